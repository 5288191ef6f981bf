package import Assurance
import Store

/// One vendor with everything a risk owner asks about it.
package struct ShowVendor: Sendable {
  package struct Result: Sendable {
    package let vendor: Vendor
    package let standing: VendorStanding
    package let coverage: VendorCoverage
    package let dueDates: [DueDate]
    /// Approved answers that rest on it, with whether they may still be given.
    package let answers: [(answer: ApprovedAnswer, standing: AnswerStanding)]
    package let notices: [String]
    package let today: CalendarDay
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - name: An id or a name.
  ///   - within: Days ahead in which an expected report counts as due.
  /// - Returns: The vendor, judged.
  /// - Throws: ``WorkflowError/noSuchVendor(_:near:)``.
  package func callAsFunction(_ name: String, within: Int) throws -> Result {
    _ = try SyncKnowledge(in: open)()
    let vendor = try EditRegister(in: open).vendor(name)
    let register = ReadRegister(in: open)().register
    return Result(
      vendor: vendor,
      standing: vendor.standing(on: open.today, within: within, register: register),
      coverage: vendor.coverage(on: open.today, tiers: register.tiers),
      dueDates: vendor.dueDates(on: open.today, tiers: register.tiers),
      answers: try AnswersOnVendors(in: open).resting(on: vendor),
      notices: vendor.inconsistencies(today: open.today), today: open.today)
  }
}
