import Assurance
import CLibXLSXWriter

/// The first sheet: what was answered when, how it went, and whom to ask about the rest.
struct SummarySheet {
  static let name = "Summary"

  let writer: SheetWriter
  let report: ProvenanceReport
  let workbook: UnsafeMutablePointer<lxw_workbook>

  func write() {
    for (column, width) in [38.0, 12, 12, 12, 12, 12].enumerated() {
      writer.setWidth(width, column: column)
    }
    worksheet_gridlines(writer.sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    writer.setUpPages(title: "Provenance of the answers", on: .a4)
    var row = writeTitle()
    row = writeFacts(from: row)
    row = writeCounts(from: row)
    let sections = OutcomeTally.bySection(report.responses)
    let tableRow = row
    row = writeTable("By section", "Section", sections, Outcome.allCases, from: row)
    row = writeOpen(from: row)
    writeLegend(from: row)
    if !sections.isEmpty {
      SectionChart(
        workbook: workbook, sheet: writer.sheet, firstRow: tableRow + 2, sections: sections.count
      ).insert(row: 0, column: 7)
    }
  }

  private func writeTitle() -> Int {
    writer.setHeight(27, row: 0)
    writer.write("Provenance of the answers", writer.formats.title, 0, 0)
    writer.write(.aside(report.companyName), row: 1, column: 0)
    guard report.isExample else { return 3 }
    let notice = "Example: the company and every answer here are invented."
    for column in 0...5 {
      writer.write(column == 0 ? notice : "", writer.formats.notice, 2, column)
    }
    return 4
  }

  private func writeFacts(from row: Int) -> Int {
    let target = report.precisionTarget.map { "at least \(Self.percent($0)) % right" }
    let facts: [(String, String?)] = [
      ("Questionnaire", report.fileName),
      ("Customer", report.customer),
      ("SHA-256 as received", report.sha256),
      ("Filled copy", report.outputFileName ?? "none was written"),
      ("Answered", report.answeredAtText),
      ("Reader cleared for", report.clearance.rawValue),
      ("Asked of the answers written", target),
    ]
    var row = row
    for (label, value) in facts {
      guard let value else { continue }
      writer.write(.strong(label), row: row, column: 0)
      // One unwrapped line that runs on over the empty cells beside it.
      writer.write(value, writer.formats.line, row, 1)
      row += 1
    }
    return row + 1
  }

  /// With a decimal where it has one.
  private static func percent(_ share: Double) -> String {
    let tenths = (share * 1000).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths.rounded()))" : "\(tenths)"
  }

  private func writeCounts(from row: Int) -> Int {
    let tally = OutcomeTally.all(report.responses)
    writer.writeHeading("\(tally.total) questions", row: row)
    writer.writeHeader(["Status", "Questions", "Share"], row: row + 1, numbersFrom: 1)
    for (index, outcome) in Outcome.allCases.enumerated() {
      writer.write(.outcome(outcome), row: row + 2 + index, column: 0)
      writer.write(.count(tally[outcome]), row: row + 2 + index, column: 1)
      let share = tally.total == 0 ? 0 : Double(tally[outcome]) / Double(tally.total)
      writer.write(.share(share), row: row + 2 + index, column: 2)
    }
    return row + 3 + Outcome.allCases.count
  }

  private func writeOpen(from row: Int) -> Int {
    let owners = OutcomeTally.openByOwner(report.responses)
    guard !owners.isEmpty else { return row }
    return writeTable(
      "To review: ask", "Team", owners, [.suggested, .conflict, .unknown], from: row)
  }

  /// A heading, a line of titles, and a line for each tally.
  private func writeTable(
    _ heading: String, _ first: String, _ tallies: [OutcomeTally], _ outcomes: [Outcome],
    from row: Int
  ) -> Int {
    guard !tallies.isEmpty else { return row }
    writer.writeHeading(heading, row: row)
    writer.writeHeader(
      [first] + outcomes.map(\.label) + ["Total"], row: row + 1, numbersFrom: 1)
    for (index, tally) in tallies.enumerated() {
      writer.write(.text(tally.name), row: row + 2 + index, column: 0)
      for (place, outcome) in outcomes.enumerated() {
        writer.write(.count(tally[outcome]), row: row + 2 + index, column: place + 1)
      }
      writer.write(.count(tally.total), row: row + 2 + index, column: outcomes.count + 1)
    }
    return row + 3 + tallies.count
  }

  private func writeLegend(from row: Int) {
    writer.writeHeading("What the status means", row: row)
    for (index, outcome) in Outcome.allCases.enumerated() {
      writer.write(.outcome(outcome), row: row + 1 + index, column: 0)
      writer.write(outcome.meaning, writer.formats.line, row + 1 + index, 1)
    }
  }
}
