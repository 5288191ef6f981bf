import Testing

@testable import OpenPackaging

/// What XML forbids is refused, and what it allows is read as it means.
struct XMLRulesTests {
  @Test(arguments: [
    ("<q:a/>", "the prefix q has no namespace"), ("", "it is empty"), ("  ", "it is empty"),
    ("<a>&#1;</a>", "does not allow"), ("<a>&#xFFFF;</a>", "does not allow"),
    ("<a>&#0;</a>", "does not allow"), ("<a>&#xD800;</a>", "does not allow"),
  ])
  func `what is not well-formed is refused`(text: String, sentence: String) {
    #expect {
      var scanner = XMLScanner(Array(text.utf8), part: "x.xml", limits: .standard)
      while try scanner.next() != nil {}
    } throws: {
      "\($0)".contains(sentence)
    }
  }

  @Test func `a declared prefix may be used from the element on that declares it`() throws {
    var scanner = XMLScanner(
      Array("<a xmlns:q='urn:q'><q:b/><w:c xmlns:w='urn:w'/></a>".utf8), part: "x.xml",
      limits: .standard)
    var foreign = 0

    while let token = try scanner.next() {
      if case .start(let tag) = token, !scanner.isOwn(tag) { foreign += 1 }
    }

    #expect(foreign == 2)
  }

  @Test func `line ends become line feeds, but for those that are written out`() {
    let bytes = Array("a\r\nb\rc&#13;&#10;d".utf8)

    #expect(XMLText.resolved(bytes[...]) == "a\nb\nc\r\nd")
  }

  @Test(
    arguments: [
      [0x61, 0xc3, 0xa9], [0xe2, 0x82, 0xac], [0xf0, 0x9f, 0x94, 0x92], [],
    ] as [[UInt8]])
  func `UTF-8 is UTF-8`(bytes: [UInt8]) { #expect(XMLEncoding.isUTF8(bytes)) }

  @Test(
    arguments: [
      [0xc3], [0xc3, 0x28], [0xff], [0x80], [0xc0, 0xaf], [0xe0, 0x80, 0xaf], [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80], [0xf0, 0x80, 0x80, 0x80], [0xe2, 0x82], [0xf0, 0x9f, 0x94, 0x20],
    ] as [[UInt8]])
  func `anything else is not`(bytes: [UInt8]) { #expect(!XMLEncoding.isUTF8(bytes)) }

  @Test func `a part in Latin-1 is read and written in Latin-1`() {
    let head = "<?xml version='1.0' encoding='ISO-8859-1'?>"
    let bytes = Array(head.utf8) + [0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]

    let encoding = XMLEncoding.detect(bytes)
    let text = encoding.decoded(bytes)

    #expect(String(decoding: text, as: UTF8.self) == head + "<a>é</a>")
    #expect(encoding.encoded(text) == bytes)
    #expect(encoding.encoded(Array("€".utf8)) == Array("&#8364;".utf8))
  }
}
