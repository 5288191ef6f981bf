import CEncoderKernels

/// Tells whether a file of an index is as it was written: one flipped bit could name another
/// approved answer.
///
/// The checksum stands behind the file's magic and format, and covers all that follows in a file of
/// up to 16 MB. Of a larger one it covers the first 16 MB, where the tables lie that say which
/// answer a phrasing belongs to and how large a vector's numbers are: the two files of 100,000
/// answers, 220 MB, are to be opened within 20 ms, half of which reading so much of both takes.
enum IndexChecksum {
  /// Where in the file it stands.
  static let place = 8
  /// Where what it covers begins; the file ends a multiple of 64 bytes behind it.
  static let start = 16
  /// How many bytes it covers at most.
  static let most = 16 << 20

  /// How many bytes a file has whose content ends at a place.
  static func padded(_ end: Int) -> Int { start + (end - start + 63) / 64 * 64 }

  /// Whether a file is as it was written, as far as is looked.
  static func holds(in file: IndexBytes) -> Bool {
    let covered = file.buffer.count - start
    return covered >= 0 && covered.isMultiple(of: 64) && file.long(place) == of(file.buffer)
  }

  /// Pads a file that is complete otherwise, and writes its checksum.
  static func seal(_ file: inout [UInt8]) {
    let size = padded(file.count)
    file += [UInt8](repeating: 0, count: size - file.count)
    let sum = file.withUnsafeBytes { of($0) }
    for byte in 0..<8 {
      file[place + byte] = UInt8(truncatingIfNeeded: sum >> (8 * UInt64(byte)))
    }
  }

  private static func of(_ file: UnsafeRawBufferPointer) -> UInt64 {
    let covered = min(file.count - start, most)
    guard covered > 0, let address = file.baseAddress else { return 0 }
    return encoder_checksum(address + start, UInt64(covered))
  }
}
