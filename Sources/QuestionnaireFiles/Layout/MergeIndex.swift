import XLSX

/// Finds the merged range around a cell without going through all of them, nor noting each row of each.
struct MergeIndex: Sendable {
  private let merges: [CellRange]
  /// Places in `merges` by row, in bands of so many rows.
  private var bands: [Int: [Int32]] = [:]
  /// Those over more rows than a person would merge: they would be in too many bands.
  private var tall: [Int32] = []

  private static let rowsInBand = 64

  init(_ merges: [CellRange] = []) {
    self.merges = merges
    for (place, merge) in merges.enumerated() where merge.first != merge.last {
      let first = merge.first.row / Self.rowsInBand
      let last = merge.last.row / Self.rowsInBand
      if last - first > 16 {
        tall.append(Int32(truncatingIfNeeded: place))
      } else {
        for band in first...last {
          bands[band, default: []].append(Int32(truncatingIfNeeded: place))
        }
      }
    }
  }

  func merge(around cell: CellReference) -> CellRange? {
    guard !merges.isEmpty else { return nil }
    return bands[cell.row / Self.rowsInBand].flatMap { first(of: $0, around: cell) }
      ?? first(of: tall, around: cell)
  }

  private func first(of places: [Int32], around cell: CellReference) -> CellRange? {
    places.lazy.map { merges[Int($0)] }.first { $0.contains(cell) }
  }
}
