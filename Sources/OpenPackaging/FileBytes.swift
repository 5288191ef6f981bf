#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file's bytes, up to a limit; nothing but a regular file is read.
package enum FileBytes {
  /// - Throws: ``PackageError/unreadable(_:)`` or `.tooLarge`.
  package static func read(_ path: String, limits: Limits) throws(PackageError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path)
    }
    guard Int(status.st_size) <= limits.fileSize else {
      throw limits.exceeded(.fileSize, by: "the file")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readBytes(file, &chunk)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limits.fileSize else {
        throw limits.exceeded(.fileSize, by: "the file")
      }
    }
  }
}

private func readBytes(_ file: Int32, _ chunk: inout [UInt8]) -> Int {
  let size = chunk.count
  return chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, size) }
}
