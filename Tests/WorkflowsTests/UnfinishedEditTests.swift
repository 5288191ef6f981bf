import Foundation
import Testing

@testable import Store
@testable import Workflows

/// What a reviewer typed and could not yet be taken.
struct UnfinishedEditTests {
  @Test func `it is kept for its owner alone, and by the next command too`() throws {
    let sample = try ReviewSample()
    try sample.answer()
    let run = try #require(try sample.open.database.latestRun(fileName: "acme.csv"))
    let edit = UnfinishedEdit(of: 3, in: run, at: sample.open.workspace)
    #expect(edit.text == nil)

    #expect(edit.keep("answer: perhaps\n\nOurs.\n"))

    let later = try sample.later(10)
    let found = UnfinishedEdit(of: 3, in: run, at: later.workspace)
    #expect(found.text == "answer: perhaps\n\nOurs.\n")
    #expect(UnfinishedEdit(of: 4, in: run, at: later.workspace).text == nil)
    let attributes = try FileManager.default.attributesOfItem(atPath: edit.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    found.discard()
    #expect(edit.text == nil)
  }
}
