/// A small workbook in memory, any part of which an input may take the place of.
enum TemplateWorkbook {
  static let sheetPart = "xl/worksheets/sheet1.xml"

  /// The parts an input may replace, by the number in its first byte.
  static let names = [
    sheetPart, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels", "_rels/.rels", "[Content_Types].xml",
  ]

  static func file(replacing part: String, with bytes: [UInt8]) -> [UInt8] {
    StoredZip.file(names.map { ($0, $0 == part ? bytes : Array((parts[$0] ?? "").utf8)) })
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packaging = "http://schemas.openxmlformats.org/package/2006"

  static let parts: [String: String] = [
    "[Content_Types].xml": "<Types xmlns=\"\(packaging)/content-types\"/>",
    "_rels/.rels": """
    <Relationships xmlns="\(packaging)/relationships"><Relationship Id="rId1" \
    Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """,
    "xl/workbook.xml": """
    <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="Questions" sheetId="1" \
    r:id="rId1"/></sheets><definedNames><definedName name="Choices">Questions!$C$1:$C$3\
    </definedName></definedNames></workbook>
    """,
    "xl/_rels/workbook.xml.rels": """
    <Relationships xmlns="\(packaging)/relationships"><Relationship Id="rId1" \
    Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
    Type="\(office)/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" \
    Type="\(office)/styles" Target="styles.xml"/></Relationships>
    """,
    "xl/sharedStrings.xml": """
    <sst xmlns="\(main)"><si><t>Do you encrypt backups?</t></si><si><t>Yes</t></si><si><r><t>Two \
    </t></r><r><rPr><b/></rPr><t xml:space="preserve">runs </t></r><rPh sb="0" eb="1"><t>guide</t>\
    </rPh></si><si/></sst>
    """,
    "xl/styles.xml": """
    <styleSheet xmlns="\(main)"><numFmts><numFmt numFmtId="170" formatCode="[h]:mm;@"/></numFmts>\
    <fonts><font/><font><b/></font></fonts><fills><fill/><fill><patternFill><fgColor \
    rgb="FFDDEEFF"/></patternFill></fill></fills><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
    <xf numFmtId="20"/><xf numFmtId="22"/><xf numFmtId="9" fontId="1" fillId="1"/><xf \
    numFmtId="170"><protection locked="0"/></xf></cellXfs></styleSheet>
    """,
    sheetPart: """
    <worksheet xmlns="\(main)"><dimension ref="A1:C3"/><sheetViews><sheetView><pane ySplit="1" \
    state="frozen"/></sheetView></sheetViews><cols><col min="4" max="5" hidden="1" style="1"/></cols>\
    <sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="4"><v>1</v></c>\
    <c r="C1" s="2"><v>0.5</v></c></row><row r="2" s="3" customFormat="1"><c r="A2" t="inlineStr"><is>\
    <t>Inline &amp; plain_x000D_</t></is></c><c r="B2" s="3"><v>45000.25</v></c><c r="C2" t="b"><v>1</v>\
    </c></row><row r="3" hidden="1"><c r="A3" t="str"><f>A1&amp;B1</f><v>formula</v></c><c r="C3" \
    t="e"><v>#REF!</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell \
    ref="B4:C5"/></mergeCells><dataValidations><dataValidation type="list" sqref="B1:B9" \
    showErrorMessage="1"><formula1>$C$1:$C$3</formula1></dataValidation></dataValidations></worksheet>
    """,
  ]
}
