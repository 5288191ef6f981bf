import Foundation
import PDFText
import Testing

@testable import Assurance
@testable import QuestionnaireFiles

/// Small PDF questionnaires of our own writing.
@Suite(.enabled(if: Poppler.isInstalled, "pdftotext is not installed"))
struct PDFQuestionnaireTests {
  struct Expected: Decodable {
    struct Asked: Decodable {
      let id: String
      let section: String?
      let text: String
    }

    let questions: [Asked]
    let unplaced: Int
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "PDFs").path

  static let all: [String: Expected] = {
    guard let data = FileManager.default.contents(atPath: "\(folder)/expected.json") else {
      return [:]
    }
    return (try? JSONDecoder().decode([String: Expected].self, from: data)) ?? [:]
  }()

  @Test func `there are the questionnaires that the script makes`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)

    #expect(
      Set(files)
        == Set(Self.all.keys).union(["expected.json", "a-scan.pdf", "encrypted.pdf"]))
    #expect(Self.all.count >= 4)
  }

  @Test(arguments: all.keys.sorted())
  func `every question is found whole, in order`(name: String) throws {
    let expected = try #require(Self.all[name])

    let file = try QuestionnaireFile.read(path: "\(Self.folder)/\(name)")

    let questions = file.questionnaire.questions
    #expect(questions.map(\.text) == expected.questions.map(\.text))
    #expect(questions.map(\.id) == expected.questions.map(\.id))
    for (question, wanted) in zip(questions, expected.questions) {
      if let section = wanted.section { #expect(question.section == section) }
    }
    #expect(file.questionnaire.findings.count == expected.unplaced)
    #expect(Set(questions.map(\.row)) == Set(file.pages.map { Array($0.keys) } ?? []))
  }

  @Test func `each question has the page that it begins on`() throws {
    let file = try QuestionnaireFile.read(path: "\(Self.folder)/numbered-text.pdf")

    let broken = try #require(file.questionnaire.questions.first { $0.id == "3.2" })
    let next = try #require(file.questionnaire.questions.first { $0.id == "3.3" })
    let pages = try #require(file.pages)
    #expect(pages[broken.row] == 2)
    #expect(pages[next.row] == 3)
  }

  @Test func `what cannot be read is told from what asks nothing`() throws {
    let damaged = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf").path
    try Data("%PDF-1.7\nnothing more".utf8).write(to: URL(filePath: damaged))
    defer { try? FileManager.default.removeItem(atPath: damaged) }
    let name = URL(filePath: damaged).lastPathComponent

    #expect(throws: QuestionnaireFileError.pdfWithoutText(file: "a-scan.pdf", pages: 2)) {
      try QuestionnaireFile.read(path: "\(Self.folder)/a-scan.pdf")
    }
    #expect(throws: QuestionnaireFileError.pdf(file: "encrypted.pdf", .encrypted)) {
      try QuestionnaireFile.read(path: "\(Self.folder)/encrypted.pdf")
    }
    #expect(throws: QuestionnaireFileError.pdf(file: name, .damaged)) {
      try QuestionnaireFile.read(path: damaged)
    }
  }
}

enum Poppler {
  static let isInstalled = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext")
  }
}
