import DOCX

extension FuzzTarget {
  /// The bytes of a document's main part inside a sound package: read, filled, read again.
  static let docx = FuzzTarget(
    name: "docx",
    seeds: { file in
      [Array(DocumentTemplate.body.utf8)] + parts(of: file, where: { $0 == "word/document.xml" })
    },
    run: { input in
      let file = DocumentTemplate.file(with: input)
      guard let document = try? WordDocument(bytes: file) else { return }
      let edits = places(in: document).map { DocumentEdit(place: $0, text: "Yes <&> \n]]> é") }
      if let filled = try? document.filled(edits) {
        guard (try? WordDocument(bytes: filled.bytes)) != nil else {
          broken("a filled document can be opened")
        }
      }
      Answering.check(file, name: "input.docx")
    })

  private static func places(in document: WordDocument) -> [DocumentEdit.Place] {
    var places: [DocumentEdit.Place] = []
    for block in document.blocks.prefix(20) {
      switch block {
      case .paragraph(let paragraph):
        places.append(.paragraphs(paragraph.number...paragraph.number))
        places.append(.below(paragraph: paragraph.number))
      case .table(let table):
        for (index, row) in table.rows.prefix(8).enumerated() {
          places += row.cells.prefix(4).map {
            .cell(table: table.number, row: index + 1, column: $0.column)
          }
        }
      }
    }
    return places
  }
}

/// A small Word document whose main part an input takes the place of.
private enum DocumentTemplate {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packaging = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  static func file(with body: [UInt8]) -> [UInt8] {
    let relationships = """
      <Relationships xmlns="\(packaging)"><Relationship Id="rId1" Type="\(office)/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """
    return StoredZip.file([
      ("_rels/.rels", Array(relationships.utf8)), ("word/document.xml", body),
    ])
  }

  static let body = """
    <w:document xmlns:w="\(word)"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>\
    Access</w:t></w:r></w:p><w:p><w:r><w:t>Do you review access?</w:t></w:r></w:p><w:p/><w:p><w:r>\
    <w:t>\u{2610} Yes \u{2610} No</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Question</w:t></w:r>\
    </w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Answer</w:t></w:r></w:p>\
    </w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Are backups \
    encrypted?</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:sdt><w:sdtPr><w:dropDownList>\
    <w:listItem w:value="Yes"/><w:listItem w:value="No"/></w:dropDownList></w:sdtPr><w:sdtContent><w:p/>\
    </w:sdtContent></w:sdt></w:body></w:document>
    """
}
