import Testing

@testable import Assurance
@testable import KnowledgeFiles

struct AnswerFileTests {
  @Test func `an answer reads back as it was written, however odd its texts`() {
    let pieces = [
      "plain", "with: colon", "a # hash", "- dash", "[x]", "{y}", "\"quoted\"", "it's", "yes", "no",
      "null", "~", "2026-09-01", "1.0", "ends:", "é ü 漢字 🙂", "tab\tinside", "back\\slash",
      "&anchor",
      "*star", "!bang", "%pct", "@at", "`tick`", "> fold", "| bar", "? key", "= eq", "null: 1",
    ]
    for (index, piece) in pieces.enumerated() {
      var answer = ApprovedAnswer(
        id: ApprovedAnswer.ID("a-\(index)"), questions: [piece, "\(piece) and \(piece)?"],
        shortAnswer: ShortAnswer.allCases[index % 4], text: "\(piece)\n\n\(piece) again")
      answer.text = BodyText.unwrapped(answer.text)
      answer.owner = piece.contains("\t") ? nil : piece
      answer.sharing = Sharing.allCases[index % 3]
      answer.source = ApprovedAnswer.Source(file: "\(piece).xlsx", cell: "\(piece)!C12")
      answer.phrasingOf = ApprovedAnswer.ID(piece)

      let (read, findings) = AnswerFile.parse(AnswerFile.canonicalText(answer), path: "x.md")

      #expect(findings.isEmpty, "\(piece): \(findings)")
      #expect(read == answer, "\(piece)")
    }
  }

  @Test func `long text is wrapped and reads back the same`() {
    let text = (1...60).map { "word\($0) 12. item" }.joined(separator: " ")
    let answer = ApprovedAnswer(
      id: ApprovedAnswer.ID("a"), questions: ["Is it?"], text: text, sharing: .internal)

    let (read, _) = AnswerFile.parse(AnswerFile.canonicalText(answer), path: "x.md")

    #expect(read?.text == text)
  }

  @Test(arguments: [
    ("---\nid: a\nquestions:\n  - Q?\nanswer: maybe\n---\n", 5, "must be one of yes, no"),
    ("---\nid: a\nquestions:\n  - Q?\nreview-by: 2026-02-30\nanswer: yes\n---\n", 5, "2026-02-30"),
    (
      "---\nid: a\nquestions:\n  - Q?\ncriterai: [CC6.1]\nanswer: yes\n---\n", 5,
      "Did you mean criteria?"
    ),
    ("---\nid: a\nquestions: [\n---\nx\n", 4, "not YAML"),
    ("---\nid: &x a\nquestions:\n  - Q?\n---\nx\n", 2, "anchors"),
    ("no front matter", 1, "begins with '---'"),
  ])
  func `a problem is named with its line`(text: String, line: Int, message: String) throws {
    let (answer, findings) = AnswerFile.parse(text, path: "x.md")

    #expect(answer == nil)
    let finding = try #require(findings.first { $0.message.contains(message) }, "\(findings)")
    #expect(abs((finding.line ?? 0) - line) <= 1)
  }

  @Test func `every problem of a file is found in one run`() {
    let text = "---\nid: a\nanswer: perhaps\nsharing: secret\nreview-by: soon\n---\n"

    let (_, findings) = AnswerFile.parse(text, path: "x.md")

    #expect(findings.count >= 4)
  }
}
