import Assurance

/// What answers rest on: our own reports, and our vendors' by report or by vendor.
///
/// An answer that names a vendor rests on whatever report of it is relied on today; one that names
/// a report rests on that report alone, until its successor is due.
final class EvidenceOnRecord {
  private let open: OpenWorkspace
  private let own: [Evidence.ID: Evidence]
  private var vendors: [Evidence.ID: Evidence]?

  init(in open: OpenWorkspace, company: Company?) {
    self.open = open
    own = Dictionary((company?.evidence ?? []).map { ($0.id, $0) }) { first, _ in first }
  }

  /// What is on record of that which the answer names; the register is read only when needed.
  ///
  /// - Throws: When a file of the register can't be read: an answer is not withheld for that.
  func named(in answer: ApprovedAnswer) throws -> [Evidence.ID: Evidence] {
    var found: [Evidence.ID: Evidence] = [:]
    for id in answer.evidence { found[id] = try own[id] ?? fromVendors()[id] }
    return found
  }

  private func fromVendors() throws -> [Evidence.ID: Evidence] {
    if let vendors { return vendors }
    let register = try ReadRegister(in: open).complete().register
    var found: [Evidence.ID: Evidence] = [:]
    for vendor in register.vendors {
      let standing = vendor.standing(on: open.today, within: 0, register: register)
      let obstacle = standing.isReliable ? nil : standing.reasons.first
      let months = register.tiers[vendor.tier].dueAfterMonths
      for report in vendor.reports {
        let id = Evidence.ID(report.id.rawValue)
        found[id] = Evidence(
          id: id, title: "\(vendor.name): \(report.label)", kind: report.kind.code.rawValue,
          period: report.days, issued: report.issued, expires: report.successorDue(after: months),
          obstacle: standing.verdict == .unacceptable && standing.report?.id == report.id
            ? obstacle : nil)
      }
      let id = Evidence.ID(vendor.id.rawValue)
      found[id] =
        found[id]
        ?? Evidence(
          id: id, title: vendor.name, kind: "vendor", expires: standing.nextReportDue,
          obstacle: obstacle)
    }
    vendors = found
    return found
  }
}
