package import Assurance
import DurableFiles
import Foundation
import KnowledgeFiles
import Logging
import QuestionnaireFiles

/// Takes over a register of vendors that is kept as a spreadsheet or as JSON.
package struct ImportVendors: Sendable {
  /// What the import does, or would do.
  package struct Plan: Sendable {
    /// Sorted by id.
    package var new: [Vendor] = []
    package var changed: [Change] = []
    package var unchanged: [Vendor.ID] = []
    package var findings: [Finding] = []
    /// Whether it was carried out.
    package var isApplied = false

    /// Whether the register says all of it already.
    package var isEmpty: Bool { new.isEmpty && changed.isEmpty }

    fileprivate mutating func add(_ merging: VendorEntry.Merging, isNew: Bool) {
      let fields = merging.changes.map {
        Field(name: $0.field, before: $0.before, after: $0.after)
      }
      if isNew {
        new.append(merging.vendor)
      } else {
        changed.append(Change(vendor: merging.vendor, fields: fields))
      }
    }

    fileprivate func sorted() -> Plan {
      var plan = self
      plan.new.sort { $0.id < $1.id }
      plan.changed.sort { $0.vendor.id < $1.vendor.id }
      plan.unchanged.sort()
      return plan
    }

    package struct Change: Hashable, Sendable {
      /// As it will be.
      package let vendor: Vendor
      package let fields: [Field]
    }

    /// `tier`, from `standard` to `critical`.
    package struct Field: Hashable, Sendable {
      package let name: String
      package let before: String?
      package let after: String
    }
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// An empty cell takes nothing away, and no report is ever removed or written over.
  ///
  /// - Parameters:
  ///   - path: An .xlsx, .csv or .tsv file with a header row on each sheet, or a .json file with
  ///     an array of objects.
  ///   - apply: Whether to write the vendors' files; without it nothing is changed.
  /// - Returns: What is new, what changes in which fields, and whatever could not be taken;
  ///   importing the same file again changes nothing.
  /// - Throws: When the file cannot be read, or a vendor's file cannot be written; those written
  ///   before it stay, and the import can be repeated.
  package func callAsFunction(_ path: String, apply: Bool = false) throws -> Plan {
    let resolved = try QuestionnairePath.resolve(path, in: open.workspace)
    let (sheets, unread) = try sheets(at: resolved)
    let (entries, findings) = VendorTable.entries(in: sheets)
    guard apply else {
      var plan = plan(for: entries)
      plan.findings = unread + findings + plan.findings
      return plan
    }
    var plan = try FileLock.holding(open.workspace.registerLock) {
      var locked = self.plan(for: entries)
      try write(&locked)
      return locked
    }
    plan.findings = unread + findings + plan.findings
    plan.isApplied = true
    open.log.info(
      "vendors imported",
      metadata: ["new": "\(plan.new.count)", "changed": "\(plan.changed.count)"])
    return plan
  }

  private func write(_ plan: inout Plan) throws {
    let vendors = plan.new + plan.changed.map(\.vendor)
    for (done, vendor) in vendors.enumerated() {
      do {
        guard try open.folder.write(vendor) == .writtenWithoutComments else { continue }
      } catch  where done > 0 {
        throw WorkflowError.partlyWritten(
          done: done, of: vendors.count, cause: "\(error)", command: "vouch vendors import --apply")
      }
      plan.findings.append(
        Finding(
          .notice, file: Self.file(of: vendor.id),
          "comments between its lines are gone; those at the top are kept."))
    }
  }

  // MARK: - Reading

  /// No register of vendors comes near this size.
  private static let largestList = 64 << 20

  private func sheets(
    at path: String
  ) throws -> (sheets: [VendorTable.Sheet], findings: [Finding]) {
    guard path.lowercased().hasSuffix(".json") else {
      let table = try TableFile.read(path: path, limits: open.readingLimits())
      let sheets = table.sheets.map { sheet in
        VendorTable.Sheet(
          file: table.sheets.count == 1 ? table.name : "\(table.name) (\(sheet.name))",
          rows: sheet.rows.map { VendorTable.Row(line: $0.number, cells: $0.cells) })
      }
      let empty = Finding(file: table.name, "it holds no rows.")
      return (sheets, sheets.isEmpty ? [empty] : [])
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    guard size ?? 0 <= Self.largestList, let data = FileManager.default.contents(atPath: path)
    else { return ([], [Finding(file: name, "it cannot be read, or is larger than 64 MB.")]) }
    do {
      return ([try VendorList.sheet(data, file: name)], [])
    } catch {
      let finding = Finding(
        file: name,
        "it is no JSON array of vendors; write [{\"name\": …}, …] or {\"vendors\": [{…}, …]}.")
      return ([], [finding])
    }
  }

  private static func file(of id: Vendor.ID) -> String { "KnowledgeBase/vendors/\(id).yaml" }

  // MARK: - Comparing

  private func plan(for entries: [VendorEntry]) -> Plan {
    let (register, problems, _) = open.folder.vendors()
    let broken = Set(problems.filter { $0.severity == .problem }.map(\.file))
    let (targets, notices) = VendorMatching.targets(of: entries, in: register)
    var plan = Plan(findings: notices)
    for (entry, target) in zip(entries, targets) {
      let isNew = register[target.id] == nil
      let merging = entry.merged(into: target)
      func find(_ severity: Finding.Severity, _ message: String) {
        plan.findings.append(
          Finding(severity, file: entry.file, line: entry.line, "\(entry.name): \(message)"))
      }
      for conflict in merging.conflicts { find(.problem, conflict) }
      guard isNew || merging.vendor != target else {
        plan.unchanged.append(target.id)
        continue
      }
      if let obstacle = obstacle(to: target.id, isNew: isNew, broken: broken) {
        find(.problem, "it was left out, for \(obstacle)")
        continue
      }
      let known = Set(target.inconsistencies(today: open.today))
      for slip in merging.vendor.inconsistencies(today: open.today) where !known.contains(slip) {
        find(.notice, slip)
      }
      plan.add(merging, isNew: isNew)
    }
    return plan.sorted()
  }

  /// A file that was not read whole must not be written over with what was read of it.
  private func obstacle(to id: Vendor.ID, isNew: Bool, broken: Set<String>) -> String? {
    let exists = FileManager.default.fileExists(atPath: "\(open.folder.path)/vendors/\(id).yaml")
    if broken.contains(where: { $0.hasSuffix("/vendors/\(id).yaml") }) || (isNew && exists) {
      return "\(Self.file(of: id)) has problems of its own; mend it first, 'vouch kb check' lists "
        + "them."
    }
    return isNew || exists
      ? nil : "its file does not lie at \(Self.file(of: id)); move it there first."
  }
}
