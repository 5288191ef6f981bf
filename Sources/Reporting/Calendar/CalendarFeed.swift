package import Assurance
import DurableFiles
package import Foundation

/// Due dates as an iCalendar feed (RFC 5545, RFC 7986), to subscribe to or to import.
///
/// The same feed makes the same bytes, in whatever order its events come. One without events is
/// still written, so that a subscription empties; strictly, the standard wants one component.
package struct CalendarFeed: Hashable, Sendable {
  /// As calendars list it.
  package var name: String
  package var events: [Event]
  /// When the feed was made.
  package var stamp: Date

  package init(name: String, events: [Event], stamp: Date) {
    self.name = name
    self.events = events
    self.stamp = stamp
  }

  /// One due date as an all-day event.
  package struct Event: Hashable, Sendable {
    /// Whom it is about: the vendor's id, or `own` for evidence of our own.
    package var subject: String
    package var kind: DueDate.Kind
    /// What it hangs on and what stays when the day moves: the id of the report it follows on,
    /// `contract` for a contract.
    package var reference: String
    package var day: CalendarDay
    package var summary: String
    package var description: String
    /// `nil` for the feed's own; whoever counts revisions must never go back.
    package var sequence: Int?

    package init(
      subject: String, kind: DueDate.Kind, reference: String, day: CalendarDay, summary: String,
      description: String = "", sequence: Int? = nil
    ) {
      self.subject = subject
      self.kind = kind
      self.reference = reference
      self.day = day
      self.summary = summary
      self.description = description
      self.sequence = sequence
    }
  }
}

// MARK: - Writing

extension CalendarFeed {
  /// Writes the feed whole or not at all, readable by its owner only.
  ///
  /// - Throws: ``ReportingError``; whatever stood at `path` is untouched then.
  package func write(to path: String) throws(ReportingError) {
    do {
      try DurableFile.write(Array(text().utf8), to: path)
    } catch {
      throw .notWritten(error)
    }
  }

  /// The feed in UTF-8 with CR LF, the events from the earliest on.
  package func text() -> String {
    var lines = ContentLines()
    lines.component("VCALENDAR") { lines in
      lines.add("VERSION", "2.0")
      lines.add("PRODID", "-//Vouch//Due dates//EN")
      lines.add("CALSCALE", "GREGORIAN")
      lines.add("METHOD", "PUBLISH")
      // Calendars that do not know RFC 7986 know the older names.
      lines.add("NAME", text: name)
      lines.add("X-WR-CALNAME", text: name)
      lines.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
      lines.add("X-PUBLISHED-TTL", "P1D")
      for (event, uid) in identified { add(event, uid, to: &lines) }
    }
    return lines.text
  }

  private func add(_ event: Event, _ uid: String, to lines: inout ContentLines) {
    lines.component("VEVENT") { lines in
      lines.add("UID", uid)
      lines.add("DTSTAMP", stampText)
      lines.add("LAST-MODIFIED", stampText)
      lines.add("SEQUENCE", String(event.sequence ?? sequence))
      lines.add("DTSTART;VALUE=DATE", event.day.basicText)
      // The day after the last one has no spelling; an event without an end lasts its one day.
      let next = event.day.adding(days: 1)
      if next.year <= 9999 { lines.add("DTEND;VALUE=DATE", next.basicText) }
      lines.add("SUMMARY", text: event.summary)
      if !event.description.isEmpty { lines.add("DESCRIPTION", text: event.description) }
      lines.add("CATEGORIES", texts: ["Vouch", event.kind.label])
      lines.add("TRANSP", "TRANSPARENT")
      for trigger in CalendarFeed.triggers {
        lines.component("VALARM") { lines in
          lines.add("ACTION", "DISPLAY")
          lines.add("TRIGGER", trigger)
          lines.add("DESCRIPTION", text: event.summary)
        }
      }
    }
  }

  /// Triggers count from the event's beginning, which is midnight where the reader is. On the day
  /// itself that would wake people, or be missed: nine o'clock finds them at work.
  private static let triggers = ["-P90D", "-P60D", "-P30D", "-P7D", "PT9H"]
}

// MARK: - Identity and revision

extension CalendarFeed {
  /// The events in order, each with an identifier that stays when its day or its words change, so
  /// that a calendar moves the event and shows it once.
  ///
  /// Events of one identity, such as two surveillance audits of one certificate, are numbered by
  /// their days; the same event twice is written once.
  private var identified: [(Event, uid: String)] {
    var seen: [String: Int] = [:]
    return Set(events).sorted { $0.order.lexicographicallyPrecedes($1.order) }.map { event in
      let number = seen[event.identity, default: 0] + 1
      seen[event.identity] = number
      let identity = number == 1 ? event.identity : "\(event.identity)\0\(number)"
      return (event, "\(ContentHash.of(Array(identity.utf8)).prefix(32))@vouch.invalid")
    }
  }

  /// Nothing remembers what an earlier feed said, so each feed counts as a revision of all its
  /// events: whole minutes since 1970 always grow, and fit a signed 32-bit number until the year
  /// 6053.
  private var sequence: Int { max(0, Int((stamp.timeIntervalSince1970 / 60).rounded(.down))) }

  /// `20261121T093000Z`.
  private var stampText: String {
    let seconds = Int(stamp.timeIntervalSince1970.rounded(.down))
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let inDay = seconds - days * 86_400
    let time = [inDay / 3600, inDay / 60 % 60, inDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CalendarDay(daysSince1970: days).basicText)T\(time.joined())Z"
  }
}

extension CalendarFeed.Event {
  /// A NUL stands in no id, so no two lists of parts join to the same text.
  fileprivate var identity: String { "\(subject)\0\(kind.rawValue)\0\(reference)" }

  /// By day first; the rest only so that every order of the input gives the same output.
  fileprivate var order: [String] {
    [
      day.description, subject, kind.rawValue, reference, summary, description,
      sequence.map(String.init) ?? "",
    ]
  }
}

extension CalendarDay {
  /// ISO 8601's basic format, `20260901`.
  fileprivate var basicText: String { description.filter { $0 != "-" } }
}
