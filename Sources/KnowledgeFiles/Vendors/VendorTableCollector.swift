import Assurance

/// Gathers the rows of several sheets into vendors.
struct VendorTableCollector {
  private var entries: [VendorEntry] = []
  private var findings: [Finding] = []
  private var byID: [Vendor.ID: Int] = [:]
  private var byCore: [String: [Int]] = [:]
  private var claims: [Int: [String]] = [:]
  private var claimants = 0

  mutating func take(
    _ rows: [VendorTable.Row], of sheet: VendorTable.Sheet, columns: VendorTable.Columns
  ) {
    announce(columns, of: sheet, rows: rows)
    let header = columns.title(.name).lowercased()
    for row in rows {
      var reader = VendorRow(row, in: sheet, columns: columns)
      // Printed tables repeat their header.
      if reader.phrase(.name)?.lowercased() == header { continue }
      if let entry = reader.entry() { take(entry, &reader) }
      findings += reader.findings
    }
  }

  /// What the header alone tells.
  private mutating func announce(
    _ columns: VendorTable.Columns, of sheet: VendorTable.Sheet, rows: [VendorTable.Row]
  ) {
    func note(_ severity: Finding.Severity, _ message: String) {
      findings.append(Finding(severity, file: sheet.file, message))
    }
    let unused = columns.unused(in: rows)
    if !unused.isEmpty {
      note(.notice, "nothing was taken from \(unused.joined(separator: ", ")).")
    }
    let orphans = VendorTable.Column.allCases.filter {
      ($0.isReportDay || $0.isReportDetail) && columns.has($0)
    }
    if !columns.has(.kind), !orphans.isEmpty {
      let titles = orphans.map { columns.title($0) }.joined(separator: ", ")
      note(
        .problem,
        "no column is named for the kind of report, so \(titles) was left out. "
          + "Name one of them Report type.")
    }
    for (column, settled) in columns.borrowed.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      note(
        .notice,
        "nothing in \(columns.title(column)) settles whether the day or the month comes first; "
          + "it was read as \(columns.title(settled)) is.")
    }
  }

  private mutating func take(_ entry: VendorEntry, _ reader: inout VendorRow) {
    let place = place(of: entry)
    if let place {
      join(entry, at: place, &reader)
    } else {
      entries.append(entry)
    }
    let index = place ?? entries.count - 1
    if entry.isIDGiven, byID[entry.id] == nil { byID[entry.id] = index }
    let core = CompanyName(entry.name).core
    if byCore[core]?.contains(index) != true { byCore[core, default: []].append(index) }
    switch reader.report() {
    case .none: break
    case .report(let report): add(report, to: index, &reader)
    case .claims(let items): state(items, of: index)
    }
    let certifications = ReportWords.items(in: reader.text(.certifications))
    if !certifications.isEmpty { state(certifications, of: index) }
  }

  /// The vendor that an earlier row began: by its id where both have one, else by its name.
  private func place(of entry: VendorEntry) -> Int? {
    if entry.isIDGiven, let index = byID[entry.id] { return index }
    let name = CompanyName(entry.name)
    let alike = (byCore[name.core] ?? []).filter { index in
      let other = entries[index]
      return CompanyName(other.name).fits(name) && !(entry.isIDGiven && other.isIDGiven)
    }
    return alike.first { CompanyName(entries[$0].name) == name } ?? alike.first
  }

  private mutating func state(_ items: [String], of index: Int) {
    if claims[index] == nil { claimants += 1 }
    for item in items where claims[index]?.contains(item) != true {
      claims[index, default: []].append(item)
    }
  }

  private mutating func add(
    _ report: AttestationReport, to index: Int, _ reader: inout VendorRow
  ) {
    guard let known = entries[index].reports.firstIndex(where: { $0.kind == report.kind }) else {
      entries[index].reports.append(report)
      return
    }
    let (filled, _, conflicts) = entries[index].reports[known].filled(from: report)
    entries[index].reports[known] = filled
    for conflict in conflicts {
      reader.find("\(report.label), \(report.coverage), stands here twice: \(conflict)")
    }
  }

  /// - Returns: The vendors with their ids, and every finding.
  func finished() -> (entries: [VendorEntry], findings: [Finding]) {
    var result = entries
    for (index, items) in claims { result[index].notes.append(VendorTable.Statement.line(items)) }
    let given = Set(result.filter(\.isIDGiven).map(\.id))
    let open = result.indices.filter { !result[$0].isIDGiven }
    for (index, id) in zip(open, VendorSlugs.ids(for: open.map { result[$0].name }, taken: given)) {
      result[index].id = id
    }
    guard claimants > 0, let first = claims.keys.min() else { return (result, findings) }
    let notice = Finding(
      .notice, file: result[first].file,
      "reports and certificates of \(claimants) vendor\(claimants == 1 ? "" : "s") have no dates; "
        + "they stand in the notes as undated and are no reports.")
    return (result, findings + [notice])
  }
}

// MARK: - Several rows of one vendor

extension VendorTableCollector {
  /// The first row's word is kept.
  private mutating func join(_ new: VendorEntry, at index: Int, _ reader: inout VendorRow) {
    let old = entries[index]
    func keep<Value: Equatable>(
      _ path: WritableKeyPath<VendorEntry, Value?>, _ column: VendorTable.Column
    ) {
      guard let value = new[keyPath: path] else { return }
      if entries[index][keyPath: path] == nil {
        entries[index][keyPath: path] = value
      } else if entries[index][keyPath: path] != value {
        let place = old.line.map { "row \($0)" } ?? "an entry before"
        reader.find(column, ", and \(place) of \(old.name) says otherwise; the first is kept.")
      }
    }
    if !CompanyName(new.name).fits(CompanyName(old.name)) {
      reader.find(.name, ", and its id belongs to \(old.name), whose name is kept.")
    } else if CompanyName(old.name).form.isEmpty, !CompanyName(new.name).form.isEmpty {
      entries[index].name = new.name
    }
    keep(\.service, .service)
    keep(\.owner, .owner)
    keep(\.tier, .tier)
    keep(\.status, .status)
    keep(\.website, .website)
    keep(\.renewal, .renewal)
    keep(\.noticeBy, .noticeBy)
    for item in new.data where !old.data.contains(item) { entries[index].data.append(item) }
    for line in new.notes where !old.notes.contains(line) { entries[index].notes.append(line) }
    if new.isIDGiven, !old.isIDGiven {
      entries[index].id = new.id
      entries[index].isIDGiven = true
    }
  }
}
