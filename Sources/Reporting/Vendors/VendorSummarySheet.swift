import Assurance
import CLibXLSXWriter

/// The first sheet: how many vendors stand how, and how much is left to do.
struct VendorSummarySheet {
  static let name = "Summary"

  let writer: SheetWriter
  let report: RegisterReport
  let controls: [CUECRow]
  let workbook: UnsafeMutablePointer<lxw_workbook>

  private var verdicts: [VendorStanding.Verdict] { VendorStanding.Verdict.allCases }

  func write() {
    for (column, width) in [30.0, 13, 13, 13, 13, 13, 13, 13].enumerated() {
      writer.setWidth(width, column: column)
    }
    worksheet_gridlines(writer.sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    writer.setUpPages(title: "Vendor register, \(report.day)", on: .a4)
    var row = writeTitle()
    let chartRow = row
    row = writeFacts(from: row)
    let tableRow = row
    row = writeCounts(from: row)
    row = writeTiers(from: max(row, chartRow + 16))
    writeLegend(from: row)
    guard !report.entries.isEmpty else { return }
    StandingChart(workbook: workbook, sheet: writer.sheet, firstRow: tableRow + 2)
      .insert(row: chartRow, column: 3)
  }

  private func writeTitle() -> Int {
    writer.setHeight(27, row: 0)
    writer.write("Vendor register", writer.formats.title, 0, 0)
    if let name = report.companyName { writer.write(name, writer.formats.line, 1, 0) }
    let examples = report.entries.count { $0.vendor.isExample }
    guard examples > 0 else { return 3 }
    let who = examples == report.entries.count ? "every vendor" : "\(examples) of the vendors"
    for column in 0...7 {
      let text = column == 0 ? "Example: \(who) here and all about it is invented." : ""
      writer.write(text, writer.formats.notice, 2, column)
    }
    return 4
  }

  private func writeFacts(from row: Int) -> Int {
    let facts: [(String, CellValue)] = [
      ("Judged on", .day(report.day)),
      ("Vendors", .count(report.entries.count)),
      ("Open items", .count(report.entries.reduce(0) { $0 + $1.standing.openItems.count })),
      ("CUECs not mapped", .count(controls.count(where: \.isOpen))),
      ("Answers at risk", .count(Set(report.entries.flatMap(\.answersAtRisk)).count)),
    ]
    for (place, fact) in facts.enumerated() {
      writer.write(.strong(fact.0), row: row + place, column: 0)
      writer.write(fact.1, row: row + place, column: 1)
    }
    return row + facts.count + 1
  }

  private func writeCounts(from row: Int) -> Int {
    writer.writeHeading("By standing", row: row)
    writer.writeHeader(["Standing", "Vendors", "Share"], row: row + 1, numbersFrom: 1)
    let total = report.entries.count
    for (place, verdict) in verdicts.enumerated() {
      let count = report.entries.count { $0.standing.verdict == verdict }
      writer.write(.standing(verdict), row: row + 2 + place, column: 0)
      writer.write(.count(count), row: row + 2 + place, column: 1)
      writer.write(
        .share(total == 0 ? 0 : Double(count) / Double(total)), row: row + 2 + place, column: 2)
    }
    return row + 3 + verdicts.count
  }

  private func writeTiers(from row: Int) -> Int {
    writer.writeHeading("By tier", row: row)
    writer.writeHeader(
      ["Tier"] + verdicts.map(\.heading) + ["Total"], row: row + 1, numbersFrom: 1)
    for (place, tier) in Vendor.Tier.allCases.enumerated() {
      let entries = report.entries.filter { $0.vendor.tier == tier }
      writer.write(.text(tier.rawValue), row: row + 2 + place, column: 0)
      for (index, verdict) in verdicts.enumerated() {
        let count = entries.count { $0.standing.verdict == verdict }
        writer.write(.count(count), row: row + 2 + place, column: index + 1)
      }
      writer.write(.count(entries.count), row: row + 2 + place, column: verdicts.count + 1)
    }
    return row + 3 + Vendor.Tier.allCases.count
  }

  private func writeLegend(from row: Int) {
    writer.writeHeading("What the standing means", row: row)
    for (place, verdict) in verdicts.enumerated() {
      writer.write(.standing(verdict), row: row + 1 + place, column: 0)
      writer.write(verdict.meaning, writer.formats.line, row + 1 + place, 1)
    }
  }
}
