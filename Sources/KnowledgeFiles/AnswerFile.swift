package import Assurance
import DurableFiles

/// The plain-text form of one approved answer: YAML front matter, the text below it.
package enum AnswerFile {
  /// - Parameters:
  ///   - text: The file's content.
  ///   - path: As it is named in findings.
  /// - Returns: The answer when everything needed could be read, and every problem with its line.
  package static func parse(
    _ text: String, path: String
  ) -> (answer: ApprovedAnswer?, findings: [Finding]) {
    guard let parts = FrontMatter(text) else {
      return (
        nil,
        [
          Finding(
            file: path, line: 1,
            "an answer begins with '---', then 'key: value' lines, then '---' and the text.")
        ]
      )
    }
    let document = YAMLDocument(parts.yaml, file: path, firstLine: 2)
    guard let root = document.root else { return (nil, document.findings) }
    var reader = MappingReader(root, in: document)
    let answer = answer(from: &reader, text: BodyText.unwrapped(parts.body))
    let findings = reader.finished()
    return (findings.isEmpty ? answer : nil, findings)
  }

  private static func answer(from reader: inout MappingReader, text: String) -> ApprovedAnswer? {
    let id = reader.text("id")
    if id == nil { reader.problem("id is missing.") }
    let questions = reader.texts("questions").map { $0.trimmedEnds }.filter { !$0.isEmpty }
    if questions.isEmpty { reader.problem("questions needs at least one question.") }
    let products = reader.texts("products").filter { $0 != "all" }
    var answer = ApprovedAnswer(
      id: ApprovedAnswer.ID(id ?? ""), questions: questions,
      shortAnswer: reader.choice("answer", ShortAnswer.self), text: text)
    answer.criteria = reader.texts("criteria").map { Criterion.Code($0) }
    answer.controls = reader.texts("controls").map { Control.ID($0) }
    answer.sharing = reader.choice("sharing", Sharing.self) ?? .internal
    answer.products = products.map { Product.ID($0) }
    answer.owner = reader.text("owner")
    answer.approval = approval(from: &reader)
    answer.reviewBy = reader.day("review-by")
    answer.evidence = reader.texts("evidence").map { Evidence.ID($0) }
    answer.source = source(from: &reader)
    answer.phrasingOf = reader.text("phrasing-of").map { ApprovedAnswer.ID($0) }
    if answer.shortAnswer == nil, text.isEmpty {
      reader.problem("it says nothing: give 'answer', or a text below the front matter.")
    }
    return answer
  }

  private static func source(from reader: inout MappingReader) -> ApprovedAnswer.Source? {
    guard var inner = reader.nested("source") else { return nil }
    let file = inner.text("file")
    let cell = inner.text("cell")
    if file == nil || cell == nil { inner.problem("source needs both file and cell.") }
    reader.adopt(inner.finished())
    guard let file, let cell else { return nil }
    return ApprovedAnswer.Source(file: file, cell: cell)
  }

  static func approval(from reader: inout MappingReader) -> Approval? {
    guard var inner = reader.nested("approved") else { return nil }
    let by = inner.text("by")
    let on = inner.day("on")
    if by == nil || on == nil { inner.problem("approved needs both by and on.") }
    reader.adopt(inner.finished())
    guard let by, let on else { return nil }
    return Approval(by: by, on: on)
  }

  /// The form in which answers are written: fixed order of keys, empty ones left out.
  package static func canonicalText(_ answer: ApprovedAnswer) -> String {
    var lines = ["---", "id: \(YAMLWriter.scalar(answer.id.rawValue))", "questions:"]
    lines += answer.questions.map { "  - \(YAMLWriter.scalar($0))" }
    if let short = answer.shortAnswer { lines.append("answer: \(short.rawValue)") }
    add("criteria", answer.criteria.map(\.rawValue), to: &lines)
    add("controls", answer.controls.map(\.rawValue), to: &lines)
    lines.append("sharing: \(answer.sharing.rawValue)")
    let products = answer.products.map(\.rawValue)
    lines.append("products: \(YAMLWriter.list(products.isEmpty ? ["all"] : products))")
    if let owner = answer.owner { lines.append("owner: \(YAMLWriter.scalar(owner))") }
    if let approval = answer.approval {
      lines.append("approved: " + YAMLWriter.map([("by", approval.by), ("on", "\(approval.on)")]))
    }
    if let day = answer.reviewBy { lines.append("review-by: \(day)") }
    add("evidence", answer.evidence.map(\.rawValue), to: &lines)
    if let source = answer.source {
      lines.append(
        "source: " + YAMLWriter.map([("file", source.file), ("cell", source.cell)]))
    }
    if let id = answer.phrasingOf { lines.append("phrasing-of: \(YAMLWriter.scalar(id.rawValue))") }
    lines.append("---")
    if !answer.text.isEmpty { lines.append(BodyText.wrapped(answer.text)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for two answers exactly when their canonical texts are the same.
  package static func contentHash(_ answer: ApprovedAnswer) -> String {
    ContentHash.of(Array(canonicalText(answer).utf8))
  }

  private static func add(_ key: String, _ items: [String], to lines: inout [String]) {
    if !items.isEmpty { lines.append("\(key): \(YAMLWriter.list(items))") }
  }
}
