import Foundation
import OpenPackaging
import Testing

@testable import Assurance
@testable import QuestionnaireFiles

/// Small Word documents of our own writing, each named after what is odd about it.
struct DocumentFixtureTests {
  @Test func `there are the documents that the script makes`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: ExpectedDocument.folder)
      .filter { $0 != "expected.json" }

    #expect(Set(files) == Set(ExpectedDocument.all.keys))
    #expect(files.count >= 12)
  }

  @Test(arguments: ExpectedDocument.all.keys.sorted())
  func `the document is understood`(name: String) throws {
    let expected = try #require(ExpectedDocument.all[name])

    let file = try read(name)

    let found = file.questionnaire.questions
    #expect(
      Set(found.map { "\($0.sheet) \($0.row)" })
        == Set(expected.questions.map { "\($0.sheet) \($0.row)" }))
    #expect(found.count == expected.questions.count)
    for wanted in expected.questions {
      let question = try #require(
        found.first { $0.sheet == wanted.sheet && $0.row == wanted.row })
      let place = Comment("\(wanted.sheet) \(wanted.row)")
      #expect(question.cells.answer == wanted.answer, place)
      #expect(question.cells.comment == wanted.comment, place)
      #expect(question.cells.choices == wanted.choices ?? [], place)
      #expect(question.cells.marks.values.sorted() == wanted.marks ?? [], place)
      #expect(question.existing.answer == wanted.existing, place)
      if let section = wanted.section { #expect(question.section == section, place) }
      if let id = wanted.id { #expect(question.id == id, place) }
      if let text = wanted.text { #expect(question.text == text, place) }
      if let kind = wanted.kind { #expect(question.kind.rawValue == kind, place) }
    }
    let notices = file.questionnaire.findings.map(\.message)
    #expect(notices.count == expected.notices.count, "\(notices)")
    for (notice, beginning) in zip(notices, expected.notices) {
      #expect(notice.hasPrefix(beginning))
    }
    #expect(file.cautions.count == expected.cautions.count)
    for (caution, end) in zip(file.cautions, expected.cautions) { #expect(caution.hasSuffix(end)) }
  }

  @Test(arguments: ExpectedDocument.all.keys.sorted())
  func `answers stand where they belong and nothing else changes`(name: String) throws {
    let expected = try #require(ExpectedDocument.all[name])
    let file = try read(name)
    let cells = answers(file.questionnaire)

    let filled = try file.filled(cells)

    #expect(filled.written == cells)
    #expect(try file.filled(cells).bytes == filled.bytes)
    try checkParts(file.bytes, filled.bytes, insertsOnly: expected.inserts_only)
    let package = Package(
      archive: try ZipArchive(filled.bytes, limits: .standard), limits: .standard)
    let document = String(decoding: try package.part("word/document.xml"), as: UTF8.self)
    for text in cells.values.flatMap(\.values) where text.hasPrefix("Filled") {
      #expect(document.contains(text.replacing("<in> &", with: "&lt;in&gt; &amp;") + "</w:t>"))
    }
    // Without a header, only blank cells tell the column for answers.
    guard name != "two-column-form-without-header.docx" else { return }
    let again = try reread(filled.bytes, name)
    for question in file.questionnaire.questions
    where question.existing.isEmpty && question.kind != .companyFact {
      guard let cell = question.cells.answer ?? question.cells.marks[.yes],
        let text = cells[question.sheet]?[cell]
      else { continue }
      let same = try #require(
        again.questionnaire.questions.first {
          $0.text == question.text && $0.section == question.section
        }
          ?? again.questionnaire.questions.first { $0.text == question.text })
      let said = question.cells.marks.isEmpty ? text : "Yes"
      #expect(same.existing.answer == said)
    }
  }

  @Test func `without answers the file stays as it is`() throws {
    let file = try read("table-with-header.docx")

    #expect(try file.filled([:]).bytes == file.bytes)
  }

  @Test func `a document with a workbook's name is told from one`() throws {
    let source = "\(ExpectedDocument.folder)/table-with-header.docx"
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: source, toPath: "\(folder)/a.xlsx")
    try FileManager.default.copyItem(
      atPath: "\(ExpectedLayout.folder)/an-example-row.xlsx", toPath: "\(folder)/b.docx")

    #expect(
      throws: QuestionnaireFileError.misnamed(
        file: "a.xlsx", holds: "a Word document", ending: ".docx")
    ) {
      try QuestionnaireFile.read(path: "\(folder)/a.xlsx")
    }
    #expect(
      throws: QuestionnaireFileError.misnamed(file: "b.docx", holds: "a workbook", ending: ".xlsx")
    ) {
      try QuestionnaireFile.read(path: "\(folder)/b.docx")
    }
  }

  // MARK: -

  private func read(_ name: String) throws -> QuestionnaireFile {
    try QuestionnaireFile.read(path: "\(ExpectedDocument.folder)/\(name)")
  }

  private func reread(_ bytes: [UInt8], _ name: String) throws -> QuestionnaireFile {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID())-\(name)").path
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try QuestionnaireFile.read(path: path)
  }

  /// A text for each place that is free, or the first choice it offers.
  private func answers(_ questionnaire: Questionnaire) -> [String: [String: String]] {
    var cells: [String: [String: String]] = [:]
    for question in questionnaire.questions where question.existing.isEmpty {
      let text = "Filled <in> & \"placed\" for \(question.row)"
      if let cell = question.cells.answer {
        cells[question.sheet, default: [:]][cell] = question.cells.choices.first ?? text
      } else if let cell = question.cells.marks[.yes] {
        cells[question.sheet, default: [:]][cell] = "x"
      }
      if let cell = question.cells.comment { cells[question.sheet, default: [:]][cell] = text }
    }
    return cells
  }

  private func checkParts(_ before: [UInt8], _ after: [UInt8], insertsOnly: Bool) throws {
    let old = try ZipArchive(before, limits: .standard)
    let new = try ZipArchive(after, limits: .standard)
    #expect(old.entries.map(\.name) == new.entries.map(\.name))
    for entry in old.entries where entry.name != "word/document.xml" {
      let same = try #require(new.entry(entry.name))
      #expect(before[entry.data] == after[same.data], "\(entry.name)")
    }
    let texts = try [old, new].map {
      try Package(archive: $0, limits: .standard).part("word/document.xml")
    }
    if insertsOnly { #expect(isKept(texts[0], in: texts[1])) }
  }

  /// Whether every byte is still there, in order.
  private func isKept(_ old: [UInt8], in new: [UInt8]) -> Bool {
    var position = 0
    for byte in new where position < old.count && old[position] == byte { position += 1 }
    return position == old.count
  }
}
