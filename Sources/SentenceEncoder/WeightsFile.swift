import CEncoderKernels
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The encoder's tensors, in a file mapped into memory and used in place.
///
/// `Scripts/make-encoder-weights` describes the layout.
///
/// Sendable because the mapping is read-only and stays where it is until the last reference goes.
final class WeightsFile: @unchecked Sendable {
  private let path: String
  private let bytes: UnsafeRawBufferPointer
  private var tensors: [String: Entry] = [:]

  #if os(Linux)
    /// All pages at once: the checksum reads every one, and each fault alone costs more than reading it.
    private static let mapping = MAP_PRIVATE | Int32(MAP_POPULATE)
  #else
    private static let mapping = MAP_PRIVATE
  #endif

  init(path: String) throws {
    self.path = path
    let descriptor = Foundation.open(path, O_RDONLY)
    guard descriptor >= 0 else { throw EncoderFileError.unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw EncoderFileError.unreadable(path)
    }
    let size = Int(status.st_size)
    guard size >= 64 else { throw EncoderFileError.notAnEncoder(path) }
    guard let address = mmap(nil, size, PROT_READ, Self.mapping, descriptor, 0),
      address != MAP_FAILED
    else { throw EncoderFileError.unreadable(path) }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
    // From here on `deinit` unmaps, also when something is thrown.
    try readTable()
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }

  /// A tensor of the expected shape, with at least one number.
  func tensor<Element: BitwiseCopyable>(
    _ name: String, of type: Element.Type, rows: Int? = nil, columns: Int? = nil
  ) throws -> Tensor<Element> {
    guard let entry = tensors[name], entry.kind == Self.kinds[ObjectIdentifier(type)],
      rows ?? entry.rows == entry.rows, columns ?? entry.columns == entry.columns,
      entry.bytes > 0, entry.bytes == entry.size(each: MemoryLayout<Element>.stride)
    else { throw damage("\(name) is missing or has another shape") }

    let values = UnsafeRawBufferPointer(rebasing: bytes[entry.offset..<entry.offset + entry.bytes])
    return Tensor(file: self, values: values.bindMemory(to: type))
  }

  /// Of everything behind the header, as the header gives it.
  var checksum: UInt64 { bytes.load(fromByteOffset: 32, as: UInt64.self) }

  func damage(_ detail: String) -> EncoderFileError { .damaged(path, detail) }
}

// MARK: - The table

extension WeightsFile {
  private struct Entry {
    var kind: UInt32
    var rows, columns, offset, bytes: Int

    /// How many bytes its numbers take; `nil` for more than can be counted.
    func size(each stride: Int) -> Int? {
      let (count, isTooMany) = rows.multipliedReportingOverflow(by: columns)
      let (size, isTooLarge) = count.multipliedReportingOverflow(by: stride)
      return isTooMany || isTooLarge ? nil : size
    }
  }

  private static let kinds: [ObjectIdentifier: UInt32] = [
    ObjectIdentifier(Int8.self): 1, ObjectIdentifier(Float.self): 2,
    ObjectIdentifier(UInt8.self): 3, ObjectIdentifier(UInt16.self): 4,
    ObjectIdentifier(UInt32.self): 5,
  ]

  private func readTable() throws {
    guard bytes.prefix(8).elementsEqual("VOUCHENC".utf8) else {
      throw EncoderFileError.notAnEncoder(path)
    }
    let version = number(at: 8, as: UInt32.self)
    guard version == 1 else { throw EncoderFileError.otherVersion(path, version) }
    let count = number(at: 16, as: UInt32.self)
    guard number(at: 24, as: UInt64.self) == bytes.count, bytes.count.isMultiple(of: 64),
      let body = bytes.baseAddress.map({ $0 + 64 }), count <= bytes.count / 64 - 1
    else { throw damage("it has \(bytes.count) bytes, not as many as it says") }
    guard
      encoder_checksum(body, UInt64(bytes.count - 64))
        == checksum
    else { throw damage("the checksum differs") }

    for place in stride(from: 64, to: 64 + 64 * count, by: 64) {
      let name = String(decoding: bytes[place..<place + 32].prefix { $0 != 0 }, as: UTF8.self)
      let entry = Entry(
        kind: bytes.load(fromByteOffset: place + 32, as: UInt32.self),
        rows: number(at: place + 36, as: UInt32.self),
        columns: number(at: place + 40, as: UInt32.self),
        offset: number(at: place + 48, as: UInt64.self),
        bytes: number(at: place + 56, as: UInt64.self))
      guard entry.offset.isMultiple(of: 64), entry.offset <= bytes.count,
        entry.bytes <= bytes.count - entry.offset
      else { throw damage("\(name) lies outside the file") }
      tensors[name] = entry
    }
  }

  /// A number of the file; one too large for any file counts as the largest.
  private func number<Value: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: Value.Type
  ) -> Int {
    Int(clamping: bytes.load(fromByteOffset: offset, as: type))
  }
}

/// Numbers inside a weights file, in rows.
///
/// Sendable because the memory is read-only and `file` keeps it mapped.
struct Tensor<Element: BitwiseCopyable>: @unchecked Sendable {
  let file: WeightsFile
  private let values: UnsafeBufferPointer<Element>

  init(file: WeightsFile, values: UnsafeBufferPointer<Element>) {
    self.file = file
    self.values = values
  }

  var count: Int { values.count }

  func allSatisfy(_ isGood: (Element) -> Bool) -> Bool { values.allSatisfy(isGood) }

  subscript(place: Int) -> Element {
    precondition(values.indices.contains(place))
    return values[place]
  }

  /// The first element's address, good for as long as the tensor lives.
  var address: UnsafePointer<Element> {
    guard let address = values.baseAddress else { preconditionFailure("a tensor without elements") }
    return address
  }
}
