/// What was decided about one sheet, each decision with what speaks for it.
package struct LayoutExplanation: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let decision: String
    package let evidence: String

    init(_ decision: String, _ evidence: String) {
      self.decision = decision
      self.evidence = evidence
    }
  }

  package let sheet: String
  package let points: [Point]
}

/// Row numbers as a person would write them down.
enum RowList {
  /// `5-8, 10, 12`; long lists end with how many more there are.
  static func text(_ rows: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for row in Set(rows).sorted() {
      if let last = ranges.last, last.upperBound == row - 1 {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    let shown = ranges.prefix(12).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    let rest = ranges.dropFirst(12).reduce(0) { $0 + $1.count }
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
