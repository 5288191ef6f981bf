package import OpenPackaging

extension WordDocument {
  /// Fills places: nothing of the package changes but the document's part, and of that nothing but
  /// what stands in those places.
  ///
  /// - Parameter edits: At most one for a place; the order does not matter.
  /// - Returns: The new file; the very bytes of the old one when nothing changes.
  /// - Throws: `PackageError` when the part cannot be read again.
  package func filled(_ edits: [DocumentEdit]) throws(PackageError) -> FilledDocument {
    var paragraphs: [Int: Paragraph] = [:]
    var tables: [Int: Table] = [:]
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): paragraphs[paragraph.number] = paragraph
      case .table(let table): tables[table.number] = table
      }
    }
    var filler = PlaceFill(tree: tree)
    var refused: [DocumentEdit] = []
    for edit in edits {
      let isDone: Bool
      switch edit.place {
      case .cell(let number, let row, let column):
        isDone =
          tables[number]?.cell(row: row, column: column).map { filler.fill($0, with: edit) }
          ?? false
      case .paragraphs(let numbers):
        isDone = filler.fill(numbers.compactMap { paragraphs[$0] }, with: edit)
      case .below(let number):
        isDone =
          paragraphs[number].map { filler.add(edit.text, below: $0, style: bodyStyle) } ?? false
      }
      if !isDone { refused.append(edit) }
    }
    let changed = filler.splice.applied(to: tree.bytes)
    guard changed != tree.bytes else { return FilledDocument(bytes: bytes, refused: refused) }
    let encoding = XMLEncoding.detect(try package.rawPart(part))
    return FilledDocument(
      bytes: ZipRewrite.replacing([part: encoding.encoded(changed)], in: package.archive),
      refused: refused)
  }

  /// The style that most of the document's plain paragraphs have; `nil` for the default one.
  private var bodyStyle: String? {
    var counts: [String: Int] = [:]
    for case .paragraph(let paragraph) in blocks
    where !paragraph.text.isEmpty && paragraph.label == nil && paragraph.headingLevel == nil {
      let name = paragraph.style?.lowercased() ?? ""
      if ["toc", "subtitle", "caption", "list"].contains(where: name.hasPrefix) { continue }
      let properties = paragraph.content.element.first("pPr")
      let id = properties?.first("pStyle").flatMap { tree.value("val", of: $0) } ?? ""
      counts[id, default: 0] += 1
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return best.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Table {
  fileprivate func cell(row: Int, column: Int) -> Cell? {
    guard rows.indices.contains(row - 1) else { return nil }
    return rows[row - 1].cells.first { $0.column == column }
  }
}
