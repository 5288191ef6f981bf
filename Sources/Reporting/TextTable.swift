/// Columns of text for a terminal or a pipe.
package struct TextTable {
  private let header: [String]
  private var rows: [[String]] = []

  package init(_ header: [String]) { self.header = header }

  package mutating func add(_ row: [String]) { rows.append(row) }

  /// Aligned columns, the last one as long as it is; control characters of strangers' texts are
  /// shown as blanks, so that a question cannot steer the terminal.
  package var text: String {
    let all = ([header] + rows).map { $0.map(Self.plain) }
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      row.enumerated().map { column, text in
        column == row.count - 1
          ? text : text + String(repeating: " ", count: widths[column] - text.count)
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// One line without control characters.
  package static func plain(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar in
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
          ? " " : Character(scalar)
      })
  }
}
