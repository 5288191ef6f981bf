extension Workbook {
  /// The text that a formula shows by naming one other cell and doing nothing else.
  ///
  /// Programs that write workbooks often save no value with a formula; Excel would compute it on
  /// opening, and a reader that does not compute would see a question without words.
  ///
  /// - Parameters:
  ///   - formula: Without its equals sign.
  ///   - sheet: Where the formula stands.
  ///   - cache: Sheets read before.
  /// - Returns: `nil` for any other formula.
  package func text(
    referredToBy formula: String, from sheet: SheetInfo, cache: inout ChoiceCache
  ) -> String? {
    var formula = formula
    var sheet = sheet
    // A reference may lead to a reference; five steps end a circle too.
    for _ in 0..<5 {
      guard let reference = SheetRange(formula.trimmed),
        reference.range.first == reference.range.last,
        let target = self.sheet(of: reference, from: sheet, cache: &cache),
        let cell = target.cell(at: reference.range.first)
      else { return nil }
      guard cell.value == .empty, let next = cell.formula else { return cell.display }
      formula = next
      sheet = target.info
    }
    return nil
  }
}
