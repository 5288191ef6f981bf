import Assurance
import XLSX

/// What a cell accepts.
enum AcceptedValues: Hashable, Sendable {
  case anything
  /// The values of its drop-down, in their order.
  case oneOf([String])
  /// It must be chosen from a list that could not be read: nobody but a person can fill it.
  case unknownList

  var isList: Bool { self != .anything }

  var choices: [String] { if case .oneOf(let values) = self { values } else { [] } }

  /// Whether the values say yes, no and the like, which is what a short answer does.
  var saysYesOrNo: Bool {
    guard case .oneOf(let choices) = self else { return false }
    let meanings = Set(choices.compactMap(ChoiceVocabulary.meaning))
    return meanings.contains(.yes) && meanings.count >= 2
  }
}

/// The lists that a workbook's cells must be chosen from, resolved once each.
final class WorkbookChoices {
  private let workbook: Workbook
  private let sheets: [String: Worksheet]
  private var cache = ChoiceCache()
  private var known: [String: [CellReference: AcceptedValues]] = [:]
  /// Sheets that have no list at all, as large ones mostly do.
  private let free: Set<String>

  init(workbook: Workbook, sheets: [Worksheet]) {
    self.workbook = workbook
    let byName = Dictionary(sheets.map { ($0.info.name, $0) }) { first, _ in first }
    self.sheets = byName
    free = Set(byName.filter { $0.value.validations.allSatisfy { $0.type != "list" } }.keys)
  }

  func accepted(_ sheet: String, _ cell: CellReference) -> AcceptedValues {
    if free.contains(sheet) { return .anything }
    if let known = known[sheet]?[cell] { return known }
    let accepted = resolved(sheet, cell)
    known[sheet, default: [:]][cell] = accepted
    return accepted
  }

  private func resolved(_ sheet: String, _ cell: CellReference) -> AcceptedValues {
    guard let worksheet = sheets[sheet],
      let list = workbook.listChoices(for: cell, in: worksheet, cache: &cache)
    else { return .anything }
    let values = list.values.filter { !Placeholder.isOne($0) }
    guard values.isEmpty else { return .oneOf(values) }
    return list.isStrict ? .unknownList : .anything
  }
}
