import Assurance
import DurableFiles
import Foundation
import KnowledgeFiles
import Logging

/// The register of vendors: from its snapshot when no file has changed, else from the files.
struct ReadRegister {
  private let open: OpenWorkspace

  init(in open: OpenWorkspace) { self.open = open }

  func callAsFunction() -> (register: VendorRegister, findings: [Finding]) {
    let stamp = open.folder.vendorStamp()
    let path = open.workspace.vendorSnapshot
    if let data = FileManager.default.contents(atPath: path),
      let known = VendorSnapshot.decode(Array(data), stamp: stamp)
    {
      return known
    }
    let (register, findings) = open.folder.vendors()
    let bytes = VendorSnapshot.encode(register, findings: findings, stamp: stamp)
    // A cache: when it cannot be written, the next command reads the files again.
    try? DurableFile.write(bytes, to: path)
    open.log.info("register read", metadata: ["vendors": "\(register.vendors.count)"])
    return (register, findings)
  }
}
