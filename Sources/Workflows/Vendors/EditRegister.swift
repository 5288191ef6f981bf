package import Assurance
import DurableFiles
import Foundation
import KnowledgeFiles

/// Finds, adds and changes vendors in the register.
package struct EditRegister: Sendable {
  /// What saving a vendor led to.
  package struct Saved: Sendable {
    package let vendor: Vendor
    /// Whether the file's bytes changed.
    package let isChanged: Bool
    /// Dates that cannot be and the like; saved all the same, because a person said so.
    package let notices: [String]
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameter name: An id, or the name as people write it.
  /// - Returns: The one vendor meant.
  /// - Throws: ``WorkflowError/noSuchVendor(_:near:)``, or the finding that keeps its file from
  ///   being read.
  package func vendor(_ name: String) throws -> Vendor {
    let (register, findings) = ReadRegister(in: open)()
    if let vendor = register[Vendor.ID(name)] ?? register.vendor(named: name) {
      // What was lost in reading would be lost in writing.
      if let broken = findings.first(where: { $0.file.hasSuffix("/\(vendor.id).yaml") }) {
        throw WorkflowError.brokenVendorFile(broken)
      }
      return vendor
    }
    if let broken = findings.first(where: { $0.file.hasSuffix("/\(name).yaml") }) {
      throw WorkflowError.brokenVendorFile(broken)
    }
    throw WorkflowError.noSuchVendor(
      name, near: NearbyNames.near(name, in: register.vendors.map(\.id.rawValue)))
  }

  /// - Parameter vendor: One whose id is not taken.
  /// - Returns: What was written.
  /// - Throws: ``WorkflowError/vendorExists(_:)`` or ``WorkflowError/badVendorID(_:)``.
  package func add(_ vendor: Vendor) throws -> Saved {
    guard vendor.id.isWellFormed else { throw WorkflowError.badVendorID(vendor.id.rawValue) }
    let path = "\(open.workspace.knowledgeBase)/vendors/\(vendor.id).yaml"
    let writing = try FileLock.holding(open.workspace.registerLock) {
      if FileManager.default.fileExists(atPath: path) {
        throw WorkflowError.vendorExists(vendor.id.rawValue)
      }
      return try open.folder.write(vendor)
    }
    return saved(vendor, writing)
  }

  /// - Parameters:
  ///   - vendor: What its file is to say.
  ///   - original: What the change was made from.
  /// - Returns: What was written.
  /// - Throws: ``WorkflowError/vendorChanged(_:)`` when the file says something else by now: what
  ///   somebody recorded meanwhile would be lost.
  package func save(_ vendor: Vendor, insteadOf original: Vendor) throws -> Saved {
    let writing = try FileLock.holding(open.workspace.registerLock) {
      guard try open.folder.vendor(vendor.id) == original else {
        throw WorkflowError.vendorChanged(vendor.id.rawValue)
      }
      return try open.folder.write(vendor)
    }
    return saved(vendor, writing)
  }

  private func saved(_ vendor: Vendor, _ writing: KnowledgeFolder.VendorWriting) -> Saved {
    var notices = vendor.inconsistencies(today: open.today)
    if writing == .writtenWithoutComments {
      notices.append(
        "comments inside vendors/\(vendor.id).yaml were not kept; those at its top were.")
    }
    return Saved(vendor: vendor, isChanged: writing != .unchanged, notices: notices)
  }

  /// A file's name from a company's: `Stratus Harbor, Inc.` becomes `stratus-harbor`.
  package static func id(for name: String) -> Vendor.ID {
    VendorSlugs.ids(for: [name])[0]
  }
}
