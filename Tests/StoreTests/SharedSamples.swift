import Assurance
import Foundation
import Store

/// 2026-11-21T09:30:00.250Z.
let morning = Date(timeIntervalSince1970: 1_795_253_400.25)

func makeAnswer(
  _ id: String = "encryption-at-rest", text: String = "Yes, with AES-256.",
  reviewBy: CalendarDay? = CalendarDay(year: 2027, month: 9, day: 1)
) -> ApprovedAnswer {
  ApprovedAnswer(
    id: ApprovedAnswer.ID(id),
    questions: [
      "Is customer data encrypted at rest?", "Is stored data \"encrypted\"?\n(all of it)",
    ],
    shortAnswer: .yes, text: text, criteria: [Criterion.Code("CC6.1"), Criterion.Code("C1.1")],
    controls: [Control.ID("CRY-01")], sharing: .nda, products: [Product.ID("ledger")],
    owner: "security-engineering",
    approval: CalendarDay(year: 2026, month: 9, day: 1).map { Approval(by: "cto", on: $0) },
    reviewBy: reviewBy, evidence: [Evidence.ID("soc2-2026")],
    source: ApprovedAnswer.Source(file: "acme.xlsx", cell: "Security!C12"),
    phrasingOf: ApprovedAnswer.ID("encryption"))
}

/// A file of its own in a folder of its own, removed after the work.
func withDatabaseFile<Result>(_ work: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("vouch-store-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder.appendingPathComponent("vouch.sqlite").path)
}
