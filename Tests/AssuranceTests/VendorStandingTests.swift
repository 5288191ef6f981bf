import Testing

@testable import Assurance

struct VendorStandingTests {
  @Test func `a Type 2 report keeps a vendor current for twelve months after its period`() throws {
    let vendor = try makeVendor(period: ("2025-01-01", "2025-12-31"))

    #expect(try verdict(of: vendor, on: "2026-12-31", within: 0) == .due)
    #expect(try verdict(of: vendor, on: "2026-12-30", within: 0) == .current)
    #expect(try verdict(of: vendor, on: "2027-01-01", within: 0) == .overdue)
  }

  @Test func `a report expected within the days asked about is due`() throws {
    let vendor = try makeVendor(period: ("2025-01-01", "2025-12-31"))

    #expect(try verdict(of: vendor, on: "2026-10-02", within: 90) == .due)
    #expect(try verdict(of: vendor, on: "2026-10-01", within: 90) == .current)
  }

  @Test func `a qualified opinion is unacceptable whatever its dates`() throws {
    var vendor = try makeVendor(period: ("2025-01-01", "2025-12-31"))
    vendor.reports[0].opinion = .qualified

    #expect(try verdict(of: vendor, on: "2026-01-31", within: 90) == .unacceptable)
  }

  @Test func `a bridge letter is named and extends nothing`() throws {
    var vendor = try makeVendor(period: ("2025-01-01", "2025-12-31"))
    let gap = try #require(period("2026-01-01", "2027-03-31"))
    vendor.letters = [BridgeLetter(period: gap)]

    let standing = vendor.standing(on: try #require(CalendarDay("2027-02-01")), within: 90)

    #expect(standing.verdict == .overdue)
    #expect(standing.reasons.contains { $0.contains("bridge letter for 2026-01-01 to 2027-03-31") })
  }

  @Test func `the vendor's own questionnaire is no independent report`() throws {
    var vendor = try makeVendor(period: ("2025-01-01", "2025-12-31"))
    let day = try #require(CalendarDay("2026-01-01"))
    vendor.reports = [
      AttestationReport(id: AttestationReport.ID("q"), kind: .questionnaire(asOf: day))
    ]

    #expect(try verdict(of: vendor, on: "2026-01-02", within: 90) == .unknown)
  }

  private func makeVendor(period: (String, String)) throws -> Vendor {
    let days = try #require(self.period(period.0, period.1))
    return Vendor(
      id: Vendor.ID("host"), name: "Host, Inc.",
      reports: [
        AttestationReport(
          id: AttestationReport.ID("r"), kind: .soc2Type2(period: days), opinion: .unqualified)
      ])
  }

  private func period(_ from: String, _ to: String) -> DayPeriod? {
    guard let from = CalendarDay(from), let to = CalendarDay(to) else { return nil }
    return DayPeriod(from: from, to: to)
  }

  private func verdict(
    of vendor: Vendor, on day: String, within: Int
  ) throws -> VendorStanding.Verdict {
    vendor.standing(on: try #require(CalendarDay(day)), within: within).verdict
  }
}
