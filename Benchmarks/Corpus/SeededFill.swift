import Foundation
import XLSX

/// Fills three cells that a seed chooses: one that is not there yet, an empty one that has a style, and one that holds
/// text.
struct SeededFill {
  let path: String
  let output: String
  let seed: String

  func run() throws {
    let workbook = try Workbook.open(path: path)
    var random = SeededRandom(seed)
    let chosen = seed == "nothing" ? [] : try edits(in: workbook, &random)
    let edits = chosen.map(\.edit)
    let filled = try workbook.filled(edits)
    let again = try workbook.filled(edits).bytes
    let over = try Workbook(bytes: filled.bytes).filled(edits).bytes
    try Data(filled.bytes).write(to: URL(filePath: output))
    let refusals = try refusals(in: workbook)
    let listed = chosen.map { kind, edit -> [String: String] in
      guard case .text(let text) = edit.value else { return [:] }
      return [
        "sheet": edit.sheet, "cell": "\(edit.cell)", "text": text, "kind": kind.rawValue,
      ]
    }
    let report: [String: Any] = [
      "cells": listed, "recalculates": filled.recalculatesOnOpen,
      "sameTwice": again == filled.bytes, "sameAgain": over == filled.bytes,
      "tried": refusals.tried, "kept": refusals.kept,
    ]
    FileHandle.standardOutput.write(
      try JSONSerialization.data(withJSONObject: report, options: [.sortedKeys]))
  }

  /// One of each kind, from whichever sheets have it.
  private func edits(
    in workbook: Workbook, _ random: inout SeededRandom
  ) throws -> [(kind: Place.Kind, edit: CellEdit)] {
    var places: [Place.Kind: [Place]] = [:]
    for info in workbook.sheets where info.kind == .worksheet && info.visibility == .visible {
      let sheet = try workbook.worksheet(info)
      for place in Place.all(in: sheet) { places[place.kind, default: []].append(place) }
    }
    var chosen: [(kind: Place.Kind, edit: CellEdit)] = []
    var cache = ChoiceCache()
    for kind in Place.Kind.allCases {
      let free = places[kind, default: []].filter { place in
        !chosen.contains { $0.edit.sheet == place.sheet.info.name && $0.edit.cell == place.cell }
      }
      guard !free.isEmpty else { continue }
      let place = free[random.next(below: free.count)]
      let offered = workbook.listChoices(for: place.cell, in: place.sheet, cache: &cache)
      let text = offered?.values.first ?? Self.texts[random.next(below: Self.texts.count)]
      let edit = CellEdit(sheet: place.sheet.info.name, cell: place.cell, value: .text(text))
      chosen.append((kind, edit))
    }
    return chosen
  }

  /// Offers a text to the first formula cell and the first covered cell of every sheet.
  private func refusals(in workbook: Workbook) throws -> (tried: Int, kept: Bool) {
    var tried = 0
    var kept = true
    for info in workbook.sheets where info.kind == .worksheet {
      let sheet = try workbook.worksheet(info)
      let formula = sheet.rows.lazy.flatMap(\.cells).first { $0.formula != nil }?.reference
      let covered = sheet.merges.first { $0.first != $0.last }?.last
      for cell in [formula, covered].compactMap({ $0 }) {
        let edit = CellEdit(sheet: info.name, cell: cell, value: .text("x"))
        tried += 1
        if (try? workbook.filled([edit])) != nil { kept = false }
      }
    }
    return (tried, kept)
  }

  /// What goes wrong in files that were filled carelessly.
  private static let texts = [
    "Yes", "Yes <b>& \"always\"</b>", " blanks at both ends ", "two\nlines", "=1+1", "+44 20 0000",
    "a literal _x000D_ stays", "Zürich, 東京 🔒", "ends in a tab\t", "-5", "@here",
    "a bell \u{7} rings",
  ]
}

/// A cell that could be filled without asking anybody.
private struct Place {
  enum Kind: String, CaseIterable { case new, emptyStyled, text }

  let kind: Kind
  let sheet: Worksheet
  let cell: CellReference

  /// The first thousand rows are enough to choose from.
  static func all(in sheet: Worksheet) -> [Place] {
    sheet.rows.filter { !$0.isHidden }.prefix(1_000).flatMap { row in
      var places = row.cells.prefix(200).compactMap { cell -> Place? in
        guard cell.formula == nil, isFree(cell.reference, in: sheet) else { return nil }
        if case .text = cell.value { return Place(kind: .text, sheet: sheet, cell: cell.reference) }
        guard cell.value == .empty, cell.styleIndex > 0 else { return nil }
        return Place(kind: .emptyStyled, sheet: sheet, cell: cell.reference)
      }
      let after = CellReference(
        row: row.number, column: (row.cells.last?.reference.column ?? 0) + 1)
      if after.column <= CellReference.lastColumn, isFree(after, in: sheet) {
        places.append(Place(kind: .new, sheet: sheet, cell: after))
      }
      return places
    }
  }

  private static func isFree(_ cell: CellReference, in sheet: Worksheet) -> Bool {
    guard !sheet.isHidden(column: cell.column) else { return false }
    return sheet.merge(around: cell).map { $0.first == cell } ?? true
  }
}

/// The same choices for the same seed, on every machine (SplitMix64).
private struct SeededRandom {
  private var state: UInt64 = 14_695_981_039_346_656_037

  init(_ seed: String) {
    for byte in seed.utf8 { state = (state ^ UInt64(byte)) &* 1_099_511_628_211 }
  }

  mutating func next(below count: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }
}
