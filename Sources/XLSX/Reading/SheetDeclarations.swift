import OpenPackaging

/// What a sheet declares outside its cells: merges, validations, hidden columns, protection.
struct SheetDeclarations {
  private(set) var merges: [CellRange] = []
  private(set) var validations: [DataValidation] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private(set) var isProtected = false
  private(set) var frozenRows = 0

  /// Takes note of an element just opened, and reads on to its end where its content matters.
  mutating func read(
    _ tag: XMLScanner.Tag, _ scanner: inout XMLScanner
  ) throws(PackageError) {
    if scanner.name(of: tag, is: "mergeCell") {
      if let range = try scanner.attribute("ref", of: tag).flatMap({ CellRange($0) }) {
        merges.append(range)
      }
    } else if scanner.name(of: tag, is: "dataValidation") {
      try readValidation(tag, &scanner)
    } else if scanner.name(of: tag, is: "col") {
      try readColumn(tag, scanner)
    } else if scanner.name(of: tag, is: "sheetProtection") {
      isProtected = try scanner.flag("sheet", of: tag) ?? false
    } else if scanner.name(of: tag, is: "pane") {
      let state = try scanner.attribute("state", of: tag)
      if state?.hasPrefix("frozen") == true {
        let split = try scanner.attribute("ySplit", of: tag).flatMap { Double($0) } ?? 0
        frozenRows = Int(exactly: split.rounded()) ?? 0
      }
    }
  }

  private mutating func readColumn(
    _ tag: XMLScanner.Tag, _ scanner: XMLScanner
  ) throws(PackageError) {
    guard try scanner.flag("hidden", of: tag) ?? false,
      let first = try scanner.integer("min", of: tag),
      let last = try scanner.integer("max", of: tag), first >= 1, first <= last
    else { return }
    hiddenColumns.append(first...last)
  }

  private mutating func readValidation(
    _ tag: XMLScanner.Tag, _ scanner: inout XMLScanner
  ) throws(PackageError) {
    let type = try scanner.attribute("type", of: tag) ?? "none"
    let shows = try scanner.flag("showErrorMessage", of: tag) ?? false
    let style = try scanner.attribute("errorStyle", of: tag) ?? "stop"
    var ranges = try scanner.attribute("sqref", of: tag) ?? ""
    var formula = ""
    if !tag.isSelfClosing {
      let outside = scanner.depth - 1
      var isFormula = false
      var isRanges = false
      reading: while let token = try scanner.next() {
        switch token {
        case .start(let inner):
          if scanner.name(of: inner, is: "formula1") { isFormula = true }
          isRanges = scanner.name(of: inner, is: "sqref")
        case .end(let inner):
          if scanner.name(of: inner, is: "formula1") { isFormula = false }
          isRanges = false
          if scanner.depth <= outside { break reading }
        case .text(let range):
          // An extension's formula and ranges are elements of their own inside (x14).
          if isFormula { formula += XMLText.resolved(scanner.bytes[range]) }
          if isRanges { ranges += XMLText.resolved(scanner.bytes[range]) }
        case .rawText: break
        }
      }
    }
    let parsed = ranges.split(whereSeparator: \.isWhitespace).compactMap { CellRange(String($0)) }
    guard !parsed.isEmpty else { return }
    validations.append(
      DataValidation(
        ranges: parsed, type: type,
        formula: formula.trimmingPrefix(while: \.isWhitespace).description,
        rejectsOtherValues: shows && style == "stop"))
  }
}
