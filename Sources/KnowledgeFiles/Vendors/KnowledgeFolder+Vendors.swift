package import Assurance
import DurableFiles
import Foundation

extension KnowledgeFolder {
  /// The register alone: its vendors sorted by id, what each tier demands, and every problem.
  package func vendors() -> (register: VendorRegister, findings: [Finding]) {
    var reading = KnowledgeReading()
    readVendors(into: &reading)
    return (
      VendorRegister(reading.base.vendors, tiers: reading.base.tiers), reading.findings
    )
  }

  func readVendors(into reading: inout KnowledgeReading) {
    if let text = text(of: "vendor-tiers.yaml", &reading.findings) {
      let (tiers, findings) = VendorTiersFile.parse(text, path: named("vendor-tiers.yaml"))
      reading.base.tiers = tiers
      reading.findings += findings
    }
    for file in FolderListing.files(in: path, under: "vendors", suffix: ".yaml") {
      guard let text = text(of: file, &reading.findings) else { continue }
      let (vendor, findings) = VendorFile.parse(text, path: named(file))
      reading.findings += findings
      guard let vendor else { continue }
      let stem = file.split(separator: "/").last.map { String($0.dropLast(5)) } ?? ""
      if stem != vendor.id.rawValue || !vendor.id.isWellFormed {
        reading.findings.append(
          Finding(
            file: named(file), line: 1,
            "id is \(vendor.id) in a file named \(stem).yaml; the two must be the same, in "
              + "lower-case letters, digits, '-', '_' and '.'."))
        continue
      }
      reading.base.vendors.append(vendor)
    }
    reading.base.vendors.sort { $0.id < $1.id }
  }

  /// A text that changes whenever a file of the register does, from sizes and times alone.
  package func vendorStamp() -> String {
    FolderListing.stamp(of: path, under: ["vendors", "vendor-tiers.yaml"])
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
