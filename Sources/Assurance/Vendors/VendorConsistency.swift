extension Vendor {
  /// Dates and facts that cannot be, or that are hardly meant, each a sentence.
  ///
  /// Nothing is corrected and nothing dropped: a person decides.
  ///
  /// - Parameter today: A document from after this day is a slip.
  /// - Returns: In the order of the register's entry.
  package func inconsistencies(today: CalendarDay) -> [String] {
    var found = reports.flatMap { $0.inconsistencies(today: today) }
    found += repeatedReports()
    found += letters.flatMap { inconsistencies(of: $0, today: today) }
    if let contract, let renewal = contract.renewal, let notice = contract.noticeBy,
      notice > renewal
    {
      found.append("notice is to be given by \(notice), after the renewal on \(renewal).")
    }
    return found
  }

  private func repeatedReports() -> [String] {
    var found: [String] = []
    for (index, report) in reports.enumerated() {
      for other in reports[..<index] {
        if other.id == report.id {
          found.append("two reports have the id \(report.id); give each its own.")
        } else if other.kind == report.kind, other.system == report.system {
          found.append(
            "\(other.id) and \(report.id) are both \(report.kind.code.label) for "
              + "\(report.coverage); keep one, or name the system each describes.")
        }
      }
    }
    return found
  }

  private func inconsistencies(of letter: BridgeLetter, today: CalendarDay) -> [String] {
    var found: [String] = []
    let bridged = reports.filter { $0.kind.code.hasOpinion }
    if !bridged.contains(where: { $0.coverageEnd < letter.period.to }) {
      found.append(
        "the bridge letter for \(letter.period) follows on no report; record the report it "
          + "refers to.")
    } else if !bridged.contains(where: { $0.coverageEnd < letter.period.from }) {
      found.append(
        "the bridge letter for \(letter.period) begins before its report's coverage has ended.")
    }
    if let signed = letter.signed, signed < letter.period.from {
      found.append(
        "the bridge letter for \(letter.period) was signed on \(signed), before its days began.")
    }
    if let signed = letter.signed, signed > today {
      found.append("a bridge letter is signed on \(signed), which is still to come.")
    }
    return found
  }
}

extension AttestationReport {
  func inconsistencies(today: CalendarDay) -> [String] {
    var found: [String] = []
    let dates = kind.code.dates
    if let issued, issued < coverageEnd, dates != .valid {
      found.append(
        "\(id) was issued on \(issued), before the end of what it speaks for (\(coverage)).")
    }
    if let issued, issued > today {
      found.append("\(id) is issued on \(issued), which is still to come.")
    }
    if dates == .period, days.from.adding(months: 24) <= days.to {
      found.append("\(id) has a period of over two years (\(coverage)); check its dates.")
    }
    if kind.code == .iso27001, days.from.adding(months: 37) <= days.to {
      found.append("\(id) is valid for over three years (\(coverage)); check its dates.")
    }
    if dates == .asOf, coverageEnd > today {
      found.append("\(id) speaks for \(coverageEnd), which is still to come.")
    }
    for audit in surveillance where !days.contains(audit.due) {
      found.append("\(id) has a surveillance audit on \(audit.due), outside \(coverage).")
    }
    if let opinion, !kind.code.hasOpinion {
      found.append("\(id) is a \(kind.code.label), which carries no opinion (\(opinion.rawValue)).")
    }
    if let count = exceptionCount, count < exceptions.count {
      found.append(
        "\(id) counts \(count) exceptions and writes down \(exceptions.count); correct one.")
    }
    if let acceptance, acceptance.until < acceptance.on {
      found.append(
        "\(id) has a risk acceptance that ends on \(acceptance.until), before it begins on "
          + "\(acceptance.on).")
    }
    return found + repeated(exceptions.map(\.id), "exceptions")
      + repeated(userEntityControls.map(\.id), "CUECs")
  }

  private func repeated(_ ids: [String], _ noun: String) -> [String] {
    var seen: Set<String> = []
    return ids.filter { !seen.insert($0).inserted }.map {
      "\(id) has two \(noun) with the id \($0); give each its own."
    }
  }
}
