#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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

  /// - Throws: ``WorkbookError`` for what is no workbook, is damaged, or passes a limit.
  package static func open(
    path: String, limits: Limits = .standard
  ) throws(WorkbookError) -> Workbook {
    try Workbook(bytes: FileBytes.read(path, limit: limits.fileSize), limits: limits)
  }

  /// - Throws: ``WorkbookError``, as ``open(path:limits:)`` does.
  package init(bytes: [UInt8], limits: Limits = .standard) throws(WorkbookError) {
    guard bytes.count <= limits.fileSize else {
      throw .tooLarge(what: "the file", limit: "\(limits.fileSize >> 20) MB")
    }
    try FileKind.requireArchive(bytes)
    let archive = try ZipArchive(bytes, limits: limits)
    try FileKind.requireWorkbook(archive)
    let package = Package(archive: archive, limits: limits)
    let part = try WorkbookPart(in: package)
    self.bytes = bytes
    self.package = package
    self.part = part
    sheets = part.sheets
    definedNames = part.definedNames
    isSigned = archive.entries.contains { $0.name.lowercased().hasPrefix("_xmlsignatures/") }
    strings =
      try part.sharedStrings.map { name throws(WorkbookError) in
        package.archive.entry(name) == nil
          ? .none : try SharedStrings(part: name, in: package)
      } ?? .none
    styles =
      try part.styles.map { name throws(WorkbookError) in
        package.archive.entry(name) == nil ? .none : try Styles(part: name, in: package)
      } ?? .none
  }

  /// Reads a sheet's cells; an empty one for a chart sheet.
  ///
  /// - Throws: ``WorkbookError`` when its part is missing or damaged.
  package func worksheet(_ info: SheetInfo) throws(WorkbookError) -> Worksheet {
    guard info.kind == .worksheet, let name = info.part else {
      return Worksheet(
        info: info, rows: [], merges: [], validations: [], isProtected: false, hiddenColumns: [],
        frozenRows: 0, hasFormulas: false)
    }
    let context = SheetReader.Context(
      strings: strings, styles: styles, date1904: part.date1904, limits: package.limits)
    var reader = SheetReader(
      try package.part(name), part: name, info: info, context: context)
    return try reader.read()
  }

  /// - Throws: ``WorkbookError/noSuchSheet(_:sheets:)`` when no sheet has the name, case aside.
  package func worksheet(named name: String) throws(WorkbookError) -> Worksheet {
    try worksheet(try sheet(named: name))
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

private func readBytes(_ file: Int32, _ chunk: inout [UInt8]) -> Int {
  let size = chunk.count
  return chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, size) }
}

/// A file's bytes, up to a limit; nothing but a regular file is read.
package enum FileBytes {
  /// - Throws: ``WorkbookError/unreadable(_:)`` or `.tooLarge`.
  package static func read(_ path: String, limit: Int) throws(WorkbookError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path)
    }
    guard Int(status.st_size) <= limit else {
      throw .tooLarge(what: "the file", limit: "\(limit >> 20) MB")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readBytes(file, &chunk)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else {
        throw .tooLarge(what: "the file", limit: "\(limit >> 20) MB")
      }
    }
  }
}
