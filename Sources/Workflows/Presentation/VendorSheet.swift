import Assurance
import Reporting

/// One vendor as text for a terminal: standing, timeline, reports, what is open, what hangs on it.
package enum VendorSheet {
  package static func text(_ result: ShowVendor.Result, isColoured: Bool) -> String {
    let vendor = result.vendor
    let standing = result.standing
    let verdict = standing.verdict
    var lines = [
      "\(vendor.name) [\(vendor.id)]\(vendor.isExample ? " (example)" : "")",
      "\(verdict.rawValue): \(standing.reasons.first ?? "")",
    ]
    lines += standing.reasons.dropFirst().map { "  - \($0)" }
    lines.append("")
    lines += facts(vendor)
    lines += ["", "Coverage"] + CoverageTimeline.lines(result.coverage, vendor, on: result.today)
    if !standing.uncovered.isEmpty {
      lines.append(
        "  nothing speaks for \(standing.uncovered.periods.map(\.description).joined(separator: ", "))"
          + " (\(standing.uncovered.count) days)")
    }
    lines += section("Reports", vendor.reports.map { report($0, relied: standing.report) })
    lines += section("Bridge letters", vendor.letters.map { letter($0, on: result.today) })
    lines += section("To do", standing.openItems.map(\.text))
    lines += section(
      "Due",
      result.dueDates.map { date in
        "\(date.day)  \(date.title) (\(left(result.today.days(until: date.day))))"
      })
    lines += section(
      "Answers that rest on it",
      result.answers.map { answer, standing in
        standing == .usable
          ? "\(answer.id): may be given"
          : "\(answer.id): not given, \(standing.reason(on: result.today))"
      })
    lines += section("Look at", result.notices)
    if let notes = vendor.notes { lines += section("Notes", [notes]) }
    var printable = lines.map(DisplayWidth.printable)
    if isColoured { printable[1] = VendorPresentation.paint(verdict, printable[1]) }
    return printable.joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", title] + items.map { "  - \($0)" }
  }

  private static func facts(_ vendor: Vendor) -> [String] {
    let contract = vendor.contract.map { contract in
      [
        contract.renewal.map { "renews on \($0)" }, contract.noticeBy.map { "notice by \($0)" },
      ].compactMap(\.self).joined(separator: ", ")
    }
    let pairs: [(String, String?)] = [
      ("Service", vendor.service), ("Owner", vendor.owner), ("Tier", vendor.tier.rawValue),
      ("Status", vendor.status.rawValue),
      ("Handles", vendor.data.isEmpty ? nil : vendor.data.joined(separator: ", ")),
      (
        "Products",
        vendor.products.isEmpty ? nil : vendor.products.map(\.rawValue).joined(separator: ", ")
      ), ("Contract", contract), ("Website", vendor.website),
    ]
    return pairs.compactMap { label, value in
      value.map { "  \(label)\(String(repeating: " ", count: 10 - label.count))\($0)" }
    }
  }

  private static func report(_ report: AttestationReport, relied: AttestationReport?) -> String {
    var parts = ["\(report.id): \(report.label), \(report.coverage)"]
    if let issued = report.issued { parts.append("issued \(issued)") }
    if let auditor = report.auditor { parts.append(auditor) }
    if let opinion = report.opinion { parts.append(opinion.rawValue) }
    if !report.categories.isEmpty {
      parts.append(report.categories.map(\.rawValue).joined(separator: ", "))
    }
    let count = max(report.exceptionCount ?? 0, report.exceptions.count)
    if count > 0 { parts.append("\(count) exception\(count == 1 ? "" : "s")") }
    if report.id == relied?.id { parts.append("relied on") }
    return parts.joined(separator: "; ")
  }

  private static func letter(_ letter: BridgeLetter, on day: CalendarDay) -> String {
    var text = "\(letter.period)"
    if let signed = letter.signed { text += ", signed \(signed)" }
    if let by = letter.by { text += " by \(by)" }
    return text + (letter.weakness(on: day).map { "; weak: \($0)" } ?? "")
  }

  private static func left(_ days: Int) -> String {
    switch days {
    case ..<0: "\(-days) day\(days == -1 ? "" : "s") ago"
    case 0: "today"
    default: "in \(days) day\(days == 1 ? "" : "s")"
    }
  }
}

/// Months as characters, from two years back to fourteen months ahead.
enum CoverageTimeline {
  static func lines(
    _ coverage: VendorCoverage, _ vendor: Vendor, on today: CalendarDay
  ) -> [String] {
    guard let start = CalendarDay(year: today.year, month: today.month, day: 1) else { return [] }
    let months = (-24...14).map { start.adding(months: $0) }
    let first = coverage.covered.periods.first?.from
    let marks = months.map { mark($0, coverage, from: first, until: today) }
    var ruler = ""
    for (place, month) in months.enumerated() where month.month == 1 {
      ruler += String(repeating: " ", count: max(0, place - ruler.count)) + "\(month.year)"
    }
    let now = String(repeating: " ", count: 24) + "^ \(today)"
    return [
      "  \(ruler)", "  \(marks.joined())", "  \(now)",
      "  █ a report for all days  ▓ for some  ~ a letter  × nothing  · not yet, or before",
    ]
  }

  private static func mark(
    _ month: CalendarDay, _ coverage: VendorCoverage, from first: CalendarDay?,
    until today: CalendarDay
  ) -> String {
    let days = DayPeriod(month, through: month.adding(months: 1).adding(days: -1))
    let covered = coverage.covered.intersection(DaySet([days])).count
    if covered == days.count { return "█" }
    if covered > 0 { return "▓" }
    guard let first, days.to >= first, days.from <= today else { return "·" }
    let past = DayPeriod(days.from, through: min(days.to, today))
    return coverage.uncovered(in: past).isEmpty ? "~" : "×"
  }
}
