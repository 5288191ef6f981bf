package import Assurance

/// The register of vendors, each judged on one day, what needs attention first.
package struct ListVendors: Sendable {
  package struct Entry: Sendable {
    package let vendor: Vendor
    package let standing: VendorStanding
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameter within: Days ahead in which an expected report counts as due.
  /// - Returns: Offboarded vendors left out; and problems in the register's files.
  package func callAsFunction(within: Int) -> (entries: [Entry], findings: [Finding]) {
    let (register, findings) = ReadRegister(in: open)()
    let entries = register.vendors.filter { $0.status != .offboarded }.map {
      Entry(vendor: $0, standing: $0.standing(on: open.today, within: within, register: register))
    }
    return (entries.sorted(by: Self.needsAttentionFirst), findings)
  }

  /// The worse verdict, then the nearer day, then the name's order.
  static func needsAttentionFirst(_ left: Entry, _ right: Entry) -> Bool {
    if left.standing.verdict != right.standing.verdict {
      return left.standing.verdict < right.standing.verdict
    }
    let days = (left.standing.nextReportDue, right.standing.nextReportDue)
    if let first = days.0, let second = days.1, first != second { return first < second }
    return left.vendor.id < right.vendor.id
  }
}
