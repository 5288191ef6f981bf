/// Stands in a hidden column of the provenance workbook, so that a reviewer's decision finds its
/// row again however the sheet was sorted.
package struct ReviewKey: Hashable, Sendable {
  package var run: String
  /// Counts from 1.
  package var place: Int
  /// The number of the decision that the sheet shows; 0 for none.
  package var decision: Int

  package init(run: String, place: Int, decision: Int) {
    self.run = run
    self.place = place
    self.decision = decision
  }

  package var text: String { "\(run)#\(place)#\(decision)" }

  /// - Parameter text: From a cell that anybody may have changed.
  package init?(_ text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count >= 3, let decision = Int(parts[parts.count - 1]), decision >= 0,
      let place = Int(parts[parts.count - 2]), place >= 1
    else { return nil }
    self.init(
      run: parts.dropLast(2).joined(separator: "#"), place: place, decision: decision)
  }
}
