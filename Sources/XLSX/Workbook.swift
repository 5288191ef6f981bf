package import OpenPackaging

/// An Excel workbook, opened for reading and for filling in place; its sheets are read when asked for.
package struct Workbook: Sendable {
  /// The file as it came.
  package let bytes: [UInt8]
  package let sheets: [SheetInfo]
  package let definedNames: [DefinedName]
  /// Whether a digital signature covers it, which any filling invalidates.
  package let isSigned: Bool

  let package: Package
  let part: WorkbookPart
  private let strings: SharedStrings
  private let styles: Styles

  /// - Throws: `PackageError` for what is no workbook, is damaged, or passes a limit.
  package static func open(
    path: String, limits: Limits = .standard
  ) throws(PackageError) -> Workbook {
    try Workbook(bytes: FileBytes.read(path, limits: limits), limits: limits)
  }

  /// - Parameters:
  ///   - bytes: The file.
  ///   - limits: How much it may ask of us.
  ///   - isCancelled: Looked at every so often while anything is read.
  /// - Throws: `PackageError`, as ``open(path:limits:)`` does.
  package init(
    bytes: [UInt8], limits: Limits = .standard,
    isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled }
  ) throws(PackageError) {
    guard bytes.count <= limits.fileSize else {
      throw limits.exceeded(.fileSize, by: "the file")
    }
    try FileKind.requireArchive(bytes)
    let archive = try ZipArchive(bytes, limits: limits)
    guard try FileKind.of(archive) == .workbook else { throw .wrongKind(.document) }
    let package = Package(archive: archive, limits: limits, isCancelled: isCancelled)
    let parts = try package.watch.timing { () throws(PackageError) in try Parts(in: package) }
    self.bytes = bytes
    self.package = package
    part = parts.workbook
    sheets = parts.workbook.sheets
    definedNames = parts.workbook.definedNames
    isSigned = archive.entries.contains { $0.name.lowercased().hasPrefix("_xmlsignatures/") }
    strings = parts.strings
    styles = parts.styles
  }

  /// What every sheet needs.
  private struct Parts {
    let workbook: WorkbookPart
    var strings = SharedStrings.none
    var styles = Styles.none

    init(in package: Package) throws(PackageError) {
      try package.checkContentTypes()
      workbook = try WorkbookPart(in: package)
      if let name = workbook.sharedStrings, package.archive.entry(name) != nil {
        strings = try SharedStrings(part: name, in: package)
      }
      if let name = workbook.styles, package.archive.entry(name) != nil {
        styles = try Styles(part: name, in: package)
      }
    }
  }

  /// Reads a sheet's cells; an empty one for a chart sheet.
  ///
  /// - Throws: `PackageError` when its part is missing or damaged.
  package func worksheet(_ info: SheetInfo) throws(PackageError) -> Worksheet {
    guard info.kind == .worksheet, let name = info.part else {
      return Worksheet(
        info: info, rows: [], merges: [], validations: [], isProtected: false, hiddenColumns: [],
        frozenRows: 0, hasFormulas: false)
    }
    let context = SheetReader.Context(
      info: info, strings: strings, styles: styles, date1904: part.date1904, watch: package.watch)
    return try package.watch.timing { () throws(PackageError) in
      var reader = SheetReader(try package.scanner(name), context: context)
      return try reader.read()
    }
  }

  /// - Throws: ``WorkbookError/noSuchSheet(_:sheets:)`` when no sheet has the name, case aside.
  package func worksheet(named name: String) throws(WorkbookError) -> Worksheet {
    let info = try sheet(named: name)
    return try WorkbookError.packaged { () throws(PackageError) in try worksheet(info) }
  }

  package func style(_ index: Int) -> CellStyle { styles.style(index) }

  func sheet(named name: String) throws(WorkbookError) -> SheetInfo {
    if let exact = sheets.first(where: { $0.name == name }) { return exact }
    let lower = name.lowercased()
    guard let sheet = sheets.first(where: { $0.name.lowercased() == lower }) else {
      throw .noSuchSheet(name, sheets: sheets.map(\.name))
    }
    return sheet
  }
}
