package import Assurance
import DurableFiles
import Foundation

extension KnowledgeFolder {
  /// The register alone: its vendors sorted by id, what each tier demands, and every problem.
  package func vendors() -> (register: VendorRegister, findings: [Finding]) {
    let snapshot = vendorSnapshot(reusing: nil)
    return (snapshot.register, snapshot.findings)
  }

  /// The register as its files are now, reading only those that have changed.
  ///
  /// - Parameter old: An earlier state; a file whose stamp is still the same is not read again.
  /// - Returns: The state now; equal to the earlier one when nothing has changed.
  package func vendorSnapshot(reusing old: VendorSnapshot?) -> VendorSnapshot {
    let stamps = FolderListing.stamps(in: path, under: "vendors", suffix: ".yaml")
    let tiersStamp = FolderListing.stamp(of: path, file: "vendor-tiers.yaml")
    if let old, old.tiersStamp == tiersStamp, old.entries.count == stamps.count,
      old.entries.allSatisfy({ stamps[$0.path] == $0.stamp })
    {
      return old
    }
    var snapshot = VendorSnapshot(tiersStamp: tiersStamp)
    if let text = text(of: "vendor-tiers.yaml", &snapshot.tiersFindings) {
      let (tiers, findings) = VendorTiersFile.parse(text, path: named("vendor-tiers.yaml"))
      snapshot.tiers = tiers
      snapshot.tiersFindings += findings
    }
    var known: [String: VendorSnapshot.Entry] = [:]
    for entry in old?.entries ?? [] { known[entry.path] = entry }
    snapshot.entries = stamps.sorted { $0.key < $1.key }.map { file, stamp in
      if let entry = known[file], entry.stamp == stamp { return entry }
      let (vendor, findings) = vendor(in: file)
      return VendorSnapshot.Entry(path: file, stamp: stamp, vendor: vendor, findings: findings)
    }
    return snapshot
  }

  func readVendors(into reading: inout KnowledgeReading) {
    let (register, findings) = vendors()
    reading.base.vendors = register.vendors
    reading.base.tiers = register.tiers
    reading.findings += findings
  }

  private func vendor(in file: String) -> (Vendor?, [Finding]) {
    var findings: [Finding] = []
    guard let text = text(of: file, &findings) else { return (nil, findings) }
    let (vendor, problems) = VendorFile.parse(text, path: named(file))
    findings += problems
    let stem = file.split(separator: "/").last.map { String($0.dropLast(5)) } ?? ""
    if let vendor, stem != vendor.id.rawValue || !vendor.id.isWellFormed {
      findings.append(
        Finding(
          file: named(file), line: 1,
          "id is \(vendor.id) in a file named \(stem).yaml; the two must be the same, in "
            + "lower-case letters, digits, '-', '_' and '.'."))
      return (nil, findings)
    }
    return (vendor, findings)
  }

  // MARK: - Writing

  /// What writing a vendor's file did.
  package enum VendorWriting: Hashable, Sendable {
    /// The file says so already; its bytes are as they were.
    case unchanged
    case written
    /// Written, and comments between the lines are gone; those at the top are kept.
    case writtenWithoutComments
  }

  /// Writes a vendor in the canonical form, keeping the comments at the top of the file.
  ///
  /// - Parameter vendor: What the file is to say; its id names the file.
  /// - Returns: Whether anything was written.
  /// - Throws: When the file cannot be written; what stood there is untouched then.
  @discardableResult
  package func write(_ vendor: Vendor) throws -> VendorWriting {
    let file = "vendors/\(vendor.id).yaml"
    var findings: [Finding] = []
    let old = text(of: file, &findings)
    if let old, VendorFile.parse(old, path: file).vendor == vendor { return .unchanged }
    let lines = (old ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { $0.hasPrefix("#") }.map { "\($0)\n" }.joined()
    let losesComments = lines.drop { $0.hasPrefix("#") }.contains {
      $0.drop { $0 == " " }.hasPrefix("#")
    }
    let full = "\(path)/\(file)"
    try FileManager.default.createDirectory(
      atPath: "\(path)/vendors", withIntermediateDirectories: true)
    let text = head + VendorFile.canonicalText(vendor)
    try DurableFile.write(Array(text.utf8), to: full, permissions: 0o644)
    return losesComments ? .writtenWithoutComments : .written
  }
}
