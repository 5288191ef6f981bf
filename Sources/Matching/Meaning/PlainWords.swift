/// An encoder that reads every text in plain words; see ``Glossary``.
package struct PlainWordsEncoder: TextEncoder {
  package let identity: UInt64
  private let encoder: any TextEncoder

  package init(_ encoder: any TextEncoder) {
    self.encoder = encoder
    identity = encoder.identity ^ Glossary.identity
  }

  package func encode(_ texts: [String]) -> [[Float]] { encoder.encode(texts.map(Glossary.plain)) }

  package func isWord(_ word: String) -> Bool { encoder.isWord(word) }
}

/// A judge that reads question and approved texts in plain words; see ``Glossary``.
package struct PlainWordsJudge: AnswerJudge {
  package let identity: UInt64
  private let judge: any AnswerJudge

  package init(_ judge: any AnswerJudge) {
    self.judge = judge
    identity = judge.identity ^ Glossary.identity
  }

  package func logits(question: String, approved: [String]) -> [Double] {
    judge.logits(question: Glossary.plain(question), approved: approved.map(Glossary.plain))
  }

  package func readsWhole(_ question: String) -> Bool {
    judge.readsWhole(Glossary.plain(question))
  }
}
