import OpenPackaging

/// The workbook's own part: its sheets, names and settings.
struct WorkbookPart: Sendable {
  let name: String
  private(set) var sheets: [SheetInfo] = []
  private(set) var definedNames: [DefinedName] = []
  private(set) var date1904 = false
  private(set) var sharedStrings: String?
  private(set) var styles: String?

  init(in package: Package) throws(PackageError) {
    let root = try package.relationships(of: "").values
      .filter { $0.type == "officeDocument" }.compactMap(\.part).sorted().first
    let name = root ?? "xl/workbook.xml"
    guard package.archive.entry(name) != nil else { throw .unrecognized }
    self.name = name
    let relationships = try package.relationships(of: name)
    sharedStrings = relationships.values.first { $0.type == "sharedStrings" }?.part
    styles = relationships.values.first { $0.type == "styles" }?.part
    var scanner = try package.scanner(name)
    while let token = try scanner.next() {
      guard case .start(let tag) = token else { continue }
      if scanner.name(of: tag, is: "sheet") {
        try readSheet(tag, scanner, relationships)
      } else if scanner.name(of: tag, is: "workbookPr") {
        date1904 = try scanner.flag("date1904", of: tag) ?? false
      } else if scanner.name(of: tag, is: "definedName"), !tag.isSelfClosing {
        try readName(tag, &scanner)
      }
    }
    guard !sheets.isEmpty else { throw .unrecognized }
  }

  private mutating func readSheet(
    _ tag: XMLScanner.Tag, _ scanner: XMLScanner, _ relationships: [String: Package.Relationship]
  ) throws(PackageError) {
    guard let name = try scanner.attribute("name", of: tag) else { return }
    let state = try scanner.attribute("state", of: tag)
    // A sheet without an id has no cells: modules of macros are kept so.
    let id = try scanner.attribute("id", of: tag).flatMap { $0.isEmpty ? nil : $0 }
    let relationship = id.flatMap { relationships[$0] }
    guard id == nil || relationship?.part != nil else {
      throw .damagedContent("the sheet \(name.prefix(80)) leads to no part of the file")
    }
    sheets.append(
      SheetInfo(
        name: name, visibility: state.flatMap(SheetInfo.Visibility.init) ?? .visible,
        kind: relationship?.type == "worksheet" ? .worksheet : .other, index: sheets.count,
        part: relationship?.part))
  }

  private mutating func readName(
    _ tag: XMLScanner.Tag, _ scanner: inout XMLScanner
  ) throws(PackageError) {
    guard let name = try scanner.attribute("name", of: tag) else { return }
    let sheet = try scanner.integer("localSheetId", of: tag)
    var formula = ""
    while let token = try scanner.next() {
      if case .text(let range) = token { formula += XMLText.resolved(scanner.bytes[range]) }
      if case .end = token { break }
    }
    definedNames.append(DefinedName(name: name, formula: formula, sheetIndex: sheet))
  }
}

/// A name for a range or a formula.
package struct DefinedName: Hashable, Sendable {
  package let name: String
  package let formula: String
  /// The sheet it belongs to, by its place in the workbook; `nil` for the whole workbook.
  package let sheetIndex: Int?
}
