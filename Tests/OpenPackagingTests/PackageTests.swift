import Testing

@testable import OpenPackaging

/// A package taken apart and put together again, without any Office program's file.
struct PackageTests {
  @Test func `replacing a part leaves every other part's compressed bytes alone`() throws {
    let archive = try ZipArchive(
      SmallArchive.of([("a.xml", "<a/>"), ("b.xml", "<b>old</b>"), ("c.bin", "\u{1}\u{2}")]),
      limits: .standard)

    let bytes = ZipRewrite.replacing(["b.xml": Array("<b>new &amp; longer</b>".utf8)], in: archive)

    let rewritten = try ZipArchive(bytes, limits: .standard)
    #expect(rewritten.entries.map(\.name) == archive.entries.map(\.name))
    for name in ["a.xml", "c.bin"] {
      let before = try #require(archive.entry(name))
      let after = try #require(rewritten.entry(name))
      #expect(archive.bytes[before.data] == rewritten.bytes[after.data])
    }
    let part = try Package(archive: rewritten, limits: .standard).part("b.xml")
    #expect(String(decoding: part, as: UTF8.self) == "<b>new &amp; longer</b>")
  }

  @Test func `a part that is not what its checksum says is refused`() throws {
    var bytes = SmallArchive.of([("a.xml", "<aaaa/>")])
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "<")))
    bytes[place + 1] = UInt8(ascii: "b")
    let package = Package(archive: try ZipArchive(bytes, limits: .standard), limits: .standard)

    #expect(throws: PackageError.damagedArchive("the checksum of a.xml is wrong")) {
      try package.part("a.xml")
    }
  }

  @Test func `the same name twice is refused, case aside`() {
    #expect(throws: PackageError.duplicateParts("A.XML")) {
      try ZipArchive(SmallArchive.of([("a.xml", "1"), ("A.XML", "2")]), limits: .standard)
    }
  }

  @Test(arguments: [
    ("<!DOCTYPE a><a/>", "declares a document type"), ("<a><b></a>", "not well-formed"),
    ("<a b=\"1", "not well-formed"), ("<a", "not well-formed"),
  ])
  func `markup that no Office program writes is refused`(text: String, sentence: String) {
    #expect {
      var scanner = XMLScanner(Array(text.utf8), part: "x.xml", limits: .standard)
      while try scanner.next() != nil {}
    } throws: {
      "\($0)".contains(sentence)
    }
  }
}

/// Zip files with stored parts, made by hand.
enum SmallArchive {
  static func of(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let data = Array(part.text.utf8)
      let facts =
        number(Int(Deflate.checksum(data)), 4) + number(data.count, 4) + number(data.count, 4)
        + number(part.name.utf8.count, 2) + number(0, 2)
      directory += number(0x0201_4b50, 4) + number(20, 2) + number(20, 2) + number(0, 2)
      directory += number(0, 2) + number(0, 4) + facts + number(0, 10) + number(bytes.count, 4)
      directory += Array(part.name.utf8)
      bytes += number(0x0403_4b50, 4) + number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4)
      bytes += facts + Array(part.name.utf8) + data
    }
    let start = bytes.count
    bytes += directory + number(0x0605_4b50, 4) + number(0, 4) + number(parts.count, 2)
    bytes += number(parts.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
    return bytes
  }

  private static func number(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }
}
