/// Names that a person may have meant, the nearest first.
enum NearbyNames {
  /// - Parameters:
  ///   - name: What was typed.
  ///   - known: What exists.
  ///   - limit: How many to return at most.
  /// - Returns: Those within a third of the name's length in edits, or containing it.
  static func near(_ name: String, in known: [String], limit: Int = 3) -> [String] {
    let typed = Array(name.lowercased().unicodeScalars)
    let scored = known.compactMap { candidate -> (Int, String)? in
      let lower = candidate.lowercased()
      if lower.contains(name.lowercased()) { return (0, candidate) }
      let distance = edits(from: typed, to: Array(lower.unicodeScalars))
      return distance <= max(2, typed.count / 3) ? (distance, candidate) : nil
    }
    return scored.sorted { $0 < $1 }.prefix(limit).map(\.1)
  }

  /// Levenshtein's distance.
  private static func edits(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let substituted = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
