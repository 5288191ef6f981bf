extension VendorTable {
  enum Column: Hashable, CaseIterable {
    case id, name, legalName, service, owner, tier, status, data, website, renewal, noticeBy
    case noticePeriod, notes
    case kind, certifications, categories, auditor, opinion, exceptions
    case period, periodFrom, periodTo, asOf, reportDate, validFrom, validUntil, issued

    /// Whether it holds days, or two of them.
    var isDay: Bool {
      switch self {
      case .renewal, .noticeBy: true
      default: isReportDay
      }
    }

    var isReportDay: Bool {
      switch self {
      case .period, .periodFrom, .periodTo, .asOf, .reportDate, .validFrom, .validUntil, .issued:
        true
      default: false
      }
    }

    /// Whether it says something about the report that its kind and days do not.
    var isReportDetail: Bool {
      switch self {
      case .categories, .auditor, .opinion, .exceptions: true
      default: false
      }
    }
  }

  /// Which column holds what, told by their names.
  struct Columns: Sendable {
    private var places: [Column: Int] = [:]
    private var evidence: [Column: WrittenDay.Evidence] = [:]
    private let header: [String]
    /// Columns whose order of day and month was settled by the column they are a pair with.
    private(set) var borrowed: [Column: Column] = [:]

    init(_ header: Row, rows: [Row]) {
      self.header = header.cells.map { $0.split { $0.isWhitespace }.joined(separator: " ") }
      var ranks: [Column: Int] = [:]
      for (index, name) in self.header.enumerated() {
        guard let (column, rank) = ColumnNames.meaning(of: name) else { continue }
        if rank < ranks[column] ?? .max { (ranks[column], places[column]) = (rank, index) }
      }
      if places[.name] == nil { places[.name] = places.removeValue(forKey: .legalName) }
      if places[.kind] == nil { places[.kind] = places.removeValue(forKey: .certifications) }
      settleDays(rows)
    }

    var count: Int { places.count }

    var hasName: Bool { places[.name] != nil }

    func has(_ column: Column) -> Bool { places[column] != nil }

    /// As the table calls it.
    func title(_ column: Column) -> String { places[column].map { header[$0] } ?? "\(column)" }

    /// What stands there; `N/A` and a dash are nothing.
    func text(_ column: Column, of row: Row) -> String {
      guard let place = places[column], row.cells.indices.contains(place) else { return "" }
      let text = row.cells[place].trimmedEnds
      let blanks: Set = ["-", "--", "–", "—", "n/a", "na", "nil", "none", "#n/a"]
      return blanks.contains(text.lowercased()) && column != .exceptions ? "" : text
    }

    func order(_ column: Column) -> WrittenDay.Order? { evidence[column]?.order }

    func isMixed(_ column: Column) -> Bool { evidence[column] == .mixed }

    /// The names of columns that hold something and were not understood, or came second.
    func unused(in rows: [Row]) -> [String] {
      let used = Set(places.values)
      let width = rows.map(\.cells.count).max() ?? 0
      return (0..<width).filter { index in
        !used.contains(index)
          && rows.contains { $0.cells.indices.contains(index) && !$0.cells[index].isEmpty }
      }.map { index in
        let title = header.indices.contains(index) ? header[index] : ""
        return title.isEmpty ? "column \(index + 1), which has no name" : title
      }
    }

    private mutating func settleDays(_ rows: [Row]) {
      for column in Column.allCases where column.isDay && has(column) {
        evidence[column] = WrittenDay.evidence(
          in: rows.map { text(column, of: $0) }, header: title(column))
      }
      for (one, other) in [(Column.periodFrom, Column.periodTo), (.validFrom, .validUntil)] {
        for (open, settled) in [(one, other), (other, one)] {
          guard evidence[open] == WrittenDay.Evidence.none, let order = order(settled) else {
            continue
          }
          evidence[open] = .settled(order)
          let isNeeded = rows.contains {
            let text = text(open, of: $0)
            return !text.isEmpty && WrittenDay(text, order: nil) == .ambiguous
          }
          if isNeeded { borrowed[open] = settled }
        }
      }
    }
  }
}
