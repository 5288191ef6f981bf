extension Vendor {
  /// Judges the vendor on a day.
  ///
  /// A newer report beats a better one: a clean old report never hides a qualified successor.
  /// Moving the day forward never makes the verdict better unless a new document came in between.
  ///
  /// - Parameters:
  ///   - day: Usually today; documents that came later do not exist yet.
  ///   - within: Days ahead in which an expected report counts as due.
  ///   - register: What the tiers demand, and everybody else in the register.
  /// - Returns: The verdict with its reasons, the days nothing speaks for, and what is left to do.
  package func standing(
    on day: CalendarDay, within: Int, register: VendorRegister = VendorRegister()
  ) -> VendorStanding {
    let judgement = VendorJudgement(self, on: day, demand: register.tiers[tier])
    let (verdict, reason) = judgement.verdict(within: within)
    return VendorStanding(
      verdict: verdict, reasons: [reason] + judgement.notes(deciding: verdict),
      report: judgement.relied, nextReportDue: judgement.due, uncovered: judgement.uncovered,
      openItems: openItems(in: judgement.relied, on: day, register: register))
  }

  /// The verdict without the open items, so that two vendors that carve each other out can be
  /// judged.
  func verdictAlone(on day: CalendarDay, register: VendorRegister) -> VendorStanding.Verdict {
    VendorJudgement(self, on: day, demand: register.tiers[tier]).verdict(within: 0).0
  }

  /// Which days something speaks for, by the reports that the tier accepts.
  package func coverage(on day: CalendarDay, tiers: VendorTiers) -> VendorCoverage {
    VendorJudgement(self, on: day, demand: tiers[tier]).coverage
  }
}

/// One vendor on one day against what its tier demands.
private struct VendorJudgement {
  let day: CalendarDay
  let demand: TierDemand
  let tier: Vendor.Tier
  let isAcceptedKind: Bool
  let relied: AttestationReport?
  let before: AttestationReport?
  let coverage: VendorCoverage
  let uncovered: DaySet
  let others: [AttestationReport]
  let letters: [BridgeLetter]

  init(_ vendor: Vendor, on day: CalendarDay, demand: TierDemand) {
    self.day = day
    self.demand = demand
    tier = vendor.tier
    let reports = vendor.reports
    let reliance = ReportReliance(reports, on: day, demand: demand)
    isAcceptedKind = reliance.isAcceptedKind
    let newest = reliance.relied.map { reports[$0] }
    relied = newest
    before = reliance.before.map { reports[$0] }
    letters = vendor.letters.filter { $0.onRecordFrom <= day }
    let coverage = VendorCoverage(
      reports: reliance.counted.map { reports[$0] }, letters: letters)
    self.coverage = coverage
    let starts = [newest?.days.from, before?.days.from].compactMap(\.self)
    uncovered =
      starts.min().map { coverage.uncovered(in: DayPeriod($0, through: day)) } ?? DaySet()
    others = reports.filter {
      $0.id != newest?.id && $0.kind.code.isIndependent && $0.onRecordFrom <= day
    }
  }

  var due: CalendarDay? { relied?.successorDue(after: demand.dueAfterMonths) }

  /// The first thing wrong, from the gravest.
  func verdict(within: Int) -> (VendorStanding.Verdict, String) {
    guard let relied, let due else {
      return (.unknown, "no independent report is on record")
    }
    let speaks = relied.statement
    let shortfall = shortfall(of: relied)
    if let shortfall, relied.acceptance?.holds(on: day) != true {
      return (.unacceptable, shortfall)
    }
    if due < day {
      return (
        .overdue, "\(speaks); its successor was due on \(due), \(Self.days(due, day)) ago"
      )
    }
    if !hole.isEmpty {
      let spans = hole.periods.map(\.description).joined(separator: ", ")
      return (.gap, "nothing speaks for \(spans), between the last two reports; \(speaks)")
    }
    if let missing = missing(in: relied) { return (.unknown, "\(speaks); \(missing)") }
    if let passed = relied.overdueSurveillance(on: day).first {
      return (.due, "\(speaks); the surveillance audit of \(passed) is not confirmed")
    }
    if day.days(until: due) <= within {
      return (.due, "\(speaks); its successor is due on \(due), in \(Self.days(day, due))")
    }
    return (.current, "\(speaks); its successor is due on \(due)")
  }

