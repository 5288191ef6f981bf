package import Assurance

/// What changed in the register of vendors and what is due, to be sent: as plain text, as an HTML
/// mail, and as JSON for a webhook.
///
/// The same digest makes the same bytes, in whatever order its parts come.
package struct DigestDocument: Hashable, Sendable {
  /// The day the vendors were judged on.
  package var day: CalendarDay
  package var company: String?
  package var changes: [Change]
  package var due: [Due]
  /// How many vendors have each standing, changed or not.
  package var counts: [VendorStanding.Verdict: Int]

  package init(
    day: CalendarDay, company: String? = nil, changes: [Change], due: [Due],
    counts: [VendorStanding.Verdict: Int]
  ) {
    self.day = day
    self.company = company
    self.changes = changes
    self.due = due
    self.counts = counts
  }

  /// A vendor whose standing is not what it was.
  package struct Change: Hashable, Sendable {
    package var vendorID: String
    package var name: String
    /// `nil` for a vendor that was not judged before.
    package var from: VendorStanding.Verdict?
    package var to: VendorStanding.Verdict
    package var reasons: [String]

    package init(
      vendorID: String, name: String, from: VendorStanding.Verdict?,
      to: VendorStanding.Verdict, reasons: [String] = []
    ) {
      self.vendorID = vendorID
      self.name = name
      self.from = from
      self.to = to
      self.reasons = reasons
    }
  }

  /// A day to keep, and whose it is.
  package struct Due: Hashable, Sendable {
    package var vendorID: String
    package var name: String
    package var date: DueDate

    package init(vendorID: String, name: String, date: DueDate) {
      self.vendorID = vendorID
      self.name = name
      self.date = date
    }
  }
}

// MARK: - Order

extension DigestDocument {
  /// What needs attention first stands first.
  var changesInOrder: [Change] {
    changes.sorted { left, right in
      left.to != right.to
        ? left.to < right.to
        : [left.name, left.vendorID].lexicographicallyPrecedes([right.name, right.vendorID])
    }
  }

  /// From the earliest day on.
  var dueInOrder: [Due] {
    due.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  /// The standings that occur, the gravest first.
  var countsInOrder: [(verdict: VendorStanding.Verdict, count: Int)] {
    VendorStanding.Verdict.allCases.compactMap { verdict in
      counts[verdict].flatMap { $0 > 0 ? (verdict, $0) : nil }
    }
  }
}

extension DigestDocument.Due {
  fileprivate var order: [String] {
    [date.day.description, name, vendorID, date.kind.rawValue, date.title]
  }
}

// MARK: - Words

extension DigestDocument {
  /// For a mail's subject: `Vendors on 2026-11-21: 2 changes, 1 for the worse, 3 dates due`.
  package var subject: String {
    let dates = due.isEmpty ? [] : [DigestDocument.counted(due.count, "date") + " due"]
    return "Vendors on \(day): " + (changeWords + dates).joined(separator: ", ")
  }

  var title: String {
    let owner = company.map { " of \(DisplayWidth.printable($0))" } ?? ""
    return "Vendors\(owner) on \(day)"
  }

  /// One sentence that says plainly whether anything changed.
  var summary: String {
    changes.isEmpty
      ? "Nothing changed: every vendor stands as it did before."
      : changeWords.joined(separator: ", ") + "."
  }

  var nothingDue: String { "Nothing is due." }

  private var changeWords: [String] {
    guard !changes.isEmpty else { return ["nothing changed"] }
    let worse = changes.filter(\.isWorse).count
    return [DigestDocument.counted(changes.count, "change")]
      + (worse == 0 ? [] : ["\(worse) for the worse"])
  }

  /// `today`, `in 7 days`, `3 days ago`.
  func distance(to due: CalendarDay) -> String {
    let days = day.days(until: due)
    if days == 0 { return "today" }
    let counted = DigestDocument.counted(abs(days), "day")
    return days > 0 ? "in \(counted)" : "\(counted) ago"
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension DigestDocument.Change {
  /// Whether a vendor that was judged before needs more attention now.
  fileprivate var isWorse: Bool { from.map { to < $0 } ?? false }
}
