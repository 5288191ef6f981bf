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
    for (name, edits) in Dictionary(grouping: edits, by: \.sheet).sorted(by: { $0.key < $1.key }) {
      let info = try sheet(named: name)
      guard let partName = info.part, info.kind == .worksheet else {
        throw .noSuchSheet(name, sheets: sheets.filter { $0.kind == .worksheet }.map(\.name))
      }
      let raw = try package.rawPart(partName)
      let encoding = XMLEncoding.detect(raw)
      var splice = try SheetSplice(
        encoding.decoded(raw), part: partName, sheet: info.name, limits: package.limits)
      let filled = encoding.encoded(try splice.applying(edits))
      if filled != raw {
        replacements[partName] = filled
        touched.append(info)
      }
    }
    guard !replacements.isEmpty else {
      return FilledWorkbook(bytes: bytes, recalculatesOnOpen: false)
    }
    let recalculates = try formulasMayDepend(on: touched)
    if recalculates {
      let raw = try package.rawPart(part.name)
      let encoding = XMLEncoding.detect(raw)
      let marked = try RecalculationMark.added(
        to: encoding.decoded(raw), part: part.name, limits: package.limits)
      let encoded = encoding.encoded(marked)
      if encoded != raw { replacements[part.name] = encoded }
    }
    return FilledWorkbook(
      bytes: ZipRewrite.replacing(replacements, in: package.archive),
      recalculatesOnOpen: recalculates)
  }

  /// Errs on the side of recalculating: a formula on a touched sheet, or one elsewhere when that
  /// sheet's formulas or the workbook's names mention a touched sheet.
  private func formulasMayDepend(on touched: [SheetInfo]) throws(WorkbookError) -> Bool {
    let isNamed = definedNames.contains { name in
      touched.contains { name.formula.contains($0.name) }
    }
    for info in sheets where info.kind == .worksheet {
      guard let name = info.part, let bytes = try? package.part(name) else { continue }
      let sheet = try FormulaScan(bytes, part: name, limits: package.limits)
      guard sheet.hasFormulas else { continue }
      if touched.contains(info) || isNamed { return true }
      if touched.contains(where: { sheet.mentions($0.name) }) { return true }
    }
    return false
  }
}

/// The formulas of one sheet, looked through for the names of others.
private struct FormulaScan {
  private(set) var hasFormulas = false
  private var texts: [String] = []

  init(_ bytes: [UInt8], part: String, limits: Limits) throws(WorkbookError) {
    var scanner = XMLScanner(bytes, part: part, limits: limits)
    var isFormula = false
    while let token = try scanner.next() {
      switch token {
      case .start(let tag):
        isFormula = scanner.name(of: tag, is: "f") && !tag.isSelfClosing
        if scanner.name(of: tag, is: "f") { hasFormulas = true }
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
