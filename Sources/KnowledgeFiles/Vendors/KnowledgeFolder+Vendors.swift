package import Assurance
import DurableFiles
import Foundation

extension KnowledgeFolder {
  /// The register alone: its vendors sorted by id, what each tier demands, and every problem.
  ///
  /// - Returns: The register, its problems, and whether every file of it could be looked at.
  package func vendors() -> (register: VendorRegister, findings: [Finding], isComplete: Bool) {
    let snapshot = vendorSnapshot(reusing: nil)
    return (snapshot.register, snapshot.findings, snapshot.isComplete)
  }

  /// The register as its files are now, reading only those that have changed.
  ///
  /// - Parameter old: An earlier state; a file whose stamp is still the same is not read again.
  /// - Returns: The state now; equal to the earlier one when nothing has changed.
  package func vendorSnapshot(reusing old: VendorSnapshot?) -> VendorSnapshot {
    let (stamps, unreadable) = FolderListing.stamps(in: path, under: "vendors", suffix: ".yaml")
    let tiersStamp = FolderListing.stamp(of: path, file: "vendor-tiers.yaml")
    if let old, unreadable.isEmpty, old.tiersStamp == tiersStamp,
      old.entries.count == stamps.count,
      old.entries.allSatisfy({ stamps[$0.path] == $0.stamp })
    {
      return old
    }
    var snapshot = VendorSnapshot(tiersStamp: tiersStamp)
    var reading = KnowledgeReading()
    for folder in unreadable { reading.missed(named(folder)) }
    if let text = text(of: "vendor-tiers.yaml", &reading) {
      let (tiers, findings) = VendorTiersFile.parse(text, path: named("vendor-tiers.yaml"))
      snapshot.tiers = tiers
      reading.findings += findings
    }
    snapshot.tiersFindings = reading.findings
    snapshot.isComplete = reading.isComplete
    var known: [String: VendorSnapshot.Entry] = [:]
    for entry in old?.entries ?? [] { known[entry.path] = entry }
    for (file, stamp) in stamps.sorted(by: { $0.key < $1.key }) {
      if let entry = known[file], entry.stamp == stamp {
        snapshot.entries.append(entry)
        continue
      }
      var reading = KnowledgeReading()
      let vendor = vendor(in: file, &reading)
      if !reading.isComplete { snapshot.isComplete = false }
      snapshot.entries.append(
        .init(path: file, stamp: stamp, vendor: vendor, findings: reading.findings))
    }
    return snapshot
  }

  /// One vendor as its file says now.
  ///
  /// - Parameter id: The file's name.
  /// - Returns: `nil` when there is no such file, or none that can be understood.
  /// - Throws: ``KnowledgeFileError`` when the file can't be read.
  package func vendor(_ id: Vendor.ID) throws(KnowledgeFileError) -> Vendor? {
    let file = "vendors/\(id).yaml"
    var reading = KnowledgeReading()
    let text = text(of: file, &reading)
    guard reading.isComplete else { throw .cannotRead(named(file)) }
    return text.flatMap { VendorFile.parse($0, path: named(file)).vendor }
  }

  /// Names and days alone, from an earlier state's bytes, when no file has changed since.
  ///
  /// - Parameter bytes: Of a ``VendorSnapshot``.
  /// - Returns: `nil` when they are not of these files, or not all can be looked at.
  package func skimmedVendors(
    _ bytes: [UInt8]
  ) -> (vendors: [Vendor], tiers: VendorTiers, findings: [Finding])? {
    let (stamps, unreadable) = FolderListing.stamps(in: path, under: "vendors", suffix: ".yaml")
    guard unreadable.isEmpty else { return nil }
    return VendorSnapshot.skimmed(
      bytes, stamps: stamps.values.sorted(),
      tiersStamp: FolderListing.stamp(of: path, file: "vendor-tiers.yaml"))
  }

  func readVendors(into reading: inout KnowledgeReading) {
    let snapshot = vendorSnapshot(reusing: nil)
    reading.base.vendors = snapshot.register.vendors
    reading.base.tiers = snapshot.tiers
    reading.findings += snapshot.findings
    if !snapshot.isComplete { reading.markIncomplete() }
  }

  private func vendor(in file: String, _ reading: inout KnowledgeReading) -> Vendor? {
    guard let text = text(of: file, &reading) else { return nil }
    let (vendor, problems) = VendorFile.parse(text, path: named(file))
    reading.findings += problems
    let stem = file.split(separator: "/").last.map { String($0.dropLast(5)) } ?? ""
    if let vendor, stem != vendor.id.rawValue || !vendor.id.isWellFormed {
      reading.findings.append(
        Finding(
          file: named(file), line: 1,
          "id is \(vendor.id) in a file named \(stem).yaml; the two must be the same, in "
            + "lower-case letters, digits, '-', '_' and '.'."))
      return nil
    }
    return vendor
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
    var reading = KnowledgeReading()
    let old = text(of: file, &reading)
    guard reading.isComplete else { throw KnowledgeFileError.cannotRead(named(file)) }
    if let old, VendorFile.parse(old, path: file).vendor == vendor { return .unchanged }
    let lines = (old ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { $0.hasPrefix("#") }.map { "\($0)\n" }.joined()
    let losesComments = lines.drop { $0.hasPrefix("#") }.contains {
      $0.drop { $0 == " " }.hasPrefix("#")
    }
    let full = "\(path)/\(file)"
    try DurableFile.makeFolder("\(path)/vendors")
    DurableFile.removeLeftovers(in: "\(path)/vendors")
    let text = head + VendorFile.canonicalText(vendor)
    try DurableFile.write(Array(text.utf8), to: full, permissions: 0o644)
    return losesComments ? .writtenWithoutComments : .written
  }
}
