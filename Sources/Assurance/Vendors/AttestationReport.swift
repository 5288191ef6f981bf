/// What an independent party attested about a vendor's controls.
package struct AttestationReport: Hashable, Sendable {
  package typealias ID = Identifier<AttestationReport>

  package var id: ID
  package var kind: Kind
  package var issued: CalendarDay?
  /// The service auditor or the certification body.
  package var auditor: String?
  package var opinion: Opinion?
  package var categories: [TrustServicesCategory]
  /// How many deviations the auditor noted in tests of controls; `nil` when nobody counted.
  package var exceptionCount: Int?

  /// What was examined, and therefore which days the report speaks for.
  package enum Kind: Hashable, Sendable {
    case soc1Type1(asOf: CalendarDay)
    case soc1Type2(period: DayPeriod)
    /// Design of controls, on one day.
    case soc2Type1(asOf: CalendarDay)
    /// Design and operating effectiveness, over a period.
    case soc2Type2(period: DayPeriod)
    case soc3(period: DayPeriod)
    case iso27001(valid: DayPeriod)
    case pciAttestationOfCompliance(asOf: CalendarDay)
    case penetrationTestLetter(asOf: CalendarDay)
    case questionnaire(asOf: CalendarDay)
  }

  /// The service auditor's conclusion.
  package enum Opinion: String, Hashable, Sendable, CaseIterable, Codable {
    case unqualified, qualified, adverse, disclaimer
  }

  package init(
    id: ID, kind: Kind, issued: CalendarDay? = nil, auditor: String? = nil,
    opinion: Opinion? = nil, categories: [TrustServicesCategory] = [], exceptionCount: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.issued = issued
    self.auditor = auditor
    self.opinion = opinion
    self.categories = categories
    self.exceptionCount = exceptionCount
  }
}

extension AttestationReport {
  /// The last day the report speaks for.
  package var coverageEnd: CalendarDay {
    switch kind {
    case .soc1Type1(let day), .soc2Type1(let day), .pciAttestationOfCompliance(let day),
      .penetrationTestLetter(let day), .questionnaire(let day):
      day
    case .soc1Type2(let period), .soc2Type2(let period), .soc3(let period), .iso27001(let period):
      period.to
    }
  }

  /// The day its successor is expected: the end of a certificate's validity, else twelve months
  /// after the period's end or the day it speaks for.
  package var successorDue: CalendarDay {
    if case .iso27001(let valid) = kind { return valid.to }
    return coverageEnd.adding(months: 12)
  }

  /// The days it speaks for, as a person writes them.
  package var coverage: String {
    switch kind {
    case .soc1Type1(let day), .soc2Type1(let day), .pciAttestationOfCompliance(let day),
      .penetrationTestLetter(let day), .questionnaire(let day):
      "as of \(day)"
    case .soc1Type2(let period), .soc2Type2(let period), .soc3(let period), .iso27001(let period):
      period.description
    }
  }
}

extension AttestationReport.Kind {
  /// The spelling of the plain-text register: `soc2-type2`.
  package var code: String {
    switch self {
    case .soc1Type1: "soc1-type1"
    case .soc1Type2: "soc1-type2"
    case .soc2Type1: "soc2-type1"
    case .soc2Type2: "soc2-type2"
    case .soc3: "soc3"
    case .iso27001: "iso-27001"
    case .pciAttestationOfCompliance: "pci-aoc"
    case .penetrationTestLetter: "penetration-test-letter"
    case .questionnaire: "questionnaire"
    }
  }

  /// As the field writes it: `SOC 2 Type 2`.
  package var label: String {
    switch self {
    case .soc1Type1: "SOC 1 Type 1"
    case .soc1Type2: "SOC 1 Type 2"
    case .soc2Type1: "SOC 2 Type 1"
    case .soc2Type2: "SOC 2 Type 2"
    case .soc3: "SOC 3"
    case .iso27001: "ISO/IEC 27001"
    case .pciAttestationOfCompliance: "PCI DSS AOC"
    case .penetrationTestLetter: "Penetration test letter"
    case .questionnaire: "Questionnaire"
    }
  }
}

/// Management's letter for the gap after a period; unaudited, so it never extends the report.
package struct BridgeLetter: Hashable, Sendable {
  package var period: DayPeriod
  package var signed: CalendarDay?
  package var by: String?

  package init(period: DayPeriod, signed: CalendarDay? = nil, by: String? = nil) {
    self.period = period
    self.signed = signed
    self.by = by
  }
}
