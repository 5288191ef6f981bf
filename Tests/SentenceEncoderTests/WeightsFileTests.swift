import CEncoderKernels
import Foundation
import Testing

@testable import SentenceEncoder

struct WeightsFileTests {
  private func error(opening data: Data) throws -> EncoderFileError? {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).encoder")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return #expect(throws: EncoderFileError.self) { try SentenceEncoder.open(path: file.path) }
  }

  @Test func `a file that is not there cannot be read`() {
    #expect(throws: EncoderFileError.unreadable("/nowhere/x.encoder")) {
      try SentenceEncoder.open(path: "/nowhere/x.encoder")
    }
    #expect(throws: EncoderFileError.unreadable("/")) { try SentenceEncoder.open(path: "/") }
  }

  @Test func `another file is not an encoder`() throws {
    for data in [Data(), Data("short".utf8), Data(repeating: 65, count: 4096)] {
      guard case .notAnEncoder = try error(opening: data) else {
        Issue.record("\(data.count) bytes")
        continue
      }
    }
  }

  @Test func `another version is named`() throws {
    var data = try Data(contentsOf: URL(filePath: Fixtures.weights)).prefix(4096)
    data[8] = 2

    guard case .otherVersion(_, 2) = try error(opening: data) else {
      Issue.record("not refused for its version")
      return
    }
  }

  @Test func `a cut file is damaged`() throws {
    let data = try Data(contentsOf: URL(filePath: Fixtures.weights)).prefix(1 << 20)

    guard case .damaged = try error(opening: data) else {
      Issue.record("not refused as damaged")
      return
    }
  }

  @Test(arguments: [32, 70, 10_000_000, 23_000_000])
  func `one changed bit is noticed`(place: Int) throws {
    var data = try Data(contentsOf: URL(filePath: Fixtures.weights))
    data[place] ^= 1

    guard case .damaged = try error(opening: data) else {
      Issue.record("not refused as damaged")
      return
    }
  }
}

/// Files whose checksum fits and whose numbers don't, as nothing but a forger makes them.
struct ForgedWeightsTests {
  /// A place in a tensor and what is written there.
  struct Change: Sendable, CustomTestStringConvertible {
    let tensor: String
    let place: Int
    let bytes: [UInt8]

    var testDescription: String { "\(tensor) at \(place)" }
  }

  @Test(arguments: [
    Change(tensor: "vocabulary.offsets", place: 40, bytes: [255, 255, 255, 127]),
    Change(tensor: "vocabulary.offsets", place: 30_522 * 4, bytes: [255, 255, 255, 255]),
    Change(tensor: "vocabulary.slots", place: 0, bytes: [255, 255]),
    Change(tensor: "characters.blocks", place: 0, bytes: [255, 255]),
    // A letter that is to be replaced by what is not there, and one taken for a Korean syllable.
    Change(tensor: "characters.entries", place: 97 * 4, bytes: [251, 255, 255, 255]),
    Change(tensor: "characters.entries", place: 97 * 4, bytes: [7, 0, 0, 0]),
  ])
  func `a table that names what is not there is damage`(change: Change) throws {
    var file = try weights()
    let entry = try #require(Self.entry(of: change.tensor, in: file))
    let start = number(at: entry + 48, of: 8, in: file) + change.place
    file.replaceSubrange(start..<(start + change.bytes.count), with: change.bytes)

    guard case .damaged = try error(opening: file) else {
      Issue.record("not refused as damaged")
      return
    }
  }

  /// Rows and columns, then offset and size.
  @Test(arguments: [
    ("vocabulary.text", 36, [UInt8](repeating: 255, count: 8)),
    ("vocabulary.text", 48, [UInt8](repeating: 255, count: 16)),
    ("words.scales", 36, [UInt8](repeating: 0, count: 4)),
  ])
  func `a shape that can't be is damage`(tensor: String, place: Int, bytes: [UInt8]) throws {
    var file = try weights()
    let entry = try #require(Self.entry(of: tensor, in: file))
    file.replaceSubrange((entry + place)..<(entry + place + bytes.count), with: bytes)
    if bytes.count == 4 { file.replaceSubrange((entry + 56)..<(entry + 64), with: bytes + bytes) }

    guard case .damaged = try error(opening: file) else {
      Issue.record("not refused as damaged")
      return
    }
  }

  private func weights() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: Fixtures.weights)))
  }

  /// Where the table speaks of a tensor.
  private static func entry(of tensor: String, in file: [UInt8]) -> Int? {
    stride(from: 64, to: 64 * 200, by: 64).first { place in
      file[place..<(place + 32)].prefix { $0 != 0 }.elementsEqual(tensor.utf8)
    }
  }

  private func number(at place: Int, of bytes: Int, in file: [UInt8]) -> Int {
    file[place..<(place + bytes)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// What opening it comes to once its checksum fits.
  private func error(opening bytes: [UInt8]) throws -> EncoderFileError? {
    var bytes = bytes
    let checksum = bytes.withUnsafeBytes { memory in
      memory.baseAddress.map { encoder_checksum($0 + 64, UInt64(memory.count - 64)) } ?? 0
    }
    for byte in 0..<8 {
      bytes[32 + byte] = UInt8(truncatingIfNeeded: checksum >> (8 * UInt64(byte)))
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).encoder")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return #expect(throws: EncoderFileError.self) { try SentenceEncoder.open(path: file.path) }
  }
}

struct LocateTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")

  private func make(_ path: String) throws -> String {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: file)
    return file.path
  }

  @Test func `the encoder of the checkout is found`() {
    #expect(SentenceEncoder.locate() == Fixtures.weights)
  }

  @Test func `the variable goes first, then beside the program, then share, then the checkout`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "bin/vouch")
    func found(_ environment: [String: String] = [:]) -> String? {
      SentenceEncoder.location.find(program: program, environment: environment)
    }

    #expect(found() == nil)
    let checkout = try make("Models/minilm-l6-v2/minilm-l6-v2.encoder")
    #expect(found() == nil)
    _ = try make("Package.swift")
    #expect(found() == checkout)
    let share = try make("share/vouch/minilm-l6-v2.encoder")
    #expect(found() == share)
    let beside = try make("bin/minilm-l6-v2.encoder")
    #expect(found() == beside)
    #expect(found(["VOUCH_ENCODER": "/else/where"]) == "/else/where")
    #expect(found(["VOUCH_ENCODER": ""]) == beside)
  }
}
