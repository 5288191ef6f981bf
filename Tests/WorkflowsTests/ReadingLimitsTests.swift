import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import OpenPackaging
@testable import Workflows

/// `limits.yaml`, from the workspace's root to the file that is read.
struct ReadingLimitsTests {
  let open: OpenWorkspace
  let root: String

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    for folder in ["KnowledgeBase", "Questionnaires"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
    }
    open = try OpenWorkspace.open(
      Workspace(root: root), now: Date(timeIntervalSince1970: 1_795_000_000),
      today: CalendarDay("2026-11-21"))
  }

  @Test func `every key is the name of a limit, and every limit has a key`() {
    #expect(
      Set(LimitsFile.Key.allCases.map(\.rawValue)) == Set(Limits.Name.allCases.map(\.rawValue)))
  }

  @Test func `what the file says counts, and the defaults for the rest`() throws {
    try save("limits.yaml", "xml-depth: 64\nfile-size: 1 MB\n")

    let limits = try open.readingLimits()

    #expect(limits[.elementDepth] == 64 && limits[.fileSize] == 1 << 20)
    #expect(limits[.cells] == Limits.standard[.cells])
  }

  @Test func `a questionnaire above a lowered limit is refused, naming the key`() throws {
    try save("limits.yaml", "file-size: 1 MB\n")
    let rows = String(repeating: "1,Do you encrypt backups?,\n", count: 50_000)
    try save("Questionnaires/large.csv", "No,Question,Answer\n" + rows)

    #expect {
      try InspectQuestionnaire(in: open)("large.csv", layout: LayoutSettings())
    } throws: {
      "\($0)"
        == "large.csv: the file is larger than the limit of 1 MB; file-size in limits.yaml raises it."
    }
  }

  @Test func `a slip of the pen ends every reading with its line`() throws {
    try save("limits.yaml", "seconds: soon\n")
    try save("Questionnaires/small.csv", "No,Question,Answer\n1,Do you log?,\n2,Who reads logs?,\n")

    #expect {
      try InspectQuestionnaire(in: open)("small.csv", layout: LayoutSettings())
    } throws: {
      "\($0)" == "limits.yaml:1: seconds is \"soon\"; write a whole number. No file was read."
    }
  }

  private func save(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(root)/\(name)"))
  }
}
