package import Assurance

/// The letter that asks a vendor for what is missing: its next report, a bridge letter, or both.
package struct RequestLetter: Sendable {
  private let vendor: Vendor
  private let standing: VendorStanding
  private let demand: TierDemand
  private let company: Company?
  private let day: CalendarDay

  /// - Parameters:
  ///   - vendor: Whom it goes to.
  ///   - standing: Its standing on the day.
  ///   - demand: What its tier must show.
  ///   - company: Who asks.
  ///   - day: The letter's date.
  package init(
    vendor: Vendor, standing: VendorStanding, demand: TierDemand, company: Company?,
    day: CalendarDay
  ) {
    self.vendor = vendor
    self.standing = standing
    self.demand = demand
    self.company = company
    self.day = day
  }

  /// A subject line, an empty line, the letter; at most 76 characters a line.
  package var text: String {
    let us = company?.legalName ?? company?.name ?? "our company"
    var paragraphs = [
      "Subject: \(subject)", "\(day)", "To the security and compliance team of \(vendor.name)",
    ]
    paragraphs.append(
      "\(us) uses \(vendor.service.map { "your service (\($0))" } ?? "your service") and reviews "
        + "independent reports on it every year.")
    paragraphs.append(opening)
    paragraphs += ["Please send us:\n" + wanted.map { "- \($0)" }.joined(separator: "\n")]
    if let open = openPoints { paragraphs.append(open) }
    paragraphs.append(
      "If a report is under way, please tell us the period it covers and when you expect it to be "
        + "issued. We treat reports as confidential and gladly sign your agreement first.")
    paragraphs.append("Kind regards,\n\(vendor.owner.map { "\($0), " } ?? "")\(us)")
    return paragraphs.map(Self.wrapped).joined(separator: "\n\n") + "\n"
  }

  private var subject: String {
    guard let report = standing.report else {
      return "Independent report on your controls (\(vendor.name))"
    }
    return "\(report.kind.code.label) report after \(report.coverageEnd) (\(vendor.name))"
  }

  private var opening: String {
    guard let report = standing.report else {
      return "We hold no independent report on your controls."
    }
    var text = "The last report we hold is your \(report.label), \(report.coverage)"
    text += report.issued.map { ", issued on \($0)." } ?? "."
    if let due = standing.nextReportDue {
      text +=
        due < day ? " Its successor was due on \(due)." : " We expect its successor by \(due)."
    }
    return text
  }

  private var wanted: [String] {
    let kinds = demand.accepts.sorted { $0.label < $1.label }.map(\.label)
    guard let report = standing.report else {
      return ["your newest independent report; we accept \(kinds.joined(separator: ", "))"]
    }
    let isAccepted = demand.accepts.contains(report.kind.code)
    var wanted = [
      isAccepted
        ? "your next \(report.kind.code.label) report, complete, with the auditor's opinion and "
          + "the tests of controls"
        : "a report of a kind that we accept for a vendor of your importance: "
          + kinds.joined(separator: ", ")
    ]
    if report.kind.code.dates != .valid, let gap = standing.uncovered.periods.last,
      gap.to == day
    {
      wanted.append(
        "until then a bridge letter, signed by an officer, for the days since \(gap.from), saying "
          + "whether your controls or your subservice organizations have changed")
    }
    for gap in standing.uncovered.periods where gap.to < day {
      wanted.append("a statement about \(gap), for which we hold neither report nor letter")
    }
    return wanted
  }

  private var openPoints: String? {
    guard let report = standing.report else { return nil }
    let followed = report.exceptions.filter { $0.assessment?.verdict == .followUp }
    guard !followed.isEmpty else { return nil }
    return "Please also tell us what was done about these exceptions of the last report:\n"
      + followed.map { "- \($0.control.map { "\($0): " } ?? "")\($0.text)" }
      .joined(separator: "\n")
  }

  /// Breaks a paragraph's lines at 76 characters, hanging the lines of a list item.
  private static func wrapped(_ paragraph: String) -> String {
    paragraph.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.hasPrefix("- ") ? "  " : ""
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        if !current.isEmpty, current.count + word.count + 1 > 76 {
          lines.append(current)
          current = indent
        }
        current += current.isEmpty || current == indent ? String(word) : " \(word)"
      }
      lines.append(current)
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
