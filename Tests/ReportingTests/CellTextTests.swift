import Testing

@testable import Reporting

struct CellTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("a\u{0}b\u{8}c\u{1b}d\u{fffe}e", "abcde"),
    ("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive"),
    ("_x0041_ and _x41_ and __x000D_", "_x005F_x0041_ and _x41_ and __x005F_x000D_"),
    ("=HYPERLINK(\"http://evil.example\")", "=HYPERLINK(\"http://evil.example\")"),
    ("日本 👩‍💻", "日本 👩‍💻"),
  ])
  func `text keeps what XML allows`(text: String, expected: String) {
    #expect(CellText.fitted(text) == expected)
  }

  @Test func `text at the limit is whole and text over it is cut with a note`() {
    let whole = String(repeating: "a", count: 32_767)

    #expect(CellText.fitted(whole) == whole)
    let cut = CellText.fitted(whole + "a")
    #expect(cut.utf16.count == 32_767)
    #expect(cut.hasSuffix("a\n[cut here: a cell holds no more than 32,767 characters]"))
    #expect(CellText.fitted(String(repeating: "👍", count: 20_000)).utf16.count <= 32_767)
  }
}
