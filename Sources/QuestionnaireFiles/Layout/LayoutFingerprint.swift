/// What makes two files the same template: sheet names and header texts, whatever their rows say.
///
/// A csv file's sheet is named after the file, which another customer's copy need not share, so
/// its name counts only where no header tells the template.
package struct LayoutFingerprint: Hashable, Sendable {
  package let text: String

  /// - Parameters:
  ///   - grids: The file's sheets.
  ///   - texts: What else tells the template.
  init(_ grids: [Grid], texts: [String] = []) {
    let parts =
      texts
      + grids.map { grid in
        guard let header = HeaderCandidate.best(in: grid) ?? ContentColumns.header(in: grid) else {
          return "\(grid.name)|\(Self.shape(of: grid))"
        }
        return "\(grid.isNamedAfterFile ? "" : grid.name)|\(header.texts.joined(separator: "|"))"
      }
    // FNV-1a, 64 bits: short, stable, and not a secret.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    text = String(hash, radix: 16)
  }

  /// The columns that most questions have texts in: all that tells headless sheets apart.
  private static func shape(of grid: Grid) -> String {
    guard let (question, _) = QuestionColumn.best(in: grid, below: 0, header: nil) else {
      return ""
    }
    let rows = grid.rows.filter { QuestionText.likeness($0.text(question)) >= 0.6 }
    let counts = Dictionary(rows.flatMap { $0.texts.map { ($0.column, 1) } }, uniquingKeysWith: +)
    let columns = counts.filter { $0.value * 2 > rows.count }.keys.sorted()
    return "\(question):\(columns.map(String.init).joined(separator: ","))"
  }
}
