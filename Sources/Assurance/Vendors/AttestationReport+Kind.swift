extension AttestationReport {
  /// What was examined, and therefore which days the report speaks for.
  package enum Kind: Hashable, Sendable {
    case soc1Type1(asOf: CalendarDay)
    case soc1Type2(period: DayPeriod)
    /// Design of controls, on one day.
    case soc2Type1(asOf: CalendarDay)
    /// Design and operating effectiveness, over a period.
    case soc2Type2(period: DayPeriod)
    case soc3(period: DayPeriod)
    case isae3000Type1(asOf: CalendarDay)
    case isae3000Type2(period: DayPeriod)
    case iso27001(valid: DayPeriod)
    case hitrust(valid: DayPeriod)
    case pciAttestationOfCompliance(asOf: CalendarDay)
    case penetrationTestLetter(asOf: CalendarDay)
    case questionnaire(asOf: CalendarDay)
  }

  /// The kinds without their dates: what a tier may demand.
  package enum KindCode: String, Hashable, Sendable, CaseIterable, Codable {
    // In the order of strength: at a tie the first is relied on.
    case soc2Type2 = "soc2-type2"
    case isae3000Type2 = "isae3000-type2"
    case soc1Type2 = "soc1-type2"
    case hitrust
    case iso27001 = "iso-27001"
    case soc3
    case soc2Type1 = "soc2-type1"
    case isae3000Type1 = "isae3000-type1"
    case soc1Type1 = "soc1-type1"
    case pciAttestationOfCompliance = "pci-aoc"
    case penetrationTestLetter = "penetration-test-letter"
    case questionnaire
  }
}

// MARK: - The days it speaks for

extension AttestationReport.Kind {
  package var days: DayPeriod {
    switch self {
    case .soc1Type1(let day), .soc2Type1(let day), .isae3000Type1(let day),
      .pciAttestationOfCompliance(let day), .penetrationTestLetter(let day),
      .questionnaire(let day):
      DayPeriod(day)
    case .soc1Type2(let period), .soc2Type2(let period), .soc3(let period),
      .isae3000Type2(let period), .iso27001(let period), .hitrust(let period):
      period
    }
  }

  package var code: AttestationReport.KindCode {
    switch self {
    case .soc1Type1: .soc1Type1
    case .soc1Type2: .soc1Type2
    case .soc2Type1: .soc2Type1
    case .soc2Type2: .soc2Type2
    case .soc3: .soc3
    case .isae3000Type1: .isae3000Type1
    case .isae3000Type2: .isae3000Type2
    case .iso27001: .iso27001
    case .hitrust: .hitrust
    case .pciAttestationOfCompliance: .pciAttestationOfCompliance
    case .penetrationTestLetter: .penetrationTestLetter
    case .questionnaire: .questionnaire
    }
  }
}

extension AttestationReport.KindCode {
  /// What the kind's days are called in the plain-text register.
  package enum Dates: Sendable { case asOf, period, valid }

  package var dates: Dates {
    switch self {
    case .soc1Type1, .soc2Type1, .isae3000Type1, .pciAttestationOfCompliance,
      .penetrationTestLetter, .questionnaire:
      .asOf
    case .soc1Type2, .soc2Type2, .soc3, .isae3000Type2: .period
    case .iso27001, .hitrust: .valid
    }
  }

  /// The kind with its days; of a kind that speaks for one day, the last one counts.
  package func kind(_ days: DayPeriod) -> AttestationReport.Kind {
    switch self {
    case .soc1Type1: .soc1Type1(asOf: days.to)
    case .soc1Type2: .soc1Type2(period: days)
    case .soc2Type1: .soc2Type1(asOf: days.to)
    case .soc2Type2: .soc2Type2(period: days)
    case .soc3: .soc3(period: days)
    case .isae3000Type1: .isae3000Type1(asOf: days.to)
    case .isae3000Type2: .isae3000Type2(period: days)
    case .iso27001: .iso27001(valid: days)
    case .hitrust: .hitrust(valid: days)
    case .pciAttestationOfCompliance: .pciAttestationOfCompliance(asOf: days.to)
    case .penetrationTestLetter: .penetrationTestLetter(asOf: days.to)
    case .questionnaire: .questionnaire(asOf: days.to)
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
    case .isae3000Type1: "ISAE 3000 Type 1"
    case .isae3000Type2: "ISAE 3000 Type 2"
    case .iso27001: "ISO/IEC 27001"
    case .hitrust: "HITRUST"
    case .pciAttestationOfCompliance: "PCI DSS AOC"
    case .penetrationTestLetter: "Penetration test letter"
    case .questionnaire: "Questionnaire"
    }
  }

  /// Whether a service auditor gives an opinion in it.
  package var hasOpinion: Bool {
    switch self {
    case .soc1Type1, .soc1Type2, .soc2Type1, .soc2Type2, .soc3, .isae3000Type1, .isae3000Type2:
      true
    default: false
    }
  }

  /// Whether it is about Trust Services Categories.
  package var hasCategories: Bool {
    switch self {
    case .soc2Type1, .soc2Type2, .soc3: true
    default: false
    }
  }

  /// A vendor's own word is no attestation.
  package var isIndependent: Bool { self != .questionnaire }

  /// Earlier is stronger; decides which of two reports that end on one day is relied on.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

extension AttestationReport {
  /// The days it speaks for, both ends included.
  package var days: DayPeriod { kind.days }

  /// The last day the report speaks for.
  package var coverageEnd: CalendarDay { kind.days.to }

  /// The first day on which it can be relied on: the day it was issued; where that is not written
  /// down, the day after its coverage ends, and for a certificate the first day of its validity.
  package var onRecordFrom: CalendarDay {
    if let issued { return issued }
    return kind.code.dates == .valid ? days.from : coverageEnd.adding(days: 1)
  }

  /// The day its successor is expected.
  ///
  /// - Parameter months: From the coverage's end, month's end to month's end; a certificate is
  ///   due on its last day whatever the number.
  /// - Returns: The last day on which nobody need worry.
  package func successorDue(after months: Int) -> CalendarDay {
    kind.code.dates == .valid ? coverageEnd : coverageEnd.adding(wholeMonths: months)
  }

  /// The days it speaks for, as a person writes them.
  package var coverage: String {
    kind.code.dates == .asOf ? "as of \(coverageEnd)" : days.description
  }

  /// A clause: which report speaks, and for which days.
  package var statement: String {
    kind.code.dates == .asOf
      ? "\(label) speaks as of \(coverageEnd) only" : "\(label) speaks for \(days)"
  }

  /// `SOC 2 Type 2`, with a plus where criteria of other frameworks were examined as well.
  package var label: String {
    guard !additionalCriteria.isEmpty else { return kind.code.label }
    let names = additionalCriteria.map(\.label).joined(separator: ", ")
    return "\(kind.code.label) + \(names)"
  }
}

extension AttestationReport.AdditionalCriteria {
  package var label: String {
    switch self {
    case .hitrust: "HITRUST"
    case .hipaa: "HIPAA"
    case .iso27001: "ISO/IEC 27001"
    case .csaSTAR: "CSA STAR"
    }
  }
}
