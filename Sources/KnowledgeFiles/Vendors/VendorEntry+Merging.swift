package import Assurance

/// One field of a vendor before and after.
package struct VendorFieldChange: Hashable, Sendable {
  /// As the vendor's file calls it; a report's fields as `reports.<id>.issued`.
  package let field: String
  package let before: String?
  package let after: String
}

extension VendorEntry {
  /// What became of a vendor, and what the table says otherwise about its reports.
  package struct Merging: Hashable, Sendable {
    package var vendor: Vendor
    package var changes: [VendorFieldChange] = []
    /// Sentences about reports on which the two differ; the register's word is kept.
    package var conflicts: [String] = []
  }

  /// Puts the entry into a vendor of the register.
  ///
  /// An empty cell takes nothing away, no report and no line of the notes is removed, and what the
  /// register says about a report is not written over: somebody may have read the report itself.
  ///
  /// - Parameter vendor: As the register has it.
  /// - Returns: The vendor as it would be; merging the same entry again changes nothing.
  package func merged(into vendor: Vendor) -> Merging {
    var merging = Merging(vendor: vendor)
    if isIDGiven, !CompanyName(name).fits(CompanyName(vendor.name)) {
      merging.change("name", from: vendor.name, to: name) { $0.name = $1 }
    }
    merging.change("service", from: vendor.service, to: service) { $0.service = $1 }
    merging.change("owner", from: vendor.owner, to: owner) { $0.owner = $1 }
    merging.change("tier", from: vendor.tier, to: tier) { $0.tier = $1 }
    merging.change("status", from: vendor.status, to: status) { $0.status = $1 }
    if !data.isEmpty, data != vendor.data {
      merging.note("data", vendor.data.joined(separator: ", "), data.joined(separator: ", "))
      merging.vendor.data = data
    }
    merging.change("website", from: vendor.website, to: website) { $0.website = $1 }
    merging.change("contract.renewal", from: vendor.contract?.renewal, to: renewal) {
      $0.contract = Vendor.Contract(renewal: $1, noticeBy: $0.contract?.noticeBy)
    }
    merging.change("contract.notice-by", from: vendor.contract?.noticeBy, to: noticeBy) {
      $0.contract = Vendor.Contract(renewal: $0.contract?.renewal, noticeBy: $1)
    }
    for report in reports { merging.add(report) }
    merging.add(notes: notes)
    return merging
  }
}

extension VendorEntry.Merging {
  fileprivate mutating func change<Value: Hashable & Sendable>(
    _ field: String, from old: Value?, to new: Value?, _ set: (inout Vendor, Value) -> Void
  ) {
    guard let new, new != old else { return }
    note(field, old.map { Self.text($0) }, Self.text(new))
    set(&vendor, new)
  }

  fileprivate mutating func note(_ field: String, _ before: String?, _ after: String) {
    let before = before?.isEmpty == true ? nil : before
    changes.append(VendorFieldChange(field: field, before: before, after: after))
  }

  private static func text(_ value: some Hashable) -> String {
    if let tier = value as? Vendor.Tier { return tier.rawValue }
    if let status = value as? Vendor.Status { return status.rawValue }
    return "\(value)"
  }

  fileprivate mutating func add(_ report: AttestationReport) {
    guard let place = vendor.reports.firstIndex(where: { $0.kind == report.kind }) else {
      var report = report
      report.id = unusedID(for: report)
      vendor.reports.append(report)
      note("reports.\(report.id)", nil, "\(report.label), \(report.coverage)")
      return
    }
    let (filled, fields, conflicts) = vendor.reports[place].filled(from: report)
    for (field, value) in fields { note("reports.\(filled.id).\(field)", nil, value) }
    self.conflicts += conflicts.map { "\(filled.id): \($0)" }
    vendor.reports[place] = filled
  }

  /// `acme-soc2-type2-2026`, with the whole day where the year does not tell two apart.
  private func unusedID(for report: AttestationReport) -> AttestationReport.ID {
    let taken = Set(vendor.reports.map(\.id))
    let stem = "\(vendor.id)-\(report.kind.code.rawValue)"
    let choices = ["\(stem)-\(report.coverageEnd.year)", "\(stem)-\(report.coverageEnd)"]
    let free = choices.lazy.map { AttestationReport.ID($0) }.first { !taken.contains($0) }
    return free
      ?? (2...).lazy.map { AttestationReport.ID("\(choices[1])-\($0)") }
      .first { !taken.contains($0) } ?? AttestationReport.ID(choices[1])
  }

  /// A line that states something anew takes the place of the one that stated it before.
  fileprivate mutating func add(notes: [String]) {
    var lines = vendor.notes?.split(separator: "\n").map(String.init) ?? []
    let known = Set(lines)
    let old = vendor.notes
    for line in notes where !known.contains(line) {
      let isStatement = line.hasPrefix(VendorTable.Statement.prefix)
      if isStatement,
        let place = lines.firstIndex(where: {
          $0.hasPrefix(VendorTable.Statement.prefix) && $0.hasSuffix(VendorTable.Statement.suffix)
        })
      {
        lines[place] = line
      } else {
        lines.append(line)
      }
    }
    guard !Set(notes).isSubset(of: known) else { return }
    vendor.notes = lines.joined(separator: "\n")
    note("notes", old, lines.joined(separator: "\n"))
  }
}

extension AttestationReport {
  /// Takes over what is not written down yet.
  ///
  /// - Parameter other: The same report as a table tells it.
  /// - Returns: The report, what was filled in, and a sentence for whatever the table says
  ///   otherwise.
  func filled(
    from other: AttestationReport
  ) -> (report: AttestationReport, fields: [(String, String)], conflicts: [String]) {
    var report = self
    var fields: [(String, String)] = []
    var conflicts: [String] = []
    func fill<Value: Equatable>(
      _ name: String, _ path: WritableKeyPath<AttestationReport, Value?>, _ text: (Value) -> String
    ) {
      guard let new = other[keyPath: path] else { return }
      guard let old = report[keyPath: path] else {
        report[keyPath: path] = new
        fields.append((name, text(new)))
        return
      }
      if old != new {
        conflicts.append("\(name) is \(text(old)) and the table says \(text(new)); it was kept.")
      }
    }
    fill("issued", \.issued) { "\($0)" }
    fill("auditor", \.auditor) { $0 }
    fill("opinion", \.opinion) { $0.rawValue }
    fill("opinion-basis", \.opinionBasis) { $0 }
    if exceptions.isEmpty {
      fill("exceptions", \.exceptionCount) { "\($0)" }
    } else if let count = other.exceptionCount, count != exceptionCount ?? exceptions.count {
      conflicts.append("\(exceptions.count) exceptions are written down, not \(count).")
    }
    if report.categories.isEmpty, !other.categories.isEmpty {
      report.categories = other.categories
      fields.append(("categories", other.categories.map(\.rawValue).joined(separator: ", ")))
    } else if !other.categories.isEmpty, Set(other.categories) != Set(report.categories) {
      conflicts.append(
        "categories are \(report.categories.map(\.rawValue).joined(separator: ", ")) and the "
          + "table says \(other.categories.map(\.rawValue).joined(separator: ", ")); it was kept.")
    }
    return (report, fields, conflicts)
  }
}
