package import Assurance

/// What a table says about one vendor; what it leaves open is `nil` or empty.
package struct VendorEntry: Hashable, Sendable {
  package var id: Vendor.ID
  /// Whether the id was written in the table rather than made from the name.
  package var isIDGiven = false
  package var name: String
  package var service: String?
  package var owner: String?
  package var tier: Vendor.Tier?
  package var status: Vendor.Status?
  package var data: [String] = []
  package var website: String?
  package var renewal: CalendarDay?
  package var noticeBy: CalendarDay?
  package var reports: [AttestationReport] = []
  /// One fact a line.
  package var notes: [String] = []
  /// The table that names it first.
  package let file: String
  /// The row there; `nil` where there are no rows.
  package let line: Int?

  package init(id: Vendor.ID = Vendor.ID(""), name: String, file: String, line: Int?) {
    self.id = id
    self.name = name
    self.file = file
    self.line = line
  }

  /// The vendor as it enters a register that does not have it yet.
  package var vendor: Vendor { merged(into: Vendor(id: id, name: name)).vendor }
}
