import XLSX

/// Fills three cells of each sheet and compares: they hold what was written, and nothing else changed.
enum Filling {
  /// - Parameters:
  ///   - workbook: What could be opened.
  ///   - isPlain: Whether its parts lead where they should, so that sheets do not share one.
  static func check(_ workbook: Workbook, isPlain: Bool) {
    for info in workbook.sheets.prefix(4) {
      guard let sheet = try? workbook.worksheet(info) else { continue }
      var cache = ChoiceCache()
      let places = places(in: sheet)
      for place in places { _ = workbook.listChoices(for: place, in: sheet, cache: &cache) }
      for formula in sheet.rows.prefix(50).flatMap(\.cells).compactMap(\.formula).prefix(50) {
        _ = workbook.text(referredToBy: formula, from: info, cache: &cache)
      }
      let edits = places.map { CellEdit(sheet: info.name, cell: $0, value: .text(text)) }
      guard let filled = try? workbook.filled(edits) else { continue }
      guard let reopened = try? Workbook(bytes: filled.bytes) else {
        broken("a filled workbook can be opened")
      }
      guard isPlain else { continue }
      compare(sheet, (try? reopened.worksheet(info)), filled: Set(places))
      guard let again = try? reopened.filled(edits), again.bytes == filled.bytes else {
        broken("filling the same again changes nothing")
      }
    }
  }

  /// What goes wrong when it is not escaped.
  private static let text = " \"<&>\n]]>_x000D_=1+1\u{7}é🔒"

  /// A cell that is there, one beside the last of a row, and one in a row of its own.
  private static func places(in sheet: Worksheet) -> [CellReference] {
    let cells = sheet.rows.lazy.flatMap(\.cells)
    let present = cells.first { $0.formula == nil && sheet.merge(around: $0.reference) == nil }
    let last = sheet.rows.last?.number ?? 0
    let beside = sheet.rows.last.map {
      CellReference(row: last, column: ($0.cells.last?.reference.column ?? 0) + 1)
    }
    let places = [present?.reference, beside, CellReference(row: last + 2, column: 2)]
    return places.compactMap { $0 }.filter {
      $0.row <= CellReference.lastRow && $0.column <= CellReference.lastColumn
    }
  }

  private static func compare(
    _ before: Worksheet, _ after: Worksheet?, filled: Set<CellReference>
  ) {
    guard let after else { broken("a filled sheet can be read") }
    let cells = after.rows.flatMap(\.cells)
    let there = Set(cells.filter { $0.value == .text(text) }.map(\.reference))
    guard filled.isSubset(of: there) else { broken("a filled cell holds its text") }
    let others = cells.filter { !filled.contains($0.reference) }.map(Content.init)
    let same = before.rows.flatMap(\.cells).filter { !filled.contains($0.reference) }
    guard others == same.map(Content.init) else { broken("cells that are not filled stay") }
    guard before.merges == after.merges, before.validations == after.validations,
      before.hiddenColumns == after.hiddenColumns, before.isProtected == after.isProtected
    else { broken("what a sheet declares stays") }
  }

  /// A cell but for its number itself, which is not equal to itself when it is none.
  private struct Content: Equatable {
    let reference: CellReference
    let display: String
    let formula: String?
    let style: Int

    init(_ cell: Cell) {
      reference = cell.reference
      display = cell.display
      formula = cell.formula
      style = cell.styleIndex
    }
  }
}
