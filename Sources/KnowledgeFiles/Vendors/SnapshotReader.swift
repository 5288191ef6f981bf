import Assurance

/// Reads the values that `SnapshotWriter` wrote, trusting nothing about their number or length.
struct SnapshotReader {
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var offset: Int
  /// Whether texts that no due day needs are left empty: most of a register is such texts.
  private let isSkimming: Bool
  private var strings: [String] = []
  /// Where the texts stand, when they are made only on demand.
  private var ranges: [Range<Int>] = []

  /// - Parameters:
  ///   - bytes: A snapshot.
  ///   - start: Where its table of texts begins.
  ///   - isSkimming: Whether only names and days are wanted.
  /// - Throws: ``Damaged`` when the table is cut off.
  init(_ bytes: [UInt8], from start: Int, isSkimming: Bool = false) throws(Damaged) {
    self.bytes = bytes
    self.isSkimming = isSkimming
    offset = start
    let count = try number()
    guard count <= bytes.count else { throw Damaged() }
    if isSkimming { ranges.reserveCapacity(count) } else { strings.reserveCapacity(count) }
    for _ in 0..<count {
      let length = try number()
      guard length <= bytes.count - offset else { throw Damaged() }
      if isSkimming {
        ranges.append(offset..<offset + length)
      } else {
        strings.append(String(decoding: bytes[offset..<offset + length], as: UTF8.self))
      }
      offset += length
    }
  }

  /// Never negative.
  mutating func number() throws(Damaged) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 63 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 {
        guard let number = Int(exactly: value) else { throw Damaged() }
        return number
      }
      shift += 7
    }
    throw Damaged()
  }

  mutating func text() throws(Damaged) -> String {
    let place = try number()
    if isSkimming {
      guard place < ranges.count else { throw Damaged() }
      return String(decoding: bytes[ranges[place]], as: UTF8.self)
    }
    guard place < strings.count else { throw Damaged() }
    return strings[place]
  }

  /// A text that a skimmed register does without.
  private mutating func detail() throws(Damaged) -> String {
    guard isSkimming else { return try text() }
    _ = try number()
    return ""
  }

  private mutating func optionalDetail() throws(Damaged) -> String? {
    try number() == 0 ? nil : try detail()
  }

  private mutating func details() throws(Damaged) -> [String] {
    let count = try number()
    guard count <= bytes.count - offset else { throw Damaged() }
    var values: [String] = []
    for _ in 0..<count {
      let value = try detail()
      if !isSkimming { values.append(value) }
    }
    return values
  }

  mutating func stamp() throws(Damaged) -> UInt64 {
    guard bytes.count - offset >= 8 else { throw Damaged() }
    var value: UInt64 = 0
    for place in 0..<8 { value |= UInt64(bytes[offset + place]) << (8 * UInt64(place)) }
    offset += 8
    return value
  }

  mutating func list<Value>(
    _ each: (inout SnapshotReader) throws(Damaged) -> Value
  ) throws(Damaged) -> [Value] {
    let count = try number()
    guard count <= bytes.count - offset else { throw Damaged() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try each(&self)) }
    return values
  }

  mutating func optional<Value>(
    _ each: (inout SnapshotReader) throws(Damaged) -> Value
  ) throws(Damaged) -> Value? {
    try number() == 0 ? nil : try each(&self)
  }
}

// MARK: - The register's values

extension SnapshotReader {
  private mutating func optionalText() throws(Damaged) -> String? {
    try number() == 0 ? nil : try text()
  }

  private mutating func texts() throws(Damaged) -> [String] {
    let count = try number()
    guard count <= bytes.count - offset else { throw Damaged() }
    var values: [String] = []
    for _ in 0..<count { values.append(try text()) }
    return values
  }

  private mutating func optionalNumber() throws(Damaged) -> Int? {
    try number() == 0 ? nil : try number()
  }

  private mutating func day() throws(Damaged) -> CalendarDay {
    let days = try number() - 1_000_000
    guard (-720_000...2_940_000).contains(days) else { throw Damaged() }
    return CalendarDay(daysSince1970: days)
  }

  private mutating func optionalDay() throws(Damaged) -> CalendarDay? {
    try number() == 0 ? nil : try day()
  }

  private mutating func period() throws(Damaged) -> DayPeriod {
    let from = try day()
    guard let period = DayPeriod(from: from, to: try day()) else { throw Damaged() }
    return period
  }

  private mutating func value<Value: CaseIterable>(
    _ type: Value.Type
  ) throws(Damaged) -> Value where Value.AllCases == [Value] {
    let place = try number()
    let cases = Value.allCases
    guard place < cases.count else { throw Damaged() }
    return cases[place]
  }

