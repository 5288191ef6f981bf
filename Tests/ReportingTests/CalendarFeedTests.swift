import Assurance
import DurableFiles
import Foundation
import Reporting
import Testing

struct CalendarFeedTests {
  @Test func `a due date is an all-day event with five alarms`() throws {
    let feed = CalendarFeed(
      name: "Vendors",
      events: [try makeEvent(summary: "Aurora: report due", description: "Ask Kim.")],
      stamp: morning)

    #expect(
      lines(feed) == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Vouch//Due dates//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        NAME:Vendors
        X-WR-CALNAME:Vendors
        REFRESH-INTERVAL;VALUE=DURATION:P1D
        X-PUBLISHED-TTL:P1D
        BEGIN:VEVENT
        UID:66715df463938d3e9fbf81ddf287bc3a@vouch.invalid
        DTSTAMP:20261121T093000Z
        LAST-MODIFIED:20261121T093000Z
        SEQUENCE:29920890
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        SUMMARY:Aurora: report due
        DESCRIPTION:Ask Kim.
        CATEGORIES:Vouch,Next report
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P90D
        DESCRIPTION:Aurora: report due
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P60D
        DESCRIPTION:Aurora: report due
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P30D
        DESCRIPTION:Aurora: report due
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P7D
        DESCRIPTION:Aurora: report due
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:PT9H
        DESCRIPTION:Aurora: report due
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func `a feed without events is a calendar`() {
    let text = CalendarFeed(name: "Vendors", events: [], stamp: morning).text()

    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(text.hasSuffix("X-PUBLISHED-TTL:P1D\r\nEND:VCALENDAR\r\n"))
  }

  @Test func `a changed day moves the event and raises its sequence`() throws {
    let before = CalendarFeed(name: "V", events: [try makeEvent()], stamp: morning)
    let after = CalendarFeed(
      name: "V", events: [try makeEvent(on: "2027-03-31", summary: "later")],
      stamp: morning.addingTimeInterval(60))

    #expect(values("UID", after) == values("UID", before))
    #expect(values("DTSTART;VALUE=DATE", after) == ["20270331"])
    let first = try #require(values("SEQUENCE", before).first.flatMap { Int($0) })
    let second = try #require(values("SEQUENCE", after).first.flatMap { Int($0) })
    #expect(second > first)
  }

  @Test func `a sequence that is given is kept`() throws {
    let feed = CalendarFeed(name: "V", events: [try makeEvent(sequence: 7)], stamp: morning)

    #expect(values("SEQUENCE", feed) == ["7"])
  }

  @Test func `another vendor, kind or reference is another event`() throws {
    let events = try [
      makeEvent(), makeEvent(subject: "borealis"), makeEvent(kind: .surveillance),
      makeEvent(reference: "soc2-2027"), makeEvent(subject: "", reference: "aurora"),
    ]

    let feed = CalendarFeed(name: "V", events: events, stamp: morning)

    #expect(Set(values("UID", feed)).count == 5)
  }

  @Test func `two dates of one identity are two events and one date twice is one`() throws {
    let audits = try [makeEvent(on: "2027-05-01"), makeEvent(on: "2028-05-01")]

    let both = CalendarFeed(name: "V", events: audits + audits, stamp: morning)
    let first = CalendarFeed(name: "V", events: [audits[0]], stamp: morning)

    #expect(Set(values("UID", both)).count == 2)
    #expect(values("DTSTART;VALUE=DATE", both) == ["20270501", "20280501"])
    #expect(values("UID", both).first == values("UID", first).first)
  }

  @Test func `events stand by day whatever order they come in`() throws {
    let events = try [
      makeEvent(subject: "c", on: "2027-01-31"), makeEvent(subject: "b", on: "2026-12-01"),
      makeEvent(subject: "a", on: "2027-01-31"),
      makeEvent(subject: "a", on: "2027-01-31", sequence: 3),
    ]

    let feed = CalendarFeed(name: "V", events: events, stamp: morning)
    let turned = CalendarFeed(name: "V", events: events.reversed(), stamp: morning)

    #expect(feed.text() == turned.text())
    #expect(values("DTSTART;VALUE=DATE", feed) == ["20261201", "20270131", "20270131", "20270131"])
  }

  @Test func `people's words end no line and begin no property`() throws {
    let words = "a\\b,c;d:e\r\nDTSTART:x\rf\ng\u{2028}h\u{0}\u{7}\u{1b}\u{7f}\u{9b}\ti"

    let feed = CalendarFeed(
      name: words, events: [try makeEvent(summary: words, description: words)], stamp: morning)

    let escaped = #"a\\b\,c\;d:e\nDTSTART:x\nf\ng\nh"# + "\ti"
    #expect(values("NAME", feed) == [escaped])
    #expect(values("SUMMARY", feed) == [escaped])
    #expect(values("DESCRIPTION", feed) == Array(repeating: escaped, count: 6))
  }

  @Test(arguments: ["x", "ß", "日", "👩‍💻", "e" + String(repeating: "\u{301}", count: 60)], 60...80)
  func `lines are folded at 75 octets between characters`(sign: String, length: Int) throws {
    let summary = String(repeating: "x", count: length) + String(repeating: sign, count: 40)

    let feed = CalendarFeed(name: "V", events: [try makeEvent(summary: summary)], stamp: morning)

    let octets = Array(feed.text().utf8)
    for line in octets.split(separator: UInt8(ascii: "\n")) {
      #expect(line.last == UInt8(ascii: "\r"))
      #expect(line.count <= 76)
      _ = try #require(String(bytes: line, encoding: .utf8))
    }
    #expect(values("SUMMARY", feed) == [summary])
  }

  @Test func `a line of exactly 75 octets is not folded`() {
    let name = String(repeating: "n", count: 70)

    let text = CalendarFeed(name: name, events: [], stamp: morning).text()

    #expect(text.contains("\r\nNAME:\(name)\r\nX-WR-CALNAME:"))
  }

  @Test func `the last day there is needs no day after it`() throws {
    let feed = CalendarFeed(name: "V", events: [try makeEvent(on: "9999-12-31")], stamp: morning)

    #expect(values("DTSTART;VALUE=DATE", feed) == ["99991231"])
    #expect(values("DTEND;VALUE=DATE", feed) == [])
  }

  @Test func `an instant before 1970 is written too`() throws {
    let feed = CalendarFeed(
      name: "V", events: [try makeEvent()], stamp: Date(timeIntervalSince1970: -0.5))

    #expect(values("DTSTAMP", feed) == ["19691231T235959Z"])
    #expect(values("SEQUENCE", feed) == ["0"])
  }

  @Test func `the feed is written to a file`() throws {
    let feed = CalendarFeed(name: "V", events: [try makeEvent()], stamp: morning)

    try withFolder { folder in
      try feed.write(to: "\(folder)/due.ics")

      #expect(try String(contentsOfFile: "\(folder)/due.ics", encoding: .utf8) == feed.text())
    }
  }

  @Test func `a folder that is not there is said`() {
    let feed = CalendarFeed(name: "V", events: [], stamp: morning)
    let path = "/nowhere/at/all/due.ics"

    #expect(throws: ReportingError.notWritten(DurableFileError(path: path, code: ENOENT))) {
      try feed.write(to: path)
    }
  }

  private func makeEvent(
    subject: String = "aurora", kind: DueDate.Kind = .nextReport, reference: String = "soc2-2026",
    on day: String = "2026-12-31", summary: String = "due", description: String = "",
    sequence: Int? = nil
  ) throws -> CalendarFeed.Event {
    CalendarFeed.Event(
      subject: subject, kind: kind, reference: reference, day: try #require(CalendarDay(day)),
      summary: summary, description: description, sequence: sequence)
  }

  private func lines(_ feed: CalendarFeed) -> String {
    feed.text().replacing("\r\n", with: "\n")
  }

  /// The values of a property, unfolded.
  private func values(_ name: String, _ feed: CalendarFeed) -> [String] {
    lines(feed).replacingOccurrences(of: "\n ", with: "", options: .literal).split(separator: "\n")
      .filter { $0.hasPrefix("\(name):") }.map { String($0.dropFirst(name.count + 1)) }
  }
}
