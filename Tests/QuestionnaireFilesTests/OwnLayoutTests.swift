import Foundation
import Testing

@testable import Assurance
@testable import QuestionnaireFiles

/// Small layouts of our own, as csv, each with one thing that is odd about it.
struct OwnLayoutTests {
  @Test func `a banner and instructions above the header are passed over`() throws {
    let file = try read(
      """
      Acme Corp supplier questionnaire,,,
      Please answer all questions by Friday,,,
      ,,,
      No,Question,Answer,Comments
      1,Do you encrypt backups?,,
      2,Do you train your staff in security?,,
      """)

    #expect(file.questionnaire.questions.map(\.row) == [5, 6])
    #expect(file.questionnaire.questions[0].cells.answer == "C5")
    #expect(file.questionnaire.questions[0].cells.comment == "D5")
    #expect(file.questionnaire.questions[0].id == "1")
  }

  @Test func `a header repeated in each section is no question`() throws {
    let file = try read(
      """
      ,Access,Response,Remarks
      A-1,Do you require strong passwords?,,
      A-2,Do you review access rights?,,
      ,Network,Response,Remarks
      N-1,Do you use firewalls at the boundary?,,
      """)

    #expect(file.questionnaire.questions.map(\.id) == ["A-1", "A-2", "N-1"])
  }

  @Test(arguments: [
    "Nr.;Frage;Antwort;Kommentar", "N°;Question;Réponse;Commentaire",
    "No;Pregunta;Respuesta;Comentarios",
    "Nº;Pergunta;Resposta;Comentários",
  ])
  func `headers of other languages are understood`(header: String) throws {
    let file = try read(
      "\(header)\n1;Gibt es eine Richtlinie dafür?;;\n2;Wird sie jedes Jahr geprüft?;;\n")

    #expect(file.questionnaire.questions.count == 2)
    #expect(file.questionnaire.questions.first?.cells.answer == "C2")
    #expect(file.questionnaire.questions.first?.cells.comment == "D2")
  }

