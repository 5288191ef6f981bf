#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of an index: mapped from a file, or held in memory.
///
/// Safe to share: the bytes are never written after `init`, and a mapping lives as long as this.
final class IndexBytes: @unchecked Sendable {
  let buffer: UnsafeRawBufferPointer
  private let isMapped: Bool

  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    buffer = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  init(mapping path: String) throws(MatchIndexError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0),
      address != MAP_FAILED
    else { throw .unreadable }
    buffer = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
    isMapped = true
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
    } else {
      buffer.deallocate()
    }
  }

  /// - Parameters:
  ///   - magic: How a file of this kind and format begins.
  ///   - header: How many bytes its header has.
  /// - Throws: ``MatchIndexError/foreign`` for a file of another kind or format.
  func check(_ magic: [UInt8], header: Int) throws(MatchIndexError) {
    guard buffer.count >= header, buffer.starts(with: magic) else { throw .foreign }
  }

  /// A 32-bit number at a place that the sections' bounds vouch for; zero outside the file.
  func word(_ place: Int) -> Int {
    guard place >= 0, place + 4 <= buffer.count else { return 0 }
    return Int(buffer.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian)
  }

  /// A 64-bit number; zero outside the file.
  func long(_ place: Int) -> UInt64 {
    UInt64(word(place)) | UInt64(word(place + 4)) << 32
  }

  func text(_ place: Int, _ count: Int) -> String {
    guard place >= 0, count >= 0, place <= buffer.count, count <= buffer.count - place else {
      return ""
    }
    return String(decoding: buffer[place..<(place + count)], as: UTF8.self)
  }
}
