import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import Store
@testable import Workflows

/// A workspace with one approved answer, and completed questionnaires to harvest in it.
struct HarvestSample {
  let open: OpenWorkspace
  let answerFile: String

  init() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    let folder = "\(root)/KnowledgeBase/answers/cryptography"
    for path in [folder, "\(root)/Questionnaires"] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    answerFile = "\(folder)/encryption-at-rest.md"
    try """
    ---
    id: encryption-at-rest
    questions:
      - Is customer data encrypted at rest?
    answer: yes
    sharing: public
    products: [all]
    approved: {by: cto, on: 2026-09-01}
    review-by: 2027-09-01
    ---
    Yes. All customer data is encrypted at rest with AES-256: databases, object storage and disks.

    """.write(toFile: answerFile, atomically: true, encoding: .utf8)
    open = try OpenWorkspace.open(
      Workspace(root: root), now: Date(timeIntervalSince1970: 1_795_000_000),
      today: CalendarDay("2026-11-21"))
  }

  let filler =
    "Do guests sign a confidentiality statement?;Yes;Reception keeps it for two years."
  let wording =
    "Is stored data of our clients always kept encrypted?;Yes;Yes. All customer data is encrypted at rest with AES-256: databases, object storage and disks."

  func file(of id: ApprovedAnswer.ID) throws -> URL {
    let source = try #require(open.folder.read().sources[id])
    return URL(filePath: "\(open.workspace.root)/\(source.path)")
  }

  func write(_ name: String, _ text: String) throws -> String {
    let path = "\(open.workspace.questionnaires)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @discardableResult
  func harvest(_ rows: String...) throws -> HarvestQuestionnaire.Report {
    try harvest(rows, change: { _ in })
  }

  @discardableResult
  func harvest(
    _ rows: [String], change: (inout HarvestQuestionnaire.Request) -> Void = { _ in }
  ) throws -> HarvestQuestionnaire.Report {
    let blank = ["Is the fence checked every week?;;", "Are the locks changed every year?;;"]
    let lines =
      ["No;Question;Answer;Comment"] + (rows + blank).enumerated().map { "\($0 + 1);\($1)" }
    let path = try write("done.csv", lines.joined(separator: "\n") + "\n")
    var request = HarvestQuestionnaire.Request(path: path)
    change(&request)
    return try HarvestQuestionnaire(in: open)(request)
  }

  func approve(_ id: ApprovedAnswer.ID, replaces: Bool = false) throws {
    _ = try ApproveDrafts(in: open)(
      ApproveDrafts.Request(ids: [id.rawValue], approver: "ana", replaces: replaces))
  }

  func stored(_ id: ApprovedAnswer.ID) throws -> StoredAnswer? {
    try open.database.answer(id)
  }

  func stored(_ id: String) throws -> StoredAnswer? { try stored(ApprovedAnswer.ID(id)) }
}
