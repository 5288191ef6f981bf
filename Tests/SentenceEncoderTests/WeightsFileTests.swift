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
