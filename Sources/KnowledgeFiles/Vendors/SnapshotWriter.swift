import Assurance

/// Writes the register's values in the order in which `SnapshotReader` reads them.
struct SnapshotWriter {
  private var table: [String: Int] = [:]
  private var strings: [UInt8] = []
  private var body: [UInt8] = []

  /// The table of strings, then the values.
  var payload: [UInt8] {
    var head = SnapshotWriter()
    head.write(table.count)
    return head.body + strings + body
  }

  mutating func write(_ number: Int) { Self.append(number, to: &body) }

  mutating func write(_ text: String) {
    if let place = table[text] { return write(place) }
    let place = table.count
    table[text] = place
    Self.append(text.utf8.count, to: &strings)
    strings += text.utf8
    write(place)
  }

  /// Eight bytes, little end first: a stamp uses all its bits.
  mutating func write(stamp: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      body.append(UInt8(truncatingIfNeeded: stamp >> shift))
    }
  }

  mutating func list<Value>(_ values: [Value], _ each: (inout SnapshotWriter, Value) -> Void) {
    write(values.count)
    for value in values { each(&self, value) }
  }

  mutating func optional<Value>(_ value: Value?, _ each: (inout SnapshotWriter, Value) -> Void) {
    write(value == nil ? 0 : 1)
    if let value { each(&self, value) }
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

// MARK: - The register's values

extension SnapshotWriter {
  private mutating func write(_ text: String?) { optional(text) { $0.write($1) } }

  private mutating func write(_ day: CalendarDay) { write(day.daysSince1970 + 1_000_000) }

  private mutating func write(_ day: CalendarDay?) { optional(day) { $0.write($1) } }

  private mutating func write(_ period: DayPeriod) {
    write(period.from)
    write(period.to)
  }

  private mutating func write(_ texts: [String]) { list(texts) { $0.write($1) } }

  /// A case by its place, which is read back without comparing a text.
  private mutating func write<Value: CaseIterable & Equatable>(case value: Value) {
    let place = Value.allCases.firstIndex(of: value) ?? Value.allCases.startIndex
    write(Value.allCases.distance(from: Value.allCases.startIndex, to: place))
  }

  private mutating func write<Value: CaseIterable & Equatable>(cases values: [Value]) {
    list(values) { $0.write(case: $1) }
  }

  mutating func write(_ tiers: VendorTiers) {
    for tier in Vendor.Tier.allCases {
      let demand = tiers[tier]
      write(cases: demand.accepts.sorted { $0.rawValue < $1.rawValue })
      write(cases: demand.opinions.sorted { $0.rawValue < $1.rawValue })
      write(cases: demand.categories.sorted { $0.rawValue < $1.rawValue })
      write(demand.dueAfterMonths)
    }
  }

  mutating func write(_ finding: Finding) {
    write(finding.severity.rawValue)
    write(finding.file)
    optional(finding.line) { $0.write($1) }
    write(finding.message)
  }

  mutating func write(_ vendor: Vendor) {
    write(vendor.id.rawValue)
    write(vendor.name)
    write(vendor.isExample ? 1 : 0)
    write(vendor.service)
    write(vendor.owner)
    write(case: vendor.tier)
    write(case: vendor.status)
    write(vendor.data)
    write(vendor.products.map(\.rawValue))
    write(vendor.website)
    optional(vendor.contract) { writer, contract in
      writer.write(contract.renewal)
      writer.write(contract.noticeBy)
    }
    list(vendor.reports) { $0.write($1) }
    list(vendor.letters) { writer, letter in
      writer.write(letter.period)
      writer.write(letter.signed)
      writer.write(letter.by)
      writer.write(letter.sha256)
    }
    write(vendor.notes)
  }

  private mutating func write(_ report: AttestationReport) {
    write(report.id.rawValue)
    write(case: report.kind.code)
    write(report.days)
    write(report.issued)
    write(report.auditor)
    optional(report.opinion) { $0.write(case: $1) }
    write(report.opinionBasis)
    write(cases: report.categories)
    write(cases: report.additionalCriteria)
    write(report.system)
    optional(report.exceptionCount) { $0.write($1) }
    list(report.exceptions) { $0.write($1) }
    list(report.subserviceOrganizations) { writer, party in
      writer.write(party.name)
      writer.write(case: party.method)
      writer.write(party.service)
      writer.write(party.vendor?.rawValue)
    }
    list(report.userEntityControls) { $0.write($1) }
    list(report.subserviceOrganizationControls) { writer, control in
      writer.write(control.text)
      writer.write(control.organization)
      writer.optional(control.page) { $0.write($1) }
    }
    list(report.surveillance) { writer, audit in
      writer.write(audit.due)
      writer.write(audit.done)
    }
    optional(report.acceptance) { writer, accepted in
      writer.write(accepted.by)
      writer.write(accepted.on)
      writer.write(accepted.until)
      writer.write(accepted.because)
    }
    optional(report.source) { writer, source in
      writer.write(source.fileName)
      writer.write(source.sha256)
      writer.write(source.recordedBy)
      writer.write(source.recordedOn)
    }
  }

  private mutating func write(_ exception: AttestationReport.Exception) {
    write(exception.id)
    write(exception.text)
    write(exception.control)
    write(exception.managementResponse)
    optional(exception.page) { $0.write($1) }
    optional(exception.assessment) { writer, assessment in
      writer.write(case: assessment.verdict)
      writer.write(assessment.by)
      writer.write(assessment.on)
      writer.write(assessment.note)
    }
  }

  private mutating func write(_ control: ComplementaryUserEntityControl) {
    write(control.id)
    write(control.text)
    write(control.criterion)
    optional(control.page) { $0.write($1) }
    switch control.mapping {
    case nil: write(0)
    case .controls(let ids):
      write(1)
      write(ids.map(\.rawValue))
    case .notApplicable(let reason):
      write(2)
      write(reason)
    }
  }
}
