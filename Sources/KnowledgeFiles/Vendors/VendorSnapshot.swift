package import Assurance

/// The register as one compact file, so that ten thousand vendors need no parsing.
///
/// A cache, worth nothing by itself: it names the stamp of the files it was made from, and one that
/// is damaged, of another version or of another stamp is not read. Strings stand once each in a
/// table; numbers are LEB128 varints (DWARF 5, §7.6).
package enum VendorSnapshot {
  private static let magic = Array("VOUCHVR1".utf8)

  package static func encode(
    _ register: VendorRegister, findings: [Finding], stamp: String
  ) -> [UInt8] {
    var writer = SnapshotWriter()
    writer.write(stamp)
    writer.write(register.tiers)
    writer.list(findings) { $0.write($1) }
    writer.list(register.vendors) { $0.write($1) }
    let payload = writer.payload
    return magic + bytes(of: checksum(payload[...])) + payload
  }

  /// - Parameters:
  ///   - bytes: A whole snapshot.
  ///   - stamp: What the files' stamp is now.
  /// - Returns: `nil` when the snapshot is not of these files.
  package static func decode(
    _ bytes: [UInt8], stamp: String
  ) -> (register: VendorRegister, findings: [Finding])? {
    guard bytes.count > 16, Array(bytes[0..<8]) == magic,
      Array(bytes[8..<16]) == Self.bytes(of: checksum(bytes[16...]))
    else { return nil }
    do throws(SnapshotReader.Damaged) {
      var reader = try SnapshotReader(bytes, from: 16)
      guard try reader.text() == stamp else { return nil }
      let tiers = try reader.tiers()
      let findings = try reader.list { reader throws(SnapshotReader.Damaged) in
        try reader.finding()
      }
      let vendors = try reader.list { reader throws(SnapshotReader.Damaged) in
        try reader.vendor()
      }
      return (VendorRegister(vendors, tiers: tiers), findings)
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
          (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          &* 0x100_0000_01b3
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
