import Assurance

/// One row of a table of vendors, read cell by cell, with what could not be read.
struct VendorRow {
  let sheet: VendorTable.Sheet
  let columns: VendorTable.Columns
  let row: VendorTable.Row
  private(set) var findings: [Finding] = []

  init(_ row: VendorTable.Row, in sheet: VendorTable.Sheet, columns: VendorTable.Columns) {
    self.row = row
    self.sheet = sheet
    self.columns = columns
  }

  /// The row as an editor counts it.
  var line: Int? { sheet.unit == nil ? row.line : nil }

  mutating func find(_ message: String, _ severity: Finding.Severity = .problem) {
    let place = sheet.unit.map { "\($0) \(row.line): " } ?? ""
    findings.append(Finding(severity, file: sheet.file, line: line, place + message))
  }

  /// Says which cell could not be read and what became of it.
  mutating func find(
    _ column: VendorTable.Column, _ problem: String, _ severity: Finding.Severity = .problem
  ) {
    let text = phrase(column) ?? ""
    find("\(columns.title(column)) is \"\(text)\"\(problem)", severity)
  }

  // MARK: - Cells

  func text(_ column: VendorTable.Column) -> String { columns.text(column, of: row) }

  /// On one line; `nil` when the cell is empty.
  func phrase(_ column: VendorTable.Column) -> String? {
    let words = text(column).split { $0.isWhitespace }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  mutating func value<Value>(
    _ column: VendorTable.Column, _ problem: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let phrase = phrase(column) else { return nil }
    if let value = read(phrase) { return value }
    find(column, problem)
    return nil
  }

  func written(_ column: VendorTable.Column) -> WrittenDay? {
    phrase(column).map { WrittenDay($0, order: columns.order(column)) }
  }

  /// The two ends in a column of periods; one day alone is the end.
  func writtenSpan(_ column: VendorTable.Column) -> (from: WrittenDay?, to: WrittenDay)? {
    guard let phrase = phrase(column) else { return nil }
    let order = columns.order(column)
    let whole = WrittenDay(phrase, order: order)
    guard whole == .unreadable, let (from, to) = WrittenDay.span(phrase) else {
      return (nil, whole)
    }
    return (WrittenDay(from, order: order), WrittenDay(to, order: order))
  }

  mutating func day(_ column: VendorTable.Column) -> CalendarDay? {
    switch written(column) {
    case .day(let day): return day
    case nil: return nil
    case let other?:
      find(column, reason(other, column) + "; it was left out.")
      return nil
    }
  }

  /// Why a cell of days cannot be taken, after the cell's text.
  func reason(_ written: WrittenDay, _ column: VendorTable.Column) -> String {
    guard written == .ambiguous else { return ", which is no day that can be read" }
    return columns.isMixed(column)
      ? ", and the column writes the day first in some rows and the month first in others"
      : ", and nothing in the column settles whether the day or the month comes first"
  }

  // MARK: - The vendor

  /// - Returns: What the row says; `nil` without a name.
  mutating func entry() -> VendorEntry? {
    guard let name = phrase(.name) else {
      if row.cells.contains(where: { !$0.trimmedEnds.isEmpty }) {
        find("the row has no vendor's name in \(columns.title(.name)) and was left out.")
      }
      return nil
    }
    var entry = VendorEntry(name: name, file: sheet.file, line: line)
    entry.service = phrase(.service)
    entry.owner = phrase(.owner)
    let title = columns.title(.tier)
    entry.tier = value(.tier, ", which is no tier; write critical, high or standard.") {
      VendorWords.tier($0, header: title)
    }
    let states = Vendor.Status.allCases.map(\.rawValue).joined(separator: ", ")
    entry.status = value(
      .status, ", which is no status; write one of \(states).", VendorWords.status)
    entry.data = text(.data).split { ",;\n".contains($0) }.map { String($0).trimmedEnds }
      .filter { !$0.isEmpty }
    entry.website = phrase(.website)
    entry.renewal = day(.renewal)
    entry.noticeBy = day(.noticeBy)
    entry.notes = text(.notes).split { $0.isNewline }.map { String($0).trimmedEnds }
      .filter { !$0.isEmpty }
    if let legal = phrase(.legalName), CompanyName(legal) != CompanyName(name) {
      entry.notes.append("Legal name: \(legal)")
    }
    if let period = phrase(.noticePeriod) { entry.notes.append("Notice period: \(period)") }
    readID(into: &entry)
    return entry
  }

  /// A bare number counts rows, or is an id of another system; a name makes a better one.
  private mutating func readID(into entry: inout VendorEntry) {
    guard let text = phrase(.id) else { return }
    let slug = VendorSlugs.slug(text)
    guard slug.contains(where: \.isLetter) else {
      entry.notes.append("\(columns.title(.id)): \(text)")
      return
    }
    entry.id = Vendor.ID(text.lowercased())
    if !entry.id.isWellFormed { entry.id = Vendor.ID(slug) }
    entry.isIDGiven = true
  }
}
