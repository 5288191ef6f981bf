import OpenPackaging

extension Workbook {
  /// Fills cells in place: nothing of the package changes but those cells and, where formulas of
  /// the customer's may depend on them, the mark that makes Excel recalculate on opening.
  ///
  /// - Parameter edits: At most one for a cell; the order does not matter.
  /// - Returns: The new file; the very bytes of the old one when nothing changes.
  /// - Throws: ``WorkbookError`` for a formula's cell, a cell inside a merged range, a text too long
  ///   or a sheet that is not there; nothing is filled then.
  package func filled(_ edits: [CellEdit]) throws(WorkbookError) -> FilledWorkbook {
    var replacements: [String: [UInt8]] = [:]
    var touched: [SheetInfo] = []
    var linked: [CellEdit] = []
    for (name, edits) in Dictionary(grouping: edits, by: \.sheet).sorted(by: { $0.key < $1.key }) {
      let info = try sheet(named: name)
      guard let partName = info.part, info.kind == .worksheet else {
        throw .noSuchSheet(name, sheets: sheets.filter { $0.kind == .worksheet }.map(\.name))
      }
      let sheet = try filled(partName, of: info, with: edits)
      linked += sheet.linked
      if let filled = sheet.bytes {
        replacements[partName] = filled
        touched.append(info)
      }
    }
    guard !replacements.isEmpty else {
      return FilledWorkbook(bytes: bytes, recalculatesOnOpen: false, linked: linked)
    }
    let recalculates = try WorkbookError.packaged { () throws(PackageError) in
      guard try formulasMayDepend(on: touched) else { return false }
      if let marked = try recalculating() { replacements[part.name] = marked }
      return true
    }
    return FilledWorkbook(
      bytes: ZipRewrite.replacing(replacements, in: package.archive),
      recalculatesOnOpen: recalculates, linked: linked)
  }

  /// - Returns: The part's new bytes, `nil` when they are the old ones; and the cells with links.
  private func filled(
    _ part: String, of sheet: SheetInfo, with edits: [CellEdit]
  ) throws(WorkbookError) -> (bytes: [UInt8]?, linked: [CellEdit]) {
    let raw = try WorkbookError.packaged { () throws(PackageError) in try package.rawPart(part) }
    let encoding = XMLEncoding.detect(raw)
    var splice = try WorkbookError.packaged { () throws(PackageError) in
      try SheetSplice(
        encoding.decoded(raw), part: part, sheet: sheet.name, limits: package.limits)
    }
    let filled = encoding.encoded(try splice.applying(edits))
    return (filled == raw ? nil : filled, splice.linked(edits))
  }

  /// - Returns: The workbook part marked for recalculation; `nil` when it was.
  private func recalculating() throws(PackageError) -> [UInt8]? {
    let raw = try package.rawPart(part.name)
    let encoding = XMLEncoding.detect(raw)
    let marked = encoding.encoded(
      try RecalculationMark.added(
        to: encoding.decoded(raw), part: part.name, limits: package.limits))
    return marked == raw ? nil : marked
  }

  /// Errs on the side of recalculating: a formula on a touched sheet, or one elsewhere when that
  /// sheet's formulas or the workbook's names mention a touched sheet.
  private func formulasMayDepend(on touched: [SheetInfo]) throws(PackageError) -> Bool {
    let isNamed = definedNames.contains { name in
      touched.contains { name.formula.contains($0.name) }
    }
    for info in touched + sheets where info.kind == .worksheet {
      guard let name = info.part, let bytes = try? package.part(name) else { continue }
      let isEnough = isNamed || touched.contains(info)
      let sheet = try FormulaScan(
        bytes, part: name, limits: package.limits, stopsAtFirst: isEnough)
      if sheet.hasFormulas, isEnough || touched.contains(where: { sheet.mentions($0.name) }) {
        return true
      }
    }
    return false
  }
}

/// The formulas of one sheet, looked through for the names of others.
private struct FormulaScan {
  private(set) var hasFormulas = false
  private var texts: [String] = []

  init(
    _ bytes: [UInt8], part: String, limits: Limits, stopsAtFirst: Bool
  ) throws(PackageError) {
    var scanner = XMLScanner(bytes, part: part, limits: limits)
    var isFormula = false
    while let token = try scanner.next() {
      switch token {
      case .start(let tag):
        isFormula = scanner.name(of: tag, is: "f") && !tag.isSelfClosing
        if scanner.name(of: tag, is: "f") { hasFormulas = true }
        if hasFormulas, stopsAtFirst { return }
      case .text(let range):
        if isFormula { texts.append(XMLText.resolved(bytes[range])) }
      default: isFormula = false
      }
    }
  }

  func mentions(_ sheet: String) -> Bool {
    let quoted = sheet.replacing("'", with: "''")
    return texts.contains { $0.contains(quoted) }
  }
}
