import Assurance

extension VendorRow {
  /// What a row says about a report.
  enum ReportReading {
    case none
    case report(AttestationReport)
    /// Kinds without any day: what somebody says, and no document to judge by.
    case claims([String])
  }

  /// - Returns: The report only when its kind and every day it needs stand there; whatever else
  ///   the row says about one is a finding.
  mutating func report() -> ReportReading {
    let items = ReportWords.items(in: text(.kind))
    let days = VendorTable.Column.allCases.filter { $0.isReportDay && phrase($0) != nil }
    let details = VendorTable.Column.allCases.filter { $0.isReportDetail && phrase($0) != nil }
    if items.isEmpty {
      // Without a column for the kind the whole table was told so once.
      if columns.has(.kind), !(days + details).isEmpty {
        find("\(columns.title(.kind)) is empty, so \(titles(days + details)) was left out.")
      }
      return .none
    }
    guard !days.isEmpty else {
      if !details.isEmpty {
        find("\(text(.kind)) has no dates, so \(titles(details)) was left out.")
      }
      let claims = items.filter { !ReportWords.isVague($0) }
      if claims.isEmpty { find(.kind, ", which names no report; it was left out.") }
      return claims.isEmpty ? .none : .claims(claims)
    }
    guard items.count == 1, let code = code() else {
      if items.count > 1 {
        find(.kind, ", several kinds with one set of dates; give each a row. All were left out.")
      }
      return .none
    }
    return dated(code).map { .report($0) } ?? .none
  }

  private func titles(_ list: [VendorTable.Column]) -> String {
    list.map { columns.title($0) }.joined(separator: ", ")
  }

  private mutating func code() -> AttestationReport.KindCode? {
    switch ReportWords(text(.kind)) {
    case .kind(let code): return code
    case .untyped(let number):
      guard hasPeriod else {
        find(.kind, ", which lacks its type, 1 or 2; the report was left out.")
        return nil
      }
      find(
        .kind, ", which lacks its type; only a Type 2 has a period, so it was taken as Type 2.",
        .notice)
      return number == 1 ? .soc1Type2 : .soc2Type2
    case .unknown:
      find(.kind, ", which is no kind of report that is kept here; the report was left out.")
      return nil
    }
  }

  private var hasPeriod: Bool {
    let from = written(.periodFrom) ?? writtenSpan(.period)?.from
    let to = written(.periodTo) ?? writtenSpan(.period)?.to
    guard case .day(let first) = from, case .day(let last) = to else { return false }
    return first < last
  }

  // MARK: - Days

  private typealias Source = (column: VendorTable.Column, written: WrittenDay)

  private func first(_ columns: [VendorTable.Column], isEnd: Bool = false) -> Source? {
    for column in columns {
      if column == .period {
        guard let span = writtenSpan(column) else { continue }
        if let written = isEnd ? span.to : span.from { return (column, written) }
      } else if let written = written(column) {
        return (column, written)
      }
    }
    return nil
  }

  private mutating func dated(_ code: AttestationReport.KindCode) -> AttestationReport? {
    let ends: (from: Source?, to: Source?)
    switch code.dates {
    case .period: ends = (first([.periodFrom, .period]), first([.periodTo, .period], isEnd: true))
    case .valid:
      ends = (
        first([.validFrom, .periodFrom, .period, .issued]),
        first([.validUntil, .periodTo, .period], isEnd: true)
      )
    case .asOf:
      var order: [VendorTable.Column] = [.asOf, .periodTo, .period, .reportDate]
      if !code.hasOpinion { order.append(.issued) }
      let day = first(order, isEnd: true)
      ends = (code.hasOpinion ? first([.periodFrom, .period]) ?? day : day, day)
    }
    guard areReadable([ends.from, ends.to]),
      let from = needed(ends.from, code, "the day it begins"),
      let to = needed(ends.to, code, code.dates == .asOf ? "its day" : "the day it ends")
    else { return nil }
    guard let period = DayPeriod(from: from, to: to) else {
      find("\(code.label) ends on \(to), before it begins on \(from); the report was left out.")
      return nil
    }
    if code.dates == .asOf, period.count > 1 {
      find(
        "\(code.label) speaks for one day and has a period, \(period); the report was left out.")
      return nil
    }
    return described(code.kind(period), taken: [ends.from, ends.to].compactMap { $0?.column })
  }

  private mutating func areReadable(_ sources: [Source?]) -> Bool {
    var unreadable: [VendorTable.Column] = []
    for source in sources.compactMap(\.self) {
      if case .day = source.written { continue }
      guard !unreadable.contains(source.column) else { continue }
      unreadable.append(source.column)
      find(source.column, reason(source.written, source.column) + "; the report was left out.")
    }
    return unreadable.isEmpty
  }

  private mutating func needed(
    _ source: Source?, _ code: AttestationReport.KindCode, _ what: String
  ) -> CalendarDay? {
    if case .day(let day) = source?.written { return day }
    find("\(code.label) needs \(what), which no column tells; the report was left out.")
    return nil
  }

  // MARK: - What else it says

  private mutating func described(
    _ kind: AttestationReport.Kind, taken: [VendorTable.Column]
  ) -> AttestationReport {
    let code = kind.code
    var report = AttestationReport(id: AttestationReport.ID(""), kind: kind)
    report.issued = day(.issued)
    if report.issued == nil, !taken.contains(.reportDate) { report.issued = day(.reportDate) }
    report.auditor = phrase(.auditor)
    report.exceptionCount = value(
      .exceptions, ", which is no number; it was left out.", VendorWords.count)
    let opinion = value(
      .opinion, ", which is no opinion; it was left out.", VendorWords.opinion)
    let categories = value(
      .categories, ", which names no trust services categories; it was left out.",
      VendorWords.categories)
    if code.hasOpinion {
      report.opinion = opinion?.opinion
      report.opinionBasis = opinion?.basis
    } else if opinion != nil {
      find(.opinion, ", and \(code.label) carries no opinion; it was left out.")
    }
    if code.hasCategories {
      report.categories = categories ?? []
    } else if categories != nil {
      find(.categories, ", and \(code.label) has none; it was left out.")
    }
    if code.dates != .valid, phrase(.validUntil) != nil {
      find(.validUntil, ", and \(code.label) has no such day; it was left out.")
    }
    return report
  }
}
