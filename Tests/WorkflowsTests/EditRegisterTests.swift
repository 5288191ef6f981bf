import Foundation
import Testing

@testable import Assurance
@testable import KnowledgeFiles
@testable import Workflows

struct EditRegisterTests {
  @Test func `what somebody recorded in the meantime is not written over`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: "\(root)/KnowledgeBase", withIntermediateDirectories: true)
    let open = try OpenWorkspace.open(
      Workspace(root: root), now: Date(timeIntervalSince1970: 1_795_000_000))
    let register = EditRegister(in: open)
    let original = try register.add(Vendor(id: Vendor.ID("acme"), name: "Acme")).vendor
    var (mine, theirs) = (original, original)
    theirs.notes = "theirs"
    mine.notes = "mine"
    _ = try register.save(theirs, insteadOf: original)

    #expect(throws: WorkflowError.vendorChanged("acme")) {
      try register.save(mine, insteadOf: original)
    }
    #expect(try register.vendor("acme").notes == "theirs")
  }
}
