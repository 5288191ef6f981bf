import Assurance
import Foundation
import Reporting

/// 2026-11-21T09:30:00Z.
let morning = Date(timeIntervalSince1970: 1_795_253_400)

let encryption = ApprovedAnswer(
  id: ApprovedAnswer.ID("encryption-at-rest"), questions: ["Is data encrypted at rest?"],
  shortAnswer: .yes, text: "All customer data is encrypted at rest with AES-256.",
  criteria: [Criterion.Code("CC6.1"), Criterion.Code("C1.1")], owner: "security-engineering",
  approval: CalendarDay(year: 2026, month: 9, day: 1).map { Approval(by: "cto", on: $0) },
  reviewBy: CalendarDay(year: 2027, month: 9, day: 1))

let answered = Response(
  question: Question(
    sheet: "O'Brien's", row: 22, id: "A.1", section: "Encryption",
    text: "=Is stored data \"encrypted\"?",
    cells: ResponseCells(answer: "C22", choices: ["Yes", "No"], comment: "D22")),
  judgement: Judgement(
    outcome: .answered,
    candidates: [
      Candidate(answerID: encryption.id, confidence: Confidence(0.87654321), phrasing: "Is it?"),
      Candidate(
        answerID: ApprovedAnswer.ID("backups"), confidence: Confidence(0.5), phrasing: "Are they?",
        conflicts: ["about backups"]),
    ],
    criteria: [Criterion.Code("CC6.1")]),
  outcome: .answered, source: Response.Source(answer: encryption, revision: 3),
  written: ["D22": encryption.text, "C22": "Yes"], reasons: ["same words", "same scope"])

let suggested = Response(
  question: Question(
    sheet: "O'Brien's", row: 23, section: "Encryption", text: "And the keys?",
    cells: ResponseCells(answer: "C23")),
  judgement: Judgement(
    outcome: .suggested,
    candidates: [
      Candidate(answerID: encryption.id, confidence: Confidence(0.25), phrasing: "Is it?")
    ]),
  outcome: .suggested, source: Response.Source(answer: encryption, revision: 3),
  reasons: ["only similar"], suggestedOwner: "security-engineering")

let unknown = Response(
  question: Question(sheet: "Other", row: 4, text: "Do you like cheese?"),
  judgement: Judgement(outcome: .unknown), outcome: .unknown, suggestedOwner: "grc")

func makeReport(_ responses: [Response] = [answered, suggested, unknown]) -> ProvenanceReport {
  ProvenanceReport(
    fileName: "SIG Lite #1.xlsx", sha256: String(repeating: "0f", count: 32),
    outputFileName: "SIG Lite #1 50%.xlsx", answeredAt: morning, clearance: .nda,
    precisionTarget: 0.98, responses: responses, companyName: "Northgrove Software",
    isExample: true)
}

/// A folder of its own, removed after the work.
func withFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("vouch-reporting-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder.path)
}
