import Assurance
import DurableFiles
import Foundation
import KnowledgeFiles
import Logging

/// The register of vendors: from its snapshot, and from the files that have changed since.
struct ReadRegister {
  private let open: OpenWorkspace

  init(in open: OpenWorkspace) { self.open = open }

  func callAsFunction() -> (register: VendorRegister, findings: [Finding]) {
    let snapshot = read()
    return (snapshot.register, snapshot.findings)
  }

  /// For what must not rest on half a register.
  ///
  /// - Throws: ``KnowledgeFileError`` when a file of it can't be read.
  func complete() throws(KnowledgeFileError) -> (register: VendorRegister, findings: [Finding]) {
    let snapshot = read()
    guard snapshot.isComplete else {
      let missed = snapshot.findings.first { $0.line == nil } ?? snapshot.findings.first
      throw .cannotRead(missed?.file ?? "KnowledgeBase/vendors")
    }
    return (snapshot.register, snapshot.findings)
  }

  /// Names, tiers, owners, contracts and reports' days, without the reports' ids and texts: what
  /// is due needs no more, and ten thousand vendors are read in half the time.
  func skimmed() -> (vendors: [Vendor], tiers: VendorTiers, findings: [Finding]) {
    if let data = FileManager.default.contents(atPath: open.workspace.vendorSnapshot),
      let known = open.folder.skimmedVendors(Array(data))
    {
      return known
    }
    let snapshot = read()
    let register = snapshot.register
    return (register.vendors, register.tiers, snapshot.findings)
  }

  private func read() -> VendorSnapshot {
    let path = open.workspace.vendorSnapshot
    let old = FileManager.default.contents(atPath: path).flatMap { VendorSnapshot(Array($0)) }
    let now = open.folder.vendorSnapshot(reusing: old)
    // What could not be read today may be readable in a moment, and no file will have changed.
    guard now.isComplete, now != old else { return now }
    // A cache: when it cannot be written, the next command reads the files again.
    try? DurableFile.write(now.bytes, to: path)
    open.log.info("register read", metadata: ["findings": "\(now.findings.count)"])
    return now
  }
}
