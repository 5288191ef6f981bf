import OpenPackaging
import Testing

@testable import DOCX

/// The text of Word's XML, from a few bytes of it.
struct DocumentTextTests {
  private func content(_ inner: String) throws -> ParagraphContent {
    let text = "<w:p xmlns:w=\"w\">\(inner)</w:p>"
    let tree = try ElementTree(Array(text.utf8), part: "word/document.xml", limits: .standard)
    return ParagraphReader.content(of: tree.root, in: tree)
  }

  @Test func `deleted, moved away and hidden text is not read`() throws {
    let content = try content(
      """
      <w:r><w:t>Do you </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>\
      <w:moveFrom><w:r><w:t>often </w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr>\
      <w:t>secretly </w:t></w:r><w:ins><w:r><w:t>encrypt?</w:t></w:r></w:ins>
      """)

    #expect(content.text == "Do you encrypt?")
  }

  @Test(arguments: [
    ("\u{2610} Yes \u{2610} No", ["Yes", "No"], ""),
    ("Yes \u{2610} No \u{2610}", ["Yes", "No"], ""),
    ("Encrypted? Yes \u{2610} No \u{2610}", ["Yes", "No"], "Encrypted?"),
    ("Encrypted? [ ] Yes [x] No", ["Yes", "No"], "Encrypted?"),
  ])
  func `boxes are told from the words beside them`(
    text: String, labels: [String], lead: String
  ) throws {
    let content = try content("<w:r><w:t>\(text)</w:t></w:r>")

    #expect(content.options.map(\.label) == labels)
    #expect(content.textBeforeOptions.trimmed == lead)
  }

  @Test func `a field's instruction is not read`() throws {
    let content = try content(
      """
      <w:r><w:t>See </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x \
      </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>annex A</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
      """)

    #expect(content.text == "See annex A")
  }

  @Test func `tags that cross each other are refused`() {
    #expect {
      try ElementTree(Array("<a><b></a></b>".utf8), part: "word/document.xml", limits: .standard)
    } throws: {
      "\($0)".contains("closed by another")
    }
  }

  @Test func `more elements than the limit are refused`() {
    var limits = Limits()
    limits.documentElements = 10
    let text = "<a>" + String(repeating: "<b/>", count: 20) + "</a>"

    #expect {
      try ElementTree(Array(text.utf8), part: "word/document.xml", limits: limits)
    } throws: {
      "\($0)".contains("larger than the limit")
    }
  }
}
