import Assurance
import Yams

/// One entry under `reports:` of a vendor's file.
enum ReportEntry {
  static func report(from entry: inout MappingReader) -> AttestationReport? {
    let id = entry.text("id")
    if id == nil { entry.problem("a report needs an id.") }
    let kind = kind(from: &entry)
    var report = AttestationReport(
      id: AttestationReport.ID(id ?? ""),
      kind: kind ?? .questionnaire(asOf: CalendarDay(daysSince1970: 0)))
    report.issued = entry.day("issued")
    report.auditor = entry.text("auditor")
    report.opinion = entry.choice("opinion", AttestationReport.Opinion.self)
    report.opinionBasis = entry.text("opinion-basis")
    report.categories = VendorFile.categories(from: &entry)
    report.additionalCriteria = entry.choices(
      "additional-criteria", AttestationReport.AdditionalCriteria.self)
    report.system = entry.text("system")
    readExceptions(into: &report, from: &entry)
    report.subserviceOrganizations = entry.entries("subservice-organizations", organization)
    report.userEntityControls = entry.entries("cuecs", userEntityControl)
    report.subserviceOrganizationControls = entry.entries("csocs", organizationControl)
    report.surveillance = entry.entries("surveillance", surveillance)
    report.acceptance = acceptance(from: &entry)
    report.source = source(from: &entry)
    return id == nil || kind == nil ? nil : report
  }

  // MARK: - Kind and days

  private static func kind(from entry: inout MappingReader) -> AttestationReport.Kind? {
    let written = entry.text("kind")
    let asOf = entry.day("as-of")
    let period = entry.period("period")
    let valid = entry.period("valid")
    guard let written, let code = AttestationReport.KindCode(rawValue: written) else {
      let known = AttestationReport.KindCode.allCases.map(\.rawValue).sorted()
        .joined(separator: ", ")
      entry.problem(
        written.map { "\($0) is no known kind of report; they are \(known)." }
          ?? "a report needs its kind: \(known).")
      return nil
    }
    switch (code.dates, asOf, period, valid) {
    case (.asOf, let day?, nil, nil): return code.kind(DayPeriod(day))
    case (.period, nil, let period?, nil): return code.kind(period)
    case (.valid, nil, nil, let valid?): return code.kind(valid)
    default:
      entry.problem("a report of kind \(code.rawValue) needs \(Self.wanted(by: code)).")
      return nil
    }
  }

  private static func wanted(by code: AttestationReport.KindCode) -> String {
    switch code.dates {
    case .asOf: "as-of, one day, and no period"
    case .period: "a period {from, to}, and no as-of"
    case .valid: "valid {from, to}"
    }
  }

  // MARK: - What the report says

  /// `exceptions: 4` where they were only counted, else a list.
  private static func readExceptions(
    into report: inout AttestationReport, from entry: inout MappingReader
  ) {
    if entry.node("exceptions")?.scalar != nil {
      report.exceptionCount = entry.integer("exceptions")
      return
    }
    report.exceptionCount = entry.integer("exception-count")
    report.exceptions = entry.entries("exceptions") { entry in
      let id = entry.text("id")
      let text = entry.text("text")
      var exception = AttestationReport.Exception(
        id: id ?? "", text: text ?? "", control: entry.text("control"),
        managementResponse: entry.text("response"), page: entry.integer("page"))
      exception.assessment = assessment(from: &entry)
      if id == nil || text == nil { entry.problem("an exception needs an id and a text.") }
      return id == nil || text == nil ? nil : exception
    }
  }

  private static func assessment(from entry: inout MappingReader) -> Assessment? {
    guard var inner = entry.nested("assessed") else { return nil }
    let verdict = inner.choice("verdict", Assessment.Verdict.self)
    let by = inner.text("by")
    let on = inner.day("on")
    let note = inner.text("note")
    entry.adopt(inner.finished())
    guard let verdict, let by, let on else {
      entry.problem("assessed needs verdict, by and on.")
      return nil
    }
    return Assessment(verdict: verdict, by: by, on: on, note: note)
  }

  private static func organization(
    from entry: inout MappingReader
  ) -> SubserviceOrganization? {
    let name = entry.text("name")
    let method = entry.choice("method", SubserviceOrganization.Method.self)
    let service = entry.text("service")
    let vendor = entry.text("vendor").map { Vendor.ID($0) }
    guard let name, let method else {
      entry.problem("a subservice organization needs name and method.")
      return nil
    }
    return SubserviceOrganization(name: name, method: method, service: service, vendor: vendor)
  }

  private static func userEntityControl(
    from entry: inout MappingReader
  ) -> ComplementaryUserEntityControl? {
    let id = entry.text("id")
    let text = entry.text("text")
    let criterion = entry.text("criterion")
    let page = entry.integer("page")
    let controls = entry.texts("controls").map { Control.ID($0) }
    let reason = entry.text("not-applicable")
    if !controls.isEmpty, reason != nil {
      entry.problem("a CUEC has either controls or not-applicable, not both.")
    }
    guard let id, let text else {
      entry.problem("a CUEC needs an id and a text.")
      return nil
    }
    let mapping: ComplementaryUserEntityControl.Mapping? =
      controls.isEmpty ? reason.map { .notApplicable(because: $0) } : .controls(controls)
    return ComplementaryUserEntityControl(
      id: id, text: text, criterion: criterion, page: page, mapping: mapping)
  }

  private static func organizationControl(
    from entry: inout MappingReader
  ) -> ComplementarySubserviceOrganizationControl? {
    let text = entry.text("text")
    let control = ComplementarySubserviceOrganizationControl(
      text: text ?? "", organization: entry.text("organization"), page: entry.integer("page"))
    if text == nil { entry.problem("a CSOC needs a text.") }
    return text == nil ? nil : control
  }

  // MARK: - What was done with it

  private static func surveillance(from entry: inout MappingReader) -> SurveillanceAudit? {
    let due = entry.day("due")
    let done = entry.day("done")
    if due == nil { entry.problem("a surveillance audit needs the day it is due.") }
    return due.map { SurveillanceAudit(due: $0, done: done) }
  }

  private static func acceptance(from entry: inout MappingReader) -> RiskAcceptance? {
    guard var inner = entry.nested("accepted") else { return nil }
    let by = inner.text("by")
    let on = inner.day("on")
    let until = inner.day("until")
    let because = inner.text("because")
    entry.adopt(inner.finished())
    guard let by, let on, let until else {
      entry.problem("accepted needs by, on and until.")
      return nil
    }
    return RiskAcceptance(by: by, on: on, until: until, because: because)
  }

  private static func source(from entry: inout MappingReader) -> ReportSource? {
    guard var inner = entry.nested("source") else { return nil }
    let file = inner.text("file")
    let sha256 = inner.text("sha256")
    let by = inner.text("recorded-by")
    let on = inner.day("recorded-on")
    entry.adopt(inner.finished())
    guard let file, let sha256, let by, let on else {
      entry.problem("source needs file, sha256, recorded-by and recorded-on.")
      return nil
    }
    return ReportSource(fileName: file, sha256: sha256, recordedBy: by, recordedOn: on)
  }
}
