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
    let path = open.workspace.vendorSnapshot
    let old = FileManager.default.contents(atPath: path).flatMap { VendorSnapshot(Array($0)) }
    let now = open.folder.vendorSnapshot(reusing: old)
    if now != old {
      // A cache: when it cannot be written, the next command reads the files again.
      try? DurableFile.write(now.bytes, to: path)
      open.log.info("register read", metadata: ["findings": "\(now.findings.count)"])
    }
    return (now.register, now.findings)
  }
}