  @Test func `an answer is a mark in one of three columns`() throws {
    let file = try read(
      """
      ID,Question,Yes,No,N/A,Notes
      1,Do you have a security policy?,,,,
      2,Do you have a privacy policy?,x,,,
      """)

    #expect(
      file.questionnaire.questions[0].cells.marks
        == [.yes: "C2", .no: "D2", .notApplicable: "E2"])
    #expect(file.questionnaire.questions[1].existing.answer == "Yes")
  }

  @Test func `two columns with an equal claim are an error that names the option`() {
    #expect(
      throws: QuestionnaireFileError.ambiguousAnswerColumn(
        file: "q.csv", sheet: "q.csv", first: "C", second: "D")
    ) {
      try read(
        "No,Question,Answer 2025,Answer 2026\n1,Do you log access?,,\n2,Do you keep logs?,,\n")
    }
  }

  @Test func `an option settles it, and is remembered for the layout`() throws {
    let text =
      "No,Question,Answer 2025,Answer 2026\n1,Do you log access?,,\n2,Do you keep logs?,,\n"
    let other =
      "No,Question,Answer 2025,Answer 2026\n1,Is this another row?,,\n2,And is this one?,,\n"
    let settled = try read(text, LayoutOptions(answerColumn: "D"))

    let again = try read(other) { fingerprint in
      fingerprint == settled.fingerprint ? LayoutOptions(answerColumn: "D") : nil
    }

    #expect(settled.questionnaire.questions[0].cells.answer == "D2")
    #expect(!again.rememberedOptions.isEmpty)
    #expect(again.questionnaire.questions[0].cells.answer == "D2")
  }

  @Test func `what was settled holds for the next customer's file, whatever its name and rows`()
    throws
  {
    let settled = try read(
      "No,Question,Answer 2025,Answer 2026\n1,Do you log access?,,\n2,Do you keep logs?,,\n",
      LayoutOptions(answerColumn: "Answer 2026"))

    let next = try read(
      "Sent by Bell Foundry,,,\n,,,\nNo,Question,Answer 2025,Answer 2026\n7,Who reads the logs?,,\n"
        + "8,Are clocks synchronised?,,\n9,Is there an alarm?,,\n", name: "bell-foundry.csv"
    ) { $0 == settled.fingerprint ? settled.settledOptions : nil }

    #expect(next.fingerprint == settled.fingerprint)
    #expect(next.rememberedOptions == ["--answer-column \"Answer 2026\""])
    #expect(next.questionnaire.questions.map(\.cells.answer) == ["D4", "D5", "D6"])
  }

  @Test func `a header row that was named is found again below other rows`() throws {
    let header = "No,Question,Answer\n"
    let old = "1,Did you log access last year?,\n2,Did you keep logs last year?,\n"
    let settled = try read(
      header + old + "Nr,Question,Answer\n1,Do you log access?,\n2,Do you keep logs?,\n",
      LayoutOptions(headerRow: 4))

    let next = try read(
      header + old + "3,Did you read them last year?,\nNr,Question,Answer\n1,Do you read logs?,\n"
        + "2,Do you sign them?,\n"
    ) { $0 == settled.fingerprint ? settled.settledOptions : nil }

    #expect(next.questionnaire.questions.map(\.row) == [6, 7])
  }

  @Test func `what is said now overrules what was said before, and leaves the rest of it`() throws {
    let text =
      "No,Question,Answer 2025,Answer 2026,Ours\n1,Do you log access?,,,\n2,Do you keep logs?,,,\n"

    let file = try read(text, LayoutOptions(answerColumn: "C")) { _ in
      LayoutOptions(answerColumn: "D", commentColumn: "Ours")
    }

    #expect(file.questionnaire.questions[0].cells.answer == "C2")
    #expect(file.questionnaire.questions[0].cells.comment == "E2")
    #expect(file.settledOptions == LayoutOptions(answerColumn: "C", commentColumn: "Ours"))
  }

  @Test func `what was said before and does not fit is set aside`() throws {
    let file = try read("No,Question,Answer\n1,Do you log access?,\n2,Do you keep logs?,\n") { _ in
      LayoutOptions(answerColumn: "Answer 2031")
    }

    #expect(file.rememberedOptions.isEmpty)
    #expect(file.questionnaire.questions[0].cells.answer == "C2")
  }

  @Test func `a title that speaks of responses is no header`() throws {
    let file = try read(
      """
      Ref,Control,Implemented?,Remarks
      ,Incident Response and Management,,
      1,Incidents are reported to the customer within a day.,,
      2,Each incident is reviewed when it is over.,,
      """)

    #expect(file.questionnaire.questions.map(\.cells.answer) == ["C3", "C4"])
    #expect(file.questionnaire.questions[0].section == "Incident Response and Management")
  }

  @Test func `facts above a table do not hide the table`() throws {
    let file = try read(
      """
      Vendor name,,
      Contact email,,
      Date,,
      Item,Control requirement,Status
      1,Security patches are installed within thirty days of release.,
      2,Backups are stored in a location separate from production.,
      3,Employees sign a confidentiality agreement before they begin.,
      """)

    let asked = file.questionnaire.questions.filter { $0.kind != .companyFact }
    #expect(asked.map(\.cells.answer) == ["C5", "C6", "C7"])
    #expect(file.questionnaire.questions.first?.cells.answer == "B1")
  }

  @Test func `columns can be named by their header`() throws {
    let file = try read(
      "No,Question,Answer 2025,Answer 2026\n1,Do you log access?,,\n2,Do you keep logs?,,\n",
      LayoutOptions(answerColumn: "answer 2026"))

    #expect(file.questionnaire.questions[0].cells.answer == "D2")
  }

  @Test func `a named header row overrules the one that was recognised`() throws {
    let text = """
      No,Question,Answer
      1,Did you log access last year?,
      2,Did you keep logs last year?,
      No,Question,Answer
      1,Do you log access?,
      2,Do you keep logs?,
      """

    let file = try read(text, LayoutOptions(headerRow: 4))

    #expect(file.questionnaire.questions.map(\.row) == [5, 6])
  }

  @Test func `a file without any place for answers says what it saw`() {
    #expect {
      try read("Topic,Question\nA,Do you log access?\nB,Do you keep logs?\nC,Do you read them?\n")
    } throws: {
      "\($0)".contains("--answer-column")
    }
  }

  private func read(
    _ text: String, _ options: LayoutOptions = LayoutOptions(), name: String = "q.csv",
    remembered: (LayoutFingerprint) -> LayoutOptions? = { _ in nil }
  ) throws -> QuestionnaireFile {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: name)
    try Data(text.utf8).write(to: path)
    return try QuestionnaireFile.read(path: path.path, options: options, remembered: remembered)
  }
}
