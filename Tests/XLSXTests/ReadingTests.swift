import Testing

@testable import OpenPackaging
@testable import XLSX

/// What odd workbooks hold, and what is refused because nobody could tell what it holds.
struct ReadingTests {
  @Test func `elements of other namespaces are no rows and no cells`() throws {
    let sheet = try read(
      rows: "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>real</t></is></c>"
        + "<e:c xmlns:e=\"urn:e\" r=\"B1\"><e:v>1</e:v></e:c></row>"
        + "<e:row xmlns:e=\"urn:e\" r=\"2\"><e:c r=\"A2\"/></e:row>")

    #expect(sheet.rows.flatMap(\.cells).map(\.display) == ["real"])
  }

  @Test(arguments: [
    ("<row r=\"x\"/>", "a row's number is none"), ("<row r=\"0\"/>", "row 0"),
    ("<row r=\"1\"><c r=\"XFE1\"/></row>", "XFE1"),
    ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>", "the text of Data!A1 is missing"),
    ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", "the text of Data!A1 is missing"),
    ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>x</v></c></row>", "the text of Data!A1 is missing"),
  ])
  func `a cell that is nowhere, or whose text is nowhere, is refused`(
    rows: String, sentence: String
  ) {
    #expect {
      try read(rows: rows)
    } throws: {
      "\($0)".contains(sentence)
    }
  }

  @Test func `cells in any order are read in theirs, the later of two counts`() throws {
    let sheet = try read(
      rows:
        "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>9</v></c></row>"
    )

    #expect(sheet.rows[0].cells.map(\.display) == ["9", "3"])
  }

  @Test func `blanks around numbers do not matter, and entities in values are resolved`() throws {
    let sheet = try read(
      rows: "<row r=\"1\"><c r=\"A1\"><v> 1.50 </v></c><c r=\"B1\" t=\"s\"><v> 0\n</v></c>"
        + "<c r=\"C1\" t=\"str\"><f>\"a\"&amp;B1</f><v>a&amp;<![CDATA[<b>]]></v></c></row>",
      strings: ["shared"])

    #expect(sheet.rows[0].cells.map(\.display) == ["1.5", "shared", "a&<b>"])
    #expect(sheet.rows[0].cells[2].formula == "\"a\"&B1")
  }

  @Test func `a sheet that leads out of the file is refused, a module without cells is not`() throws
  {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func workbook(_ sheet: String) -> [String: [UInt8]] {
      [
        "xl/workbook.xml": Array(
          ("<workbook \(SmallWorkbook.main) xmlns:r=\"\(office)\"><sheets>"
            + "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/>\(sheet)</sheets></workbook>").utf8)
      ]
    }

    #expect {
      try Workbook(
        bytes: SmallWorkbook.of(
          rows: "", parts: workbook("<sheet name=\"Gone\" sheetId=\"2\" r:id=\"r9\"/>")))
    } throws: {
      "\($0)".contains("the sheet Gone leads to no part")
    }
    let book = try Workbook(
      bytes: SmallWorkbook.of(rows: "", parts: workbook("<sheet name=\"Module\" sheetId=\"2\"/>")))
    #expect(book.sheets.map(\.kind) == [.worksheet, .other])
  }

  @Test func `a part's address may be written with percent signs`() throws {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relationships =
      "<Relationships xmlns=\"urn:r\"><Relationship Id=\"r1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet%31.xml\"/></Relationships>"

    let book = try Workbook(
      bytes: SmallWorkbook.of(
        rows: "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>",
        parts: ["xl/_rels/workbook.xml.rels": Array(relationships.utf8)]))

    #expect(try book.worksheet(book.sheets[0]).rows[0].cells[0].display == "5")
  }

  @Test func `a list of contents that declares a document type is refused`() {
    let types = Array("<!DOCTYPE t SYSTEM \"http://127.0.0.1:9/\"><Types/>".utf8)

    #expect(throws: PackageError.documentTypeDeclaration(part: "[Content_Types].xml")) {
      try Workbook(bytes: SmallWorkbook.of(rows: "", parts: ["[Content_Types].xml": types]))
    }
  }

  @Test func `the limits on a file, its cells and their texts hold`() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1</v></c></row>"
    let bytes = SmallWorkbook.of(rows: rows, strings: ["long text"])
    for (name, value) in [(Limits.Name.cells, 1), (.cellText, 8), (.fileSize, 100)] {
      var limits = Limits.standard
      limits[name] = value
      #expect {
        let book = try Workbook(bytes: bytes, limits: limits)
        _ = try book.worksheet(book.sheets[0])
      } throws: {
        "\($0)".contains("; \(name.rawValue) in limits.yaml raises it")
      }
    }
  }

  private func read(rows: String, strings: [String] = []) throws -> Worksheet {
    let book = try Workbook(bytes: SmallWorkbook.of(rows: rows, strings: strings))
    return try book.worksheet(book.sheets[0])
  }
}
