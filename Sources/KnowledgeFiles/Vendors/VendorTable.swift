package import Assurance

/// A register of vendors kept as a table, the way most companies begin: a row for each vendor, or
/// for each report of one.
package enum VendorTable {
  package typealias Row = AnswerTable.Row

  /// Rows that share one header.
  package struct Sheet: Sendable {
    /// As it is named in findings.
    package let file: String
    package let rows: [Row]
    /// What `Row.line` counts, when no editor shows it: "entry".
    package let unit: String?

    package init(file: String, rows: [Row], unit: String? = nil) {
      self.file = file
      self.rows = rows
      self.unit = unit
    }
  }

  /// How notes repeat a claim that no dated document stands behind.
  enum Statement {
    static let prefix = "States: "
    static let suffix = " (undated, not verified)"

    static func line(_ claims: [String]) -> String {
      prefix + claims.joined(separator: ", ") + suffix
    }
  }

  /// - Parameter sheets: One vendor may stand on several of them, and in several rows.
  /// - Returns: A vendor for each name, in the order of their first rows; and everything that
  ///   could not be taken, each with its row and column.
  package static func entries(
    in sheets: [Sheet]
  ) -> (entries: [VendorEntry], findings: [Finding]) {
    var collector = VendorTableCollector()
    var skipped: [Finding] = []
    var hasHeader = false
    for sheet in sheets {
      guard let index = headerIndex(in: sheet.rows) else {
        skipped.append(headless(sheet))
        continue
      }
      hasHeader = true
      let rows = Array(sheet.rows[(index + 1)...])
      collector.take(rows, of: sheet, columns: Columns(sheet.rows[index], rows: rows))
    }
    if hasHeader {
      for index in skipped.indices { skipped[index].severity = .notice }
    }
    let (entries, findings) = collector.finished()
    return (entries, skipped + findings)
  }

  /// The first row that names a vendor's column and another, else one that is that name alone.
  static func headerIndex(in rows: [Row]) -> Int? {
    let head = rows.prefix(30).map { Columns($0, rows: []) }
    return head.firstIndex { $0.hasName && $0.count > 1 }
      ?? head.indices.first { index in
        head[index].hasName && rows[index].cells.count { !$0.trimmedEnds.isEmpty } == 1
      }
  }

  private static func headless(_ sheet: Sheet) -> Finding {
    let seen = sheet.rows.first?.cells.map(\.trimmedEnds).filter { !$0.isEmpty } ?? []
    return Finding(
      file: sheet.file, line: sheet.unit == nil ? sheet.rows.first?.line : nil,
      "no column is named for the vendor; saw \(seen.prefix(12).joined(separator: ", ")). "
        + "Name one of them Vendor.")
  }
}
