import Assurance
import CLibXLSXWriter

/// The sheet that shows by month which days something speaks for.
struct TimelineSheet {
  let writer: SheetWriter
  let formats: TimelineFormats
  let day: CalendarDay
  let entries: [RegisterReport.Entry]

  private let firstMonth = 2
  private let headerRow = 4
  private let missingWidth = 48.0
  private var months: [CoverageMonth] { CoverageMonth.around(day) }
  private var missingColumn: Int { firstMonth + months.count }

  func write() {
    writer.setWidth(28, column: 0)
    writer.setWidth(14, column: 1)
    for place in months.indices { writer.setWidth(4.4, column: firstMonth + place) }
    writer.setWidth(missingWidth, column: missingColumn)
    writer.setHeight(27, row: 0)
    writer.write("Coverage by month, on \(day)", writer.formats.title, 0, 0)
    writeLegend(row: 1)
    writeHeader()
    for (place, entry) in entries.enumerated() { write(entry, row: headerRow + 1 + place) }
    worksheet_freeze_panes(writer.sheet, lxw_row_t(headerRow + 1), lxw_col_t(firstMonth))
    worksheet_repeat_rows(writer.sheet, lxw_row_t(headerRow - 1), lxw_row_t(headerRow))
    worksheet_gridlines(writer.sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    writer.setUpPages(title: "Coverage by month, \(day)", on: .a3)
  }

  /// In the columns of the months, each a swatch and its meaning over the empty cells beside it.
  private func writeLegend(row: Int) {
    writer.setHeight(18, row: row)
    writer.write("What the colours mean", writer.formats.strong, row, 0)
    let look = { (state: CoverageMonth.State) in
      (state.mark, formats.month(state, isToday: false), state.meaning)
    }
    let today = (CoverageMonth(of: day).name, formats.todaysMonth, "The month of \(day)")
    // The longest comes last, where it has room.
    let parts =
      [CoverageMonth.State.covered, .partlyCovered, .bridged, .uncovered].map(look) + [today]
      + [look(.none)]
    for (place, part) in parts.enumerated() {
      let column = firstMonth + place * 7
      writer.write(part.0, part.1, row, column)
      writer.write(part.2, formats.legend, row, column + 1)
    }
  }

  private func writeHeader() {
    for (column, title) in [(0, "Vendor"), (1, "Standing"), (missingColumn, "Nothing speaks for")] {
      writer.write("", writer.formats.columnHeader, headerRow - 1, column)
      writer.write(title, writer.formats.columnHeader, headerRow, column)
    }
    let today = CoverageMonth(of: day)
    for (place, month) in months.enumerated() {
      let format = month == today ? formats.todaysMonth : formats.month
      writer.write(month.name, format, headerRow, firstMonth + place)
    }
    for year in Set(months.map(\.days.from.year)).sorted() { writeYear(year) }
  }

  /// Over its months; the library merges no single cell.
  private func writeYear(_ year: Int) {
    let places = months.indices.filter { months[$0].days.from.year == year }
    guard let first = places.first, let last = places.last else { return }
    let row = lxw_row_t(headerRow - 1)
    if first < last {
      worksheet_merge_range(
        writer.sheet, row, lxw_col_t(firstMonth + first), row, lxw_col_t(firstMonth + last),
        "\(year)", formats.year)
    } else {
      writer.write("\(year)", formats.year, headerRow - 1, firstMonth + first)
    }
  }

  private func write(_ entry: RegisterReport.Entry, row: Int) {
    let name = CellValue.text(entry.vendor.name)
    let missing = missing(of: entry)
    let lines = max(name.lines(inWidth: 28), missing.lines(inWidth: missingWidth))
    writer.setHeight(max(18, 15 * Double(min(16, lines))), row: row)
    writer.write(name, row: row, column: 0)
    writer.write(.standing(entry.standing.verdict), row: row, column: 1)
    let today = CoverageMonth(of: day)
    for (place, month) in months.enumerated() {
      let state = month.state(in: entry.coverage, on: day)
      let format = formats.month(state, isToday: month == today)
      writer.write(state.mark, format, row, firstMonth + place)
    }
    writer.write(missing, row: row, column: missingColumn)
  }

  /// The days behind the red, and those that a month's colour hides.
  private func missing(of entry: RegisterReport.Entry) -> CellValue {
    guard !entry.coverage.covered.isEmpty else { return .aside("no report is on record") }
    guard let first = months.first?.days.from, let shown = DayPeriod(from: first, to: day) else {
      return .empty
    }
    let missing = entry.coverage.missing(until: day).intersection(DaySet([shown]))
    return .joined(missing.periods.map(\.description), by: ", ")
  }
}
