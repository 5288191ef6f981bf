import Testing

@testable import OpenPackaging
@testable import XLSX

/// Which cells take a text, in which style, and what stays as it was.
struct CellFillTests {
  @Test func `a formula's cell and the inside of a merged range are refused, its corner is not`()
    throws
  {
    let bytes = SmallWorkbook.of(
      rows: "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" s=\"0\"/></row>",
      after: "<mergeCells count=\"1\"><mergeCell ref=\"B1:C2\"/></mergeCells>")

    #expect(throws: WorkbookError.formulaCell(sheet: "Data", cell: "A1")) {
      try fill(bytes, "A1")
    }
    for cell in ["C1", "B2", "C2"] {
      #expect(
        throws: WorkbookError.insideMergedRange(sheet: "Data", cell: cell, range: "B1:C2")
      ) { try fill(bytes, cell) }
    }
    #expect(try text(of: "B1", in: try fill(bytes, "B1")) == "x")
  }

  @Test func `a filled cell with a hyperlink is named, for the link stays`() throws {
    let bytes = SmallWorkbook.of(
      rows: "<row r=\"1\"><c r=\"A1\"/></row>",
      after: "<hyperlinks><hyperlink ref=\"B2:C3\" location=\"Data!A1\"/>"
        + "<hyperlink ref=\"D9\" location=\"Data!A1\"/></hyperlinks>")
    let edits = ["A1", "C2", "D9", "D8"].compactMap { CellReference($0) }.map {
      CellEdit(sheet: "Data", cell: $0, value: .text("x"))
    }

    let filled = try Workbook(bytes: bytes).filled(edits)

    #expect(filled.linked.map { "\($0.cell)" } == ["C2", "D9"])
    #expect(try part("xl/worksheets/sheet1.xml", of: filled.bytes).contains("ref=\"B2:C3\""))
  }

  @Test(arguments: [
    ("<row r=\"1\" s=\"3\" customFormat=\"1\"><c r=\"A1\"/></row>", " s=\"3\""),
    ("<row r=\"1\" s=\"3\"><c r=\"A1\"/></row>", " s=\"5\""),
    ("<row r=\"1\" customFormat=\"1\"><c r=\"A1\"/></row>", " s=\"0\""),
    ("", " s=\"5\""),
  ])
  func `a new cell takes its row's style where the row has one, else its column's`(
    rows: String, style: String
  ) throws {
    let bytes = SmallWorkbook.of(
      rows: rows, before: "<cols><col min=\"2\" max=\"2\" style=\"5\"/></cols>")

    let sheet = try part("xl/worksheets/sheet1.xml", of: try fill(bytes, "B1"))

    #expect(sheet.contains("<c r=\"B1\"\(style) t=\"inlineStr\">"))
  }

  @Test(arguments: ["<row r=\"1\" spans=\"3:3\"/>", "<row r=\"1\" spans=\"3:3\"></row>"])
  func `filling again changes nothing, and filling nothing gives the file itself`(rows: String)
    throws
  {
    let bytes = SmallWorkbook.of(rows: rows)

    let once = try fill(bytes, "B1")

    #expect(try fill(once, "B1") == once)
    #expect(try Workbook(bytes: bytes).filled([]).bytes == bytes)
    #expect(try part("xl/worksheets/sheet1.xml", of: once).contains("spans=\"2:3\""))
  }

  @Test func `macros and the calculation chain keep their bytes`() throws {
    let kept = ["xl/vbaProject.bin", "xl/calcChain.xml"]
    let bytes = SmallWorkbook.of(
      rows: "<row r=\"1\"><c r=\"A1\"><f>B1</f></c></row>",
      parts: [kept[0]: [0xd0, 0xcf, 0, 1, 2], kept[1]: Array("<calcChain/>".utf8)])

    let filled = try Workbook(bytes: bytes).filled([edit("B1", "x")])

    #expect(filled.recalculatesOnOpen)
    for name in kept {
      let before = try archive(bytes).entry(name).map { Array(bytes[$0.data]) }
      let after = try archive(filled.bytes).entry(name).map { Array(filled.bytes[$0.data]) }
      #expect(before != nil && before == after)
    }
  }

  @Test(arguments: [
    "=1+1", "<b>&\"", " blanks ", "two\nlines", "_x000D_", "bell \u{7}", "東京 🔒", "tab\t",
  ])
  func `a text comes back as it was written, and is no formula`(text: String) throws {
    let bytes = SmallWorkbook.of(rows: "")

    let filled = try Workbook(bytes: bytes).filled([edit("A1", text)]).bytes

    let cell = try sheet(of: filled).cell(at: CellReference(row: 1, column: 1))
    #expect(cell?.value == .text(text))
    #expect(cell?.formula == nil)
  }

  @Test func `a row of another namespace is left alone`() throws {
    let rows =
      "<e:row xmlns:e=\"urn:e\" r=\"1\"><e:c r=\"A1\"/></e:row>"
      + "<row r=\"1\"><e:c xmlns:e=\"urn:e\" r=\"A1\"><e:f>1</e:f></e:c></row>"

    let filled = try fill(SmallWorkbook.of(rows: rows), "A1")

    #expect(try text(of: "A1", in: filled) == "x")
    #expect(try part("xl/worksheets/sheet1.xml", of: filled).contains("<e:c r=\"A1\"/></e:row>"))
  }

  // MARK: - Doing it

  private func edit(_ cell: String, _ text: String) throws -> CellEdit {
    CellEdit(sheet: "Data", cell: try #require(CellReference(cell)), value: .text(text))
  }

  private func fill(_ bytes: [UInt8], _ cell: String) throws -> [UInt8] {
    try Workbook(bytes: bytes).filled([edit(cell, "x")]).bytes
  }

  private func sheet(of bytes: [UInt8]) throws -> Worksheet {
    let book = try Workbook(bytes: bytes)
    return try book.worksheet(book.sheets[0])
  }

  private func text(of cell: String, in bytes: [UInt8]) throws -> String? {
    try sheet(of: bytes).cell(at: try #require(CellReference(cell)))?.display
  }

  private func archive(_ bytes: [UInt8]) throws -> ZipArchive {
    try ZipArchive(bytes, limits: .standard)
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let package = Package(archive: try archive(bytes), limits: .standard)
    return String(decoding: try package.part(name), as: UTF8.self)
  }
}
