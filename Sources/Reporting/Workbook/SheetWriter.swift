import Assurance
import CLibXLSXWriter

/// One worksheet of a workbook being written; rows and columns count from 0.
struct SheetWriter {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: Formats

  /// Text is always written as text: nothing in it can become a formula.
  func write(_ value: CellValue, row: Int, column: Int) {
    switch value {
    case .empty: break
    case .text(let text): write(text, formats.text, row, column)
    case .aside(let text): write(text, formats.aside, row, column)
    case .strong(let text): write(text, formats.strong, row, column)
    case .count(let number): write(Double(number), formats.count, row, column)
    case .share(let share): write(share, formats.share, row, column)
    case .outcome(let outcome): write(outcome.label, formats.status(outcome), row, column)
    case .standing(let verdict):
      write(verdict.heading, formats.standing(verdict), row, column)
    case .day(let day): write(day, row, column)
    case .daysLeft(let days): write(Double(days), formats.daysLeft, row, column)
    case .alert(let text): write(text, formats.alert, row, column)
    case .link(let number, let target): write(number, target: target, row, column)
    }
  }

  func write(_ text: String, _ format: CellFormat, _ row: Int, _ column: Int) {
    worksheet_write_string(
      sheet, lxw_row_t(row), lxw_col_t(column), CellText.fitted(text), format)
  }

  /// What the lines below are about, with a little air.
  func writeHeading(_ text: String, row: Int) {
    setHeight(21, row: row)
    write(text, formats.heading, row, 0)
  }

  /// A line of column titles, of which those from a certain column on stand above numbers.
  func writeHeader(_ titles: [String], row: Int, numbersFrom firstNumber: Int = .max) {
    for (column, title) in titles.enumerated() {
      let format = column < firstNumber ? formats.columnHeader : formats.numberHeader
      write(title, format, row, column)
    }
  }

  /// In points; 15 is a line.
  func setHeight(_ height: Double, row: Int) {
    worksheet_set_row(sheet, lxw_row_t(row), height, nil)
  }

  func setWidth(_ width: Double, column: Int) {
    worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
  }

  /// Keeps a column for the program, out of a person's sight.
  func hide(column: Int) {
    var options = lxw_row_col_options()
    options.hidden = 1
    worksheet_set_column_opt(
      sheet, lxw_col_t(column), lxw_col_t(column), Double(LXW_DEF_COL_WIDTH), nil, &options)
  }

  /// A paper size by its number in a worksheet's page setup (ECMA-376, 18.3.1.63).
  enum Paper: UInt8 {
    case a3 = 8
    case a4 = 9
  }

  /// Prints across the page, one page wide, with page numbers.
  func setUpPages(title: String, on paper: Paper) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, paper.rawValue)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_set_footer(sheet, "&L\(title)&RPage &P of &N")
  }

  private func write(_ number: Double, _ format: CellFormat, _ row: Int, _ column: Int) {
    worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, format)
  }

  private func write(_ day: CalendarDay, _ row: Int, _ column: Int) {
    // Excel's calendar begins in 1900; an earlier day stays readable as text.
    guard day.year >= 1900 else { return write(day.description, formats.text, row, column) }
    var date = lxw_datetime(
      year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: 0, min: 0, sec: 0)
    worksheet_write_datetime(sheet, lxw_row_t(row), lxw_col_t(column), &date, formats.day)
  }

  /// The number takes the place of the link's text, so that the column still sorts as numbers.
  private func write(_ number: Int, target: String, _ row: Int, _ column: Int) {
    worksheet_write_url(sheet, lxw_row_t(row), lxw_col_t(column), target, formats.link)
    write(Double(number), formats.link, row, column)
  }
}
