import Testing

@testable import Assurance

struct CalendarDayTests {
  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-01", "", "2026-01-01x",
  ])
  func `a day that does not exist is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2026-09-01", "0001-01-01", "9999-12-31"])
  func `a day reads back as it was written`(text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test func `counting days agrees with the calendar over four centuries`() throws {
    var day = try #require(CalendarDay("1899-12-31"))
    for expected in day.daysSince1970...(day.daysSince1970 + 146_097) {
      #expect(day.daysSince1970 == expected)
      #expect(CalendarDay(daysSince1970: expected) == day)
      day = day.adding(days: 1)
    }
    #expect(day == CalendarDay("2300-01-01")?.adding(days: 0))
  }

  @Test func `the epoch is day zero`() {
    #expect(CalendarDay(daysSince1970: 0).description == "1970-01-01")
  }

  @Test func `months end where the shorter month ends`() throws {
    let endOfJanuary = try #require(CalendarDay("2024-01-31"))

    #expect(endOfJanuary.adding(months: 1).description == "2024-02-29")
    #expect(endOfJanuary.adding(months: 13).description == "2025-02-28")
    #expect(endOfJanuary.adding(months: -2).description == "2023-11-30")
  }
}
