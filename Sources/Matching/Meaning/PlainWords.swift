/// A text as the encoder and the judge read it: what a formal questionnaire wraps it in taken off, and in plain words; see
/// ``FormalWording`` and ``Glossary``.
package enum PlainWords {
  /// Of how texts are read: what was computed otherwise must not meet what is computed so.
  static let identity = Glossary.identity ^ FormalWording.identity ^ PolicyReview.identity

  /// - Parameter text: A question, an approved one or an answer.
  /// - Returns: What of it is read.
  package static func of(_ text: String) -> String { Glossary.plain(FormalWording.unwrapped(text)) }
}

/// An encoder that reads every text in plain words.
package struct PlainWordsEncoder: TextEncoder {
  package let identity: UInt64
  private let encoder: any TextEncoder

  package init(_ encoder: any TextEncoder) {
    self.encoder = encoder
    identity = encoder.identity ^ PlainWords.identity
  }

  package func encode(_ texts: [String]) -> [[Float]] { encoder.encode(texts.map(PlainWords.of)) }

  package func isWord(_ word: String) -> Bool { encoder.isWord(word) }
}

/// A judge that reads question and approved texts in plain words.
package struct PlainWordsJudge: AnswerJudge {
  package let identity: UInt64
  private let judge: any AnswerJudge

  package init(_ judge: any AnswerJudge) {
    self.judge = judge
    identity = judge.identity ^ PlainWords.identity
  }

  package func logits(question: String, approved: [String]) -> [Double] {
    let (asked, texts) = (PlainWords.of(question), approved.map(PlainWords.of))
    var logits = judge.logits(question: asked, approved: texts)
    for (place, text) in texts.enumerated() where place < logits.count {
      // Beside an answer that speaks of all policies, a question about one of them is one about them all.
      guard let ofAll = PolicyReview.ofAll(asked, beside: text),
        let logit = judge.logits(question: ofAll, approved: [text]).first
      else { continue }
      logits[place] = max(logits[place], logit)
    }
    return logits
  }

  package func readsWhole(_ question: String) -> Bool {
    judge.readsWhole(PlainWords.of(question))
  }
}