  private mutating func values<Value: CaseIterable>(
    _ type: Value.Type
  ) throws(Damaged) -> [Value] where Value.AllCases == [Value] {
    let count = try number()
    guard count <= bytes.count - offset else { throw Damaged() }
    var found: [Value] = []
    for _ in 0..<count { found.append(try value(type)) }
    return found
  }

  mutating func tiers() throws(Damaged) -> VendorTiers {
    var tiers = VendorTiers()
    for tier in Vendor.Tier.allCases {
      tiers.demands[tier] = TierDemand(
        accepts: Set(try values(AttestationReport.KindCode.self)),
        opinions: Set(try values(AttestationReport.Opinion.self)),
        categories: Set(try values(TrustServicesCategory.self)), dueAfterMonths: try number())
    }
    return tiers
  }

  mutating func finding() throws(Damaged) -> Finding {
    let severity: Finding.Severity = try text() == "problem" ? .problem : .notice
    let file = try text()
    let line = try optionalNumber()
    return Finding(severity, file: file, line: line, try text())
  }

  mutating func vendor() throws(Damaged) -> Vendor {
    var vendor = Vendor(id: Vendor.ID(try text()), name: try text())
    vendor.isExample = try number() == 1
    vendor.service = try optionalDetail()
    vendor.owner = try optionalText()
    vendor.tier = try value(Vendor.Tier.self)
    vendor.status = try value(Vendor.Status.self)
    vendor.data = try details()
    vendor.products = try details().map { Product.ID($0) }
    vendor.website = try optionalDetail()
    if try number() == 1 {
      vendor.contract = .init(renewal: try optionalDay(), noticeBy: try optionalDay())
    }
    vendor.reports = try list { reader throws(Damaged) in try reader.report() }
    vendor.letters = try list { reader throws(Damaged) in
      BridgeLetter(
        period: try reader.period(), signed: try reader.optionalDay(),
        by: try reader.optionalText(), sha256: try reader.optionalText())
    }
    vendor.notes = try optionalDetail()
    return vendor
  }

  private mutating func report() throws(Damaged) -> AttestationReport {
    let id = AttestationReport.ID(try detail())
    let code = try value(AttestationReport.KindCode.self)
    var report = AttestationReport(id: id, kind: code.kind(try period()))
    report.issued = try optionalDay()
    report.auditor = try optionalDetail()
    report.opinion = try number() == 0 ? nil : try value(AttestationReport.Opinion.self)
    report.opinionBasis = try optionalDetail()
    report.categories = try values(TrustServicesCategory.self)
    report.additionalCriteria = try values(AttestationReport.AdditionalCriteria.self)
    report.system = try optionalDetail()
    report.exceptionCount = try optionalNumber()
    report.exceptions = try list { reader throws(Damaged) in try reader.exception() }
    report.subserviceOrganizations = try list { reader throws(Damaged) in
      SubserviceOrganization(
        name: try reader.text(), method: try reader.value(SubserviceOrganization.Method.self),
        service: try reader.optionalText(),
        vendor: try reader.optionalText().map { Vendor.ID($0) })
    }
    report.userEntityControls = try list { reader throws(Damaged) in
      try reader.userEntityControl()
    }
    report.subserviceOrganizationControls = try list { reader throws(Damaged) in
      ComplementarySubserviceOrganizationControl(
        text: try reader.text(), organization: try reader.optionalText(),
        page: try reader.optionalNumber())
    }
    report.surveillance = try list { reader throws(Damaged) in
      SurveillanceAudit(due: try reader.day(), done: try reader.optionalDay())
    }
    report.acceptance = try optional { reader throws(Damaged) in
      RiskAcceptance(
        by: try reader.text(), on: try reader.day(), until: try reader.day(),
        because: try reader.optionalText())
    }
    report.source = try optional { reader throws(Damaged) in
      ReportSource(
        fileName: try reader.text(), sha256: try reader.text(), recordedBy: try reader.text(),
        recordedOn: try reader.day())
    }
    return report
  }

  private mutating func exception() throws(Damaged) -> AttestationReport.Exception {
    AttestationReport.Exception(
      id: try text(), text: try text(), control: try optionalText(),
      managementResponse: try optionalText(), page: try optionalNumber(),
      assessment: try optional { reader throws(Damaged) in
        Assessment(
          verdict: try reader.value(Assessment.Verdict.self), by: try reader.text(),
          on: try reader.day(), note: try reader.optionalText())
      })
  }

  private mutating func userEntityControl() throws(Damaged) -> ComplementaryUserEntityControl {
    var control = ComplementaryUserEntityControl(
      id: try text(), text: try text(), criterion: try optionalText(),
      page: try optionalNumber())
    switch try number() {
    case 1: control.mapping = .controls(try texts().map { Control.ID($0) })
    case 2: control.mapping = .notApplicable(because: try text())
    default: break
    }
    return control
  }
}