  /// Days between the report before and the one relied on that nothing speaks for.
  private var hole: DaySet {
    guard let relied, let before, before.coverageEnd < relied.days.from,
      let between = DayPeriod(
        from: before.coverageEnd.adding(days: 1), to: relied.days.from.adding(days: -1))
    else { return DaySet() }
    return coverage.uncovered(in: between)
  }

  /// What the tier demands and the report does not give, as a clause.
  private func shortfall(of report: AttestationReport) -> String? {
    if !isAcceptedKind {
      let wanted = demand.accepts.sorted { $0.rank < $1.rank }.map(\.label)
      return "\(report.label) (\(report.coverage)) is not what the tier \(tier.rawValue) "
        + "demands: \(wanted.joined(separator: " or "))"
    }
    if let opinion = report.opinion, !demand.opinions.contains(opinion) {
      let basis =
        report.opinionBasis.map { " (\($0.count > 160 ? $0.prefix(159) + "…" : $0))" } ?? ""
      return "the opinion of \(report.label) (\(report.coverage)) is \(opinion.rawValue)\(basis)"
    }
    let missing = demand.categories.subtracting(report.categories)
    if report.kind.code.hasCategories, !report.categories.isEmpty, !missing.isEmpty {
      let names = missing.map(\.rawValue).sorted().joined(separator: ", ")
      return "\(report.label) (\(report.coverage)) does not cover \(names), "
        + "which the tier \(tier.rawValue) demands"
    }
    return nil
  }

  /// What the verdict would need and nobody wrote down.
  private func missing(in report: AttestationReport) -> String? {
    if report.kind.code.hasOpinion, report.opinion == nil {
      return "the auditor's opinion is not written down"
    }
    if report.kind.code.hasCategories, report.categories.isEmpty, !demand.categories.isEmpty {
      return "its categories are not written down"
    }
    return nil
  }

  /// What else a reader should know, after the reason that decided.
  func notes(deciding verdict: VendorStanding.Verdict) -> [String] {
    guard let relied else { return [] }
    var notes: [String] = []
    if let acceptance = relied.acceptance, acceptance.holds(on: day) {
      notes.append(
        "\(acceptance.by) accepted the risk on \(acceptance.on), until \(acceptance.until)"
          + (acceptance.because.map { ": \($0)" } ?? ""))
    } else if let acceptance = relied.acceptance, acceptance.until < day {
      notes.append("the risk acceptance ended on \(acceptance.until)")
    }
    if let due, verdict == .unacceptable || verdict == .gap {
      notes.append("its successor \(due < day ? "was" : "is") due on \(due)")
    }
    if relied.kind.code.isDesignOnly {
      notes.append("Type 1 speaks for design on one day only, not for operation over a period")
    }
    let count = max(relied.exceptionCount ?? 0, relied.exceptions.count)
    if count > 0 { notes.append("\(count) exception\(count == 1 ? "" : "s") noted by the auditor") }
    if let last = uncovered.periods.last, last.to == day, relied.coverageEnd < day {
      notes.append("nothing speaks for \(last), \(Self.days(last.from, day.adding(days: 1)))")
    }
    notes += letters.filter { $0.period.to > relied.coverageEnd }.map { letter in
      let weakness = letter.weakness(on: day).map { ", and weak: \($0)" } ?? ""
      return "a bridge letter for \(letter.period) narrows the gap; it is unaudited and "
        + "extends nothing\(weakness)"
    }
    notes += others.filter { $0.coverageEnd >= relied.days.from }.sorted { $0.id < $1.id }.map {
      $0.statement
        + (demand.accepts.contains($0.kind.code)
          ? "" : ", which the tier \(tier.rawValue) does not rely on")
    }
    return notes
  }

  private static func days(_ from: CalendarDay, _ to: CalendarDay) -> String {
    let count = from.days(until: to)
    return "\(count) day\(count == 1 ? "" : "s")"
  }
}

extension AttestationReport.KindCode {
  /// Whether only the design of controls was examined.
  var isDesignOnly: Bool {
    self == .soc1Type1 || self == .soc2Type1 || self == .isae3000Type1
  }
}
