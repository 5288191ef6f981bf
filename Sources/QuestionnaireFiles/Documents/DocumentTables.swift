import DOCX
import XLSX

/// A document's tables as grids, with what their cells accept.
struct DocumentTables {
  private(set) var grids: [Grid] = []
  private var accepted: [String: [CellReference: AcceptedValues]] = [:]

  /// - Parameters:
  ///   - tables: Those of a document's tables that have columns.
  ///   - document: The document.
  init(_ tables: [Table], of document: WordDocument) {
    for table in tables { add(table, onlyFields: document.protection == .forms) }
  }

  static func name(_ table: Table) -> String { "Table \(table.number)" }

  func accepts(_ sheet: String, _ cell: CellReference) -> AcceptedValues {
    accepted[sheet]?[cell] ?? .anything
  }

  private mutating func add(_ table: Table, onlyFields: Bool) {
    let name = Self.name(table)
    var rows: [Grid.Row] = []
    for (index, row) in table.rows.enumerated() {
      let cells = row.cells.filter { !$0.continuesAbove }.map { cell -> (Int, Grid.Cell) in
        accepted[name, default: [:]][CellReference(row: index + 1, column: cell.column)] =
          FieldValues.accepted(options: cell.options, controls: cell.controls)
        return (cell.column, Self.cell(cell, onlyFields: onlyFields))
      }
      rows.append(Grid.Row(number: index + 1, isHidden: row.isDeleted, cells: cells))
    }
    grids.append(Grid(table: name, rows: rows, merges: Self.merges(of: table)))
  }

  private static func cell(_ cell: Table.Cell, onlyFields: Bool) -> Grid.Cell {
    let hasField = !cell.options.isEmpty || !cell.controls.isEmpty
    let isLocked =
      !cell.controls.isEmpty && cell.controls.allSatisfy(\.isLocked) || onlyFields && !hasField
    return Grid.Cell(
      text: ([cell.text] + FieldValues.chosen(cell.options)).filter { !$0.isEmpty }
        .joined(separator: " ").trimmed,
      hasFill: cell.isShaded, isLocked: isLocked)
  }

  private static func merges(of table: Table) -> [CellRange] {
    var merges: [CellRange] = []
    for (index, row) in table.rows.enumerated() {
      for cell in row.cells where !cell.continuesAbove {
        var last = index
        while last + 1 < table.rows.count,
          table.rows[last + 1].cells.contains(where: {
            $0.column == cell.column && $0.continuesAbove
          })
        {
          last += 1
        }
        guard last > index || cell.span > 1 else { continue }
        merges.append(
          CellRange(
            first: CellReference(row: index + 1, column: cell.column),
            last: CellReference(row: last + 1, column: cell.column + cell.span - 1)))
      }
    }
    return merges
  }
}

/// What a document's fields offer and say.
enum FieldValues {
  static func accepted(options: [CheckOption], controls: [Control]) -> AcceptedValues {
    if !options.isEmpty {
      let labels = options.map(\.label).filter { !$0.isEmpty }
      return labels.count == options.count && labels.count >= 2 ? .oneOf(labels) : .unknownList
    }
    for control in controls where !control.isLocked {
      guard case .dropDown(let values) = control.kind else { return .anything }
      let real = values.filter { !Placeholder.isOne($0) }
      return real.isEmpty ? .unknownList : .oneOf(real)
    }
    return .anything
  }

  /// The labels of ticked boxes; a box without one says that it is ticked.
  static func chosen(_ options: [CheckOption]) -> [String] {
    options.filter(\.isChecked).map { $0.label.isEmpty ? "\u{2612}" : $0.label }
  }
}
