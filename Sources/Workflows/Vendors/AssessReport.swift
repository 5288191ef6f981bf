package import Assurance
import KnowledgeFiles

/// Works through what a report leaves open: exceptions, CUECs, and relying on it all the same.
///
/// Each decision is saved by itself, so that an interrupted sitting loses nothing.
package struct AssessReport: Sendable {
  private let open: OpenWorkspace
  private let controls: [Control]

  package init(in open: OpenWorkspace) {
    self.open = open
    controls = open.folder.read().base.controls
  }

  /// The report a sitting is about: the one named, else the one relied on.
  ///
  /// - Throws: ``WorkflowError/noSuchReport(vendor:report:known:)``.
  package func report(of vendor: Vendor, named id: String?) throws -> AttestationReport {
    if let id {
      guard let report = vendor.reports.first(where: { $0.id.rawValue == id }) else {
        throw WorkflowError.noSuchReport(
          vendor: vendor.id.rawValue, report: id, known: vendor.reports.map(\.id.rawValue))
      }
      return report
    }
    let register = ReadRegister(in: open)().register
    guard
      let report = vendor.standing(on: open.today, within: 0, register: register).report
        ?? vendor.reports.last
    else { throw WorkflowError.nothingToAssess(vendor.name) }
    return report
  }

  /// - Parameters:
  ///   - id: The exception's.
  ///   - assessment: What was made of it.
  ///   - report: Its report.
  ///   - vendor: Whose report it is.
  /// - Returns: The vendor as saved.
  /// - Throws: ``WorkflowError/impossible(_:)`` when there is no such exception.
  package func assess(
    exception id: String, as assessment: Assessment, in report: AttestationReport.ID,
    of vendor: Vendor
  ) throws -> Vendor {
    try change(report, of: vendor) { report in
      guard let place = report.exceptions.firstIndex(where: { $0.id == id }) else {
        throw WorkflowError.impossible(["\(report.id) has no exception \(id)."])
      }
      report.exceptions[place].assessment = assessment
    }
  }

  /// - Parameters:
  ///   - id: The CUEC's.
  ///   - mapping: Our controls that meet it, or why it does not concern us.
  ///   - report: Its report.
  ///   - vendor: Whose report it is.
  /// - Returns: The vendor as saved.
  /// - Throws: ``WorkflowError/impossible(_:)`` for a CUEC or a control that does not exist.
  package func map(
    cuec id: String, to mapping: ComplementaryUserEntityControl.Mapping,
    in report: AttestationReport.ID, of vendor: Vendor
  ) throws -> Vendor {
    if case .controls(let ids) = mapping {
      let known = Set(controls.map(\.id))
      let unknown = ids.filter { !known.contains($0) }
      guard unknown.isEmpty else {
        throw WorkflowError.impossible(
          unknown.map { "There is no control \($0) in KnowledgeBase/controls." })
      }
    }
    return try change(report, of: vendor) { report in
      guard let place = report.userEntityControls.firstIndex(where: { $0.id == id }) else {
        throw WorkflowError.impossible(["\(report.id) has no CUEC \(id)."])
      }
      report.userEntityControls[place].mapping = mapping
    }
  }

  package func accept(
    _ acceptance: RiskAcceptance, for report: AttestationReport.ID, of vendor: Vendor
  ) throws -> Vendor {
    guard acceptance.until >= acceptance.on else {
      throw WorkflowError.impossible(["The acceptance would end before it begins."])
    }
    return try change(report, of: vendor) { $0.acceptance = acceptance }
  }

  /// Controls of ours whose words come nearest to a CUEC's, at most three.
  package func suggestions(for cuec: ComplementaryUserEntityControl) -> [Control] {
    let words = Self.words(cuec.text)
    let scored = controls.compactMap { control -> (Int, Control)? in
      let shared = Self.words("\(control.title) \(control.description)").intersection(words).count
      let bonus = cuec.criterion.map { code in
        control.criteria.contains { $0.rawValue == code } ? 2 : 0
      }
      let score = shared + (bonus ?? 0)
      return score >= 2 ? (score, control) : nil
    }
    return scored.sorted { ($0.0, $1.1.id) > ($1.0, $0.1.id) }.prefix(3).map(\.1)
  }

  private func change(
    _ id: AttestationReport.ID, of vendor: Vendor,
    _ body: (inout AttestationReport) throws -> Void
  ) throws -> Vendor {
    let original = vendor
    var vendor = vendor
    guard let place = vendor.reports.firstIndex(where: { $0.id == id }) else {
      throw WorkflowError.noSuchReport(
        vendor: vendor.id.rawValue, report: id.rawValue, known: vendor.reports.map(\.id.rawValue))
    }
    try body(&vendor.reports[place])
    return try EditRegister(in: open).save(vendor, insteadOf: original).vendor
  }

  /// Words of four letters and more, without their ends, that carry meaning in such a list.
  private static func words(_ text: String) -> Set<String> {
    let empty: Set<String> = [
      "user", "entit", "respo", "their", "that", "with", "and", "cover", "for", "from", "which",
      "contr", "custo", "servi", "every", "each", "have", "year", "once",
    ]
    return Set(
      text.lowercased().split { !$0.isLetter }.filter { $0.count >= 4 }
        .map { String($0.prefix(5)) }
    ).subtracting(empty)
  }
}
