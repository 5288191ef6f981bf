package import Assurance

/// The vendor register as judged on one day, to be handed on as a document.
package struct RegisterReport: Sendable {
  /// The day everything was judged by; also the document's date.
  package var day: CalendarDay
  package var companyName: String?
  /// One for each vendor, in any order.
  package var entries: [Entry]

  /// A vendor with what was concluded about it.
  package struct Entry: Sendable {
    package var vendor: Vendor
    package var standing: VendorStanding
    package var coverage: VendorCoverage
    /// The answers of ours that rest on it and may not hold.
    package var answersAtRisk: [String]

    package init(
      vendor: Vendor, standing: VendorStanding, coverage: VendorCoverage,
      answersAtRisk: [String] = []
    ) {
      self.vendor = vendor
      self.standing = standing
      self.coverage = coverage
      self.answersAtRisk = answersAtRisk
    }
  }

  package init(day: CalendarDay, companyName: String?, entries: [Entry]) {
    self.day = day
    self.companyName = companyName
    self.entries = entries
  }
}

extension RegisterReport {
  /// What needs attention first, then by name, so that the order of the input changes nothing.
  var inOrder: [Entry] {
    entries.sorted {
      ($0.standing.verdict, $0.vendor.name.lowercased(), $0.vendor.id)
        < ($1.standing.verdict, $1.vendor.name.lowercased(), $1.vendor.id)
    }
  }
}
