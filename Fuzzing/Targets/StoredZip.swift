/// A zip file whose parts are stored as they are, so that an input stands in it unchanged.
enum StoredZip {
  static func file(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in parts {
      let start = output.count
      let shared =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4)
        + little(Int(checksum(bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4)
        + little(name.utf8.count, 2) + little(0, 2)
      output += little(0x0403_4b50, 4) + shared + Array(name.utf8) + bytes
      directory += little(0x0201_4b50, 4) + little(20, 2) + shared
      directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(start, 4)
      directory += Array(name.utf8)
    }
    let end =
      little(0x0605_4b50, 4) + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
      + little(directory.count, 4) + little(output.count, 4) + little(0, 2)
    return output + directory + end
  }

  private static func little(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 as zip files have it (APPNOTE 4.4.7).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { checksum, byte in
      table[Int((checksum ^ UInt32(byte)) & 0xff)] ^ (checksum >> 8)
    }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
