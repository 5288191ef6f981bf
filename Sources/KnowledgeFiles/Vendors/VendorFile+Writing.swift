package import Assurance

extension VendorFile {
  /// The vendor as its file is written: fixed order of keys, one fact a line; reading it back gives
  /// the same vendor.
  package static func canonicalText(_ vendor: Vendor) -> String {
    var block = YAMLBlock()
    block.scalar("id", vendor.id.rawValue)
    block.scalar("name", vendor.name)
    if vendor.isExample { block.scalar("example", "true") }
    block.scalar("service", vendor.service)
    block.scalar("owner", vendor.owner)
    block.scalar("tier", vendor.tier.rawValue)
    block.scalar("status", vendor.status.rawValue)
    block.list("data", vendor.data)
    block.list("products", vendor.products.map(\.rawValue))
    block.scalar("website", vendor.website)
    if let contract = vendor.contract {
      block.map(
        "contract",
        [("renewal", contract.renewal?.description), ("notice-by", contract.noticeBy?.description)])
    }
    block.entries("reports", vendor.reports) { $0.write($1) }
    block.maps(
      "letters",
      vendor.letters.map { letter in
        [
          ("from", "\(letter.period.from)"), ("to", "\(letter.period.to)"),
          ("signed", letter.signed?.description), ("by", letter.by), ("sha256", letter.sha256),
        ]
      })
    block.scalar("notes", vendor.notes)
    return block.text
  }
}

extension YAMLBlock {
  fileprivate mutating func write(_ report: AttestationReport) {
    scalar("id", report.id.rawValue)
    let code = report.kind.code
    scalar("kind", code.rawValue)
    switch code.dates {
    case .asOf: scalar("as-of", "\(report.coverageEnd)")
    case .period: period("period", report.days)
    case .valid: period("valid", report.days)
    }
    scalar("issued", report.issued?.description)
    scalar("auditor", report.auditor)
    scalar("opinion", report.opinion?.rawValue)
    scalar("opinion-basis", report.opinionBasis)
    list("categories", report.categories.map(\.rawValue))
    list("additional-criteria", report.additionalCriteria.map(\.rawValue))
    scalar("system", report.system)
    let count = report.exceptionCount.map(String.init)
    scalar(report.exceptions.isEmpty ? "exceptions" : "exception-count", count)
    entries("exceptions", report.exceptions) { $0.write($1) }
    maps(
      "subservice-organizations",
      report.subserviceOrganizations.map { party in
        [
          ("name", party.name), ("method", party.method.rawValue), ("service", party.service),
          ("vendor", party.vendor?.rawValue),
        ]
      })
    entries("cuecs", report.userEntityControls) { $0.write($1) }
    entries("csocs", report.subserviceOrganizationControls) { block, control in
      block.scalar("text", control.text)
      block.scalar("organization", control.organization)
      block.scalar("page", control.page.map(String.init))
    }
    maps(
      "surveillance",
      report.surveillance.map { audit in
        [("due", "\(audit.due)"), ("done", audit.done?.description)]
      })
    if let accepted = report.acceptance {
      map(
        "accepted",
        [
          ("by", accepted.by), ("on", "\(accepted.on)"), ("until", "\(accepted.until)"),
          ("because", accepted.because),
        ])
    }
    if let source = report.source {
      map(
        "source",
        [
          ("file", source.fileName), ("sha256", source.sha256), ("recorded-by", source.recordedBy),
          ("recorded-on", "\(source.recordedOn)"),
        ])
    }
  }

  private mutating func write(_ exception: AttestationReport.Exception) {
    scalar("id", exception.id)
    scalar("text", exception.text)
    scalar("control", exception.control)
    scalar("response", exception.managementResponse)
    scalar("page", exception.page.map(String.init))
    if let assessment = exception.assessment {
      map(
        "assessed",
        [
          ("verdict", assessment.verdict.rawValue), ("by", assessment.by),
          ("on", "\(assessment.on)"), ("note", assessment.note),
        ])
    }
  }

  private mutating func write(_ control: ComplementaryUserEntityControl) {
    scalar("id", control.id)
    scalar("text", control.text)
    scalar("criterion", control.criterion)
    scalar("page", control.page.map(String.init))
    switch control.mapping {
    case .controls(let ids): list("controls", ids.map(\.rawValue))
    case .notApplicable(let reason): scalar("not-applicable", reason)
    case nil: break
    }
  }

  private mutating func period(_ key: String, _ days: DayPeriod) {
    map(key, [("from", "\(days.from)"), ("to", "\(days.to)")])
  }
}
