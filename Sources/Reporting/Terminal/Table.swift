/// A plain aligned table for terminals: a header, a rule, and a line or more for each row.
package struct Table: Hashable, Sendable {
  /// One column: its title, the side its texts stand at, and what happens to those that are too long.
  package struct Column: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable {
      case left
      /// For numbers.
      case right
    }

    /// What a column does when the table is wider than the terminal.
    package enum Overflow: Hashable, Sendable {
      /// It keeps its width.
      case keep
      /// It gets narrower, and its texts end in `…`.
      case truncate
      /// It gets narrower, and its texts go on in the next line.
      case wrap
    }

    package var title: String
    package var alignment: Alignment
    package var overflow: Overflow

    package init(
      _ title: String, _ alignment: Alignment = .left, overflow: Overflow = .keep
    ) {
      self.title = title
      self.alignment = alignment
      self.overflow = overflow
    }
  }

  package var columns: [Column]
  /// Each as long as there are columns; a missing text at the end counts as empty.
  package var rows: [[String]]

  package init(columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table as text with a newline after each line; empty for a table without columns.
  ///
  /// `width` is the terminal's in columns; `nil`, for a pipe or a file, cuts nothing. A table that
  /// cannot be made narrow enough is left too wide rather than unreadable.
  package func rendered(width: Int? = nil) -> String {
    guard !columns.isEmpty else { return "" }
    let cells = rows.map { row in
      columns.indices.map { $0 < row.count ? DisplayWidth.printable(row[$0]) : "" }
    }
    let widths = columnWidths(cells, width: width)
    let header = line(columns.map(\.title), widths)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)
    return ([header, rule] + cells.flatMap { lines($0, widths) }).joined(separator: "\n") + "\n"
  }
}

// MARK: - Widths

extension Table {
  private var gap: String { "  " }

  /// Narrower than this a column of words is no use.
  private static let leastFlexibleWidth = 12

  private func columnWidths(_ cells: [[String]], width: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      cells.reduce(DisplayWidth.of(columns[index].title)) {
        max($0, DisplayWidth.of($1[index]))
      }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + gap.count * (columns.count - 1) - width
    while excess > 0 {
      // The widest gives first, so that two long columns end alike.
      let flexible = columns.indices.filter {
        let least = max(Table.leastFlexibleWidth, DisplayWidth.of(columns[$0].title))
        return columns[$0].overflow != .keep && widths[$0] > least
      }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

// MARK: - Lines

extension Table {
  private func lines(_ cells: [String], _ widths: [Int]) -> [String] {
    let parts = columns.indices.map { index in
      columns[index].overflow == .wrap
        ? DisplayWidth.wrapped(cells[index], to: widths[index])
        : [DisplayWidth.truncated(cells[index], to: widths[index])]
    }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { number in
      line(parts.map { number < $0.count ? $0[number] : "" }, widths)
    }
  }

  private func line(_ texts: [String], _ widths: [Int]) -> String {
    var line = columns.indices.map { index in
      let padding = String(
        repeating: " ", count: max(0, widths[index] - DisplayWidth.of(texts[index])))
      return columns[index].alignment == .left ? texts[index] + padding : padding + texts[index]
    }.joined(separator: gap)
    while line.last == " " { line.removeLast() }
    return line
  }
}
