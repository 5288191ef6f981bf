import Assurance
import CLibXLSXWriter

/// The first sheet: what was answered and what is left, with a chart by section.
struct SummarySheet {
  let report: ProvenanceReport
  let book: UnsafeMutablePointer<lxw_workbook>
  let formats: WorkbookFormats

  func write() {
    let sheet = workbook_add_worksheet(book, "Summary")
    let writer = SheetWriter(sheet: sheet)
    writer.widths([34, 12, 12, 12, 12, 12, 4, 30])
    writer.text("Provenance of \(report.outputName)", 0, 0, formats.title)
    var row = 2
    for (label, value) in facts {
      writer.text(label, row, 0, formats.text)
      writer.text(value, row, 1, formats.text)
      row += 1
    }
    row = legend(from: row + 1, writer)
    let table = sections(from: row + 1, writer)
    row = owners(from: table.upperBound + 2, writer)
    chart(over: table, on: sheet)
  }

  private var facts: [(String, String)] {
    var facts = [
      ("Questionnaire", report.fileName), ("Its SHA-256", report.fileHash),
      ("Answered for", report.companyName + (report.isExample ? " (an invented example)" : "")),
      ("Day", "\(report.day)"), ("Reader cleared for", report.clearance.rawValue),
    ]
    if let product = report.product { facts.append(("Product", product.rawValue)) }
    return facts
  }

  private func legend(from start: Int, _ writer: SheetWriter) -> Int {
    var row = start
    for outcome in Outcome.allCases {
      writer.text(outcome.title, row, 0, formats.outcomes[outcome])
      writer.number(Double(report.count(outcome)), row, 1, formats.text)
      writer.text(outcome.meaning, row, 2, formats.text)
      row += 1
    }
    return row
  }

  /// - Returns: The rows of the table, header and sections.
  private func sections(from start: Int, _ writer: SheetWriter) -> ClosedRange<Int> {
    let titles = ["Section"] + Outcome.allCases.map(\.title) + ["Total"]
    for (column, title) in titles.enumerated() { writer.text(title, start, column, formats.header) }
    var row = start
    for section in report.sections {
      row += 1
      writer.text(section.name, row, 0, formats.text)
      for (column, outcome) in Outcome.allCases.enumerated() {
        writer.number(Double(section.counts[outcome] ?? 0), row, column + 1, formats.text)
      }
      writer.number(Double(section.counts.values.reduce(0, +)), row, 5, formats.text)
    }
    return start...row
  }

  private func owners(from start: Int, _ writer: SheetWriter) -> Int {
    guard !report.owners.isEmpty else { return start }
    writer.text("To ask", start, 0, formats.header)
    writer.text("Questions", start, 1, formats.header)
    var row = start
    for owner in report.owners {
      row += 1
      writer.text(owner.name, row, 0, formats.text)
      writer.number(Double(owner.count), row, 1, formats.text)
    }
    return row
  }

  private func chart(
    over table: ClosedRange<Int>, on sheet: UnsafeMutablePointer<lxw_worksheet>?
  ) {
    guard table.count > 1, let chart = workbook_add_chart(book, UInt8(LXW_CHART_BAR_STACKED.rawValue))
    else { return }
    let (first, last) = (UInt32(table.lowerBound + 1), UInt32(table.upperBound))
    for (index, outcome) in Outcome.allCases.enumerated() {
      let series = chart_add_series(chart, nil, nil)
      let column = UInt16(index + 1)
      chart_series_set_categories(series, "Summary", first, 0, last, 0)
      chart_series_set_values(series, "Summary", first, column, last, column)
      chart_series_set_name_range(series, "Summary", UInt32(table.lowerBound), column)
      var fill = lxw_chart_fill()
      fill.color = Self.chartColors[outcome] ?? 0x808080
      chart_series_set_fill(series, &fill)
    }
    chart_title_set_name(chart, "Answers by section")
    chart_axis_set_reverse(chart.pointee.y_axis)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var options = lxw_chart_options()
    options.x_scale = 1.5
    options.y_scale = min(3, 1 + Double(table.count) / 14)
    worksheet_insert_chart_opt(sheet, 1, 7, chart, &options)
  }

  private static let chartColors: [Outcome: UInt32] = [
    .answered: 0x3F9B5B, .suggested: 0xE5B93C, .conflict: 0xD9694A, .unknown: 0x9AA3AF,
  ]
}

extension Outcome {
  var title: String {
    switch self {
    case .answered: "Answered"
    case .suggested: "To review"
    case .conflict: "Conflict"
    case .unknown: "Unknown"
    }
  }

  var meaning: String {
    switch self {
    case .answered: "written into the customer's file from an approved answer"
    case .suggested: "an approved answer may fit; a person decides"
    case .conflict: "an approved answer looks alike and differs in what matters; nothing was copied"
    case .unknown: "no approved answer; ask the suggested owner"
    }
  }
}
