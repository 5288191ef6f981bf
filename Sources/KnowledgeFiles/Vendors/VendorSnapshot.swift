package import Assurance

/// The register as one compact file, so that ten thousand vendors need no parsing.
///
/// A cache, worth nothing by itself: it names the stamp of every file it was made from, and one
/// that is damaged or of another version is not read. Strings stand once each in a table; numbers
/// are LEB128 varints (DWARF 5, §7.6).
package struct VendorSnapshot: Hashable, Sendable {
  /// What one file said when it was read.
  struct Entry: Hashable, Sendable {
    /// Relative to the knowledge base.
    let path: String
    let stamp: UInt64
    /// `nil` when the file can't be used.
    let vendor: Vendor?
    let findings: [Finding]
  }

  /// Sorted by path.
  var entries: [Entry] = []
  var tiersStamp: UInt64
  var tiers = VendorTiers()
  var tiersFindings: [Finding] = []
  /// Whether every folder and file could be looked at; one that is not is never kept as bytes.
  package var isComplete = true

  package var register: VendorRegister {
    VendorRegister(entries.compactMap(\.vendor), tiers: tiers)
  }

  package var findings: [Finding] { tiersFindings + entries.flatMap(\.findings) }

  init(tiersStamp: UInt64) { self.tiersStamp = tiersStamp }
}

// MARK: - As bytes

extension VendorSnapshot {
  private static let magic = Array("VOUCHVR3".utf8)

  package var bytes: [UInt8] {
    var writer = SnapshotWriter()
    writer.write(stamp: tiersStamp)
    writer.write(tiers)
    writer.list(tiersFindings) { $0.write($1) }
    writer.list(entries) { writer, entry in
      writer.write(entry.path)
      writer.write(stamp: entry.stamp)
      writer.optional(entry.vendor) { $0.write($1) }
      writer.list(entry.findings) { $0.write($1) }
    }
    let payload = writer.payload
    return Self.magic + Self.bytes(of: Self.checksum(payload[...])) + payload
  }

  /// `nil` when the bytes are no snapshot that can be read.
  ///
  /// - Parameter bytes: A whole snapshot, or anything.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count > 16, Array(bytes[0..<8]) == Self.magic,
      Array(bytes[8..<16]) == Self.bytes(of: Self.checksum(bytes[16...]))
    else { return nil }
    do throws(SnapshotReader.Damaged) {
      var reader = try SnapshotReader(bytes, from: 16)
      tiersStamp = try reader.stamp()
      tiers = try reader.tiers()
      tiersFindings = try reader.list { reader throws(SnapshotReader.Damaged) in
        try reader.finding()
      }
      entries = try reader.list { reader throws(SnapshotReader.Damaged) in
        Entry(
          path: try reader.text(), stamp: try reader.stamp(),
          vendor: try reader.optional { reader throws(SnapshotReader.Damaged) in
            try reader.vendor()
          },
          findings: try reader.list { reader throws(SnapshotReader.Damaged) in
            try reader.finding()
          })
      }
    } catch {
      return nil
    }
  }

  /// The register's names and days alone, when the bytes are of just these files.
  ///
  /// - Parameters:
  ///   - bytes: A whole snapshot, or anything.
  ///   - stamps: What the files' stamps are now, sorted.
  ///   - tiersStamp: And that of the tiers' file.
  /// - Returns: `nil` when a file has changed; reports have no id and no auditor then.
  static func skimmed(
    _ bytes: [UInt8], stamps: [UInt64], tiersStamp: UInt64
  ) -> (vendors: [Vendor], tiers: VendorTiers, findings: [Finding])? {
    guard bytes.count > 16, Array(bytes[0..<8]) == magic,
      Array(bytes[8..<16]) == Self.bytes(of: checksum(bytes[16...]))
    else { return nil }
    do throws(SnapshotReader.Damaged) {
      var reader = try SnapshotReader(bytes, from: 16, isSkimming: true)
      guard try reader.stamp() == tiersStamp else { return nil }
      let tiers = try reader.tiers()
      var findings = try reader.list { reader throws(SnapshotReader.Damaged) in
        try reader.finding()
      }
      var vendors: [Vendor] = []
      var seen: [UInt64] = []
      for _ in 0..<(try reader.number()) {
        _ = try reader.number()
        seen.append(try reader.stamp())
        if try reader.number() != 0 { vendors.append(try reader.vendor()) }
        findings += try reader.list { reader throws(SnapshotReader.Damaged) in
          try reader.finding()
        }
      }
      return seen.sorted() == stamps ? (vendors, tiers, findings) : nil
    } catch {
      return nil
    }
  }

  /// FNV-1a over words of eight bytes: against a torn write, not against an enemy.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset + 8 <= raw.count {
        hash =
          (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01b3
        offset += 8
      }
      while offset < raw.count {
        hash = (hash ^ UInt64(raw[offset])) &* 0x100_0000_01b3
        offset += 1
      }
    }
    return hash
  }

  private static func bytes(of value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }
}
