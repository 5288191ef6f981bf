/// The values that a cell's drop-down offers.
package struct ChoiceList: Hashable, Sendable {
  /// In the list's order, blanks left out; empty when the list could not be resolved.
  package let values: [String]
  /// Whether Excel refuses other values.
  package let isStrict: Bool
}

extension Workbook {
  /// Resolves the list a cell must be chosen from, wherever the workbook keeps it: inline, a range
  /// on this or another sheet, a defined name, an extension list, or `INDIRECT` of a constant.
  ///
  /// - Parameters:
  ///   - cell: The cell to be filled.
  ///   - sheet: The sheet it lies on.
  ///   - cache: Lists resolved before, by sheet and formula.
  /// - Returns: `nil` when no list applies.
  package func listChoices(
    for cell: CellReference, in sheet: Worksheet, cache: inout ChoiceCache
  ) -> ChoiceList? {
    let rule = sheet.validations.first { rule in
      rule.type == "list" && rule.ranges.contains { $0.contains(cell) }
    }
    guard let rule else { return nil }
    let formula = RelativeFormula.moved(rule.formula, from: rule.ranges, to: cell)
    return ChoiceList(
      values: choices(formula, sheet: sheet.info, cache: &cache, depth: 0),
      isStrict: rule.rejectsOtherValues)
  }

  private func choices(
    _ formula: String, sheet: SheetInfo, cache: inout ChoiceCache, depth: Int
  ) -> [String] {
    let key = "\(sheet.index):\(formula)"
    if let known = cache.values[key] { return known }
    let values = resolve(formula, sheet: sheet, cache: &cache, depth: depth)
    cache.values[key] = values
    return values
  }

  private func resolve(
    _ formula: String, sheet: SheetInfo, cache: inout ChoiceCache, depth: Int
  ) -> [String] {
    // A name may lead to a name; five steps are more than any honest workbook takes.
    guard depth < 5 else { return [] }
    var text = formula.trimmed
    if text.hasPrefix("=") { text = String(text.dropFirst()).trimmed }
    if text.hasPrefix("\""), text.hasSuffix("\""), text.count >= 2 {
      return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
        .split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
    if text.lowercased().hasPrefix("indirect("), text.hasSuffix(")") {
      let inner = String(text.dropFirst(9).dropLast()).trimmed
      guard inner.hasPrefix("\""), inner.hasSuffix("\""), inner.count > 2 else { return [] }
      return choices(
        String(inner.dropFirst().dropLast()), sheet: sheet, cache: &cache, depth: depth + 1)
    }
    if let reference = SheetRange(text) {
      return values(in: reference, from: sheet, cache: &cache)
    }
    guard let name = name(text, sheet: sheet) else { return [] }
    return choices(name.formula, sheet: sheet, cache: &cache, depth: depth + 1)
  }

  private func name(_ text: String, sheet: SheetInfo) -> DefinedName? {
    let lower = text.lowercased()
    let fitting = definedNames.filter { $0.name.lowercased() == lower }
    return fitting.first { $0.sheetIndex == sheet.index } ?? fitting.first { $0.sheetIndex == nil }
      ?? fitting.first
  }

  private func values(
    in reference: SheetRange, from sheet: SheetInfo, cache: inout ChoiceCache
  ) -> [String] {
    guard let worksheet = self.sheet(of: reference, from: sheet, cache: &cache) else { return [] }
    var values: [String] = []
    for row in worksheet.rows
    where (reference.range.first.row...reference.range.last.row).contains(row.number) {
      for cell in row.cells where reference.range.contains(cell.reference) {
        if !cell.display.trimmed.isEmpty { values.append(cell.display) }
        if values.count >= 1_000 { return values }
      }
    }
    return values
  }

  func sheet(
    of reference: SheetRange, from sheet: SheetInfo, cache: inout ChoiceCache
  ) -> Worksheet? {
    let target = reference.sheet.flatMap { name in try? self.sheet(named: name) } ?? sheet
    if cache.sheets[target.index] == nil { cache.sheets[target.index] = try? worksheet(target) }
    return cache.sheets[target.index]
  }
}

/// What was read while resolving lists, so that a thousand rows with one list read it once.
package struct ChoiceCache: Sendable {
  var values: [String: [String]] = [:]
  var sheets: [Int: Worksheet] = [:]

  package init() {}
}
