/// Something in a report or a letter that a reader must still deal with.
package struct OpenItem: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case exceptionNotAssessed = "exception"
    case exceptionNotRecorded = "exception-details"
    case userEntityControlNotMapped = "cuec"
    case fourthParty = "fourth-party"
    case weakLetter = "letter"
    case surveillance
    case otherReport = "other-report"
    case tier
  }

  package var kind: Kind
  /// One sentence.
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension Vendor {
  /// What the report relied on, and the letters after it, leave to be done.
  ///
  /// - Parameters:
  ///   - report: The report relied on; `nil` when there is none.
  ///   - day: The day to judge by.
  ///   - register: Everybody in the register, by id and by name, for the carved-out.
  /// - Returns: In the order a reader works through them.
  func openItems(
    in report: AttestationReport?, on day: CalendarDay, register: VendorRegister
  ) -> [OpenItem] {
    var items = report.map { openExceptions(in: $0) + openControls(in: $0) } ?? []
    if let report {
      items += fourthParties(of: report, on: day, register: register)
      items += report.overdueSurveillance(on: day).map {
        OpenItem(
          .surveillance,
          "The surveillance audit of \($0) is not confirmed; ask for the auditor's letter.")
      }
      items += letters.filter { $0.onRecordFrom <= day && $0.period.to > report.coverageEnd }
        .compactMap { letter in
          letter.weakness(on: day).map {
            OpenItem(.weakLetter, "The bridge letter for \(letter.period) is weak: \($0).")
          }
        }
    }
    items += otherReports(than: report, on: day)
    if tier == .standard, data.contains(where: { $0.lowercased().contains("customer data") }) {
      items.append(
        OpenItem(.tier, "It handles customer data and is tiered standard; look at the tier again."))
    }
    return items
  }

  private func openExceptions(in report: AttestationReport) -> [OpenItem] {
    var items = report.exceptions.filter { $0.assessment == nil }.map {
      OpenItem(
        .exceptionNotAssessed,
        "Exception \($0.id)\($0.control.map { " (\($0))" } ?? "") is not assessed.")
    }
    let missing = (report.exceptionCount ?? 0) - report.exceptions.count
    if missing > 0 {
      let noun = missing == 1 ? "exception is" : "exceptions are"
      items.append(
        OpenItem(.exceptionNotRecorded, "\(missing) \(noun) counted but not written down."))
    }
    return items
  }

  private func openControls(in report: AttestationReport) -> [OpenItem] {
    report.userEntityControls.filter { $0.mapping == nil }.map {
      OpenItem(.userEntityControlNotMapped, "CUEC \($0.id) is not mapped to a control of ours.")
    }
  }

  private func fourthParties(
    of report: AttestationReport, on day: CalendarDay, register: VendorRegister
  ) -> [OpenItem] {
    report.subserviceOrganizations.filter { $0.method == .carveOut }.compactMap { party in
      guard let vendor = register.vendor(for: party), vendor.id != id else {
        return OpenItem(
          .fourthParty, "\(party.name) is carved out, and no report of its own is on record.")
      }
      let judged = vendor.verdictAlone(on: day, register: register)
      guard judged == .unacceptable || judged == .overdue || judged == .unknown else { return nil }
      return OpenItem(
        .fourthParty, "\(party.name) is carved out, and its own standing is \(judged.rawValue).")
    }
  }

  /// An adverse word in a kind of report that the tier does not look at is still worth knowing.
  private func otherReports(than relied: AttestationReport?, on day: CalendarDay) -> [OpenItem] {
    reports.filter {
      $0.id != relied?.id && $0.onRecordFrom <= day
        && $0.coverageEnd >= (relied?.days.from ?? $0.coverageEnd)
        && ($0.opinion == .adverse || $0.opinion == .disclaimer)
    }.map {
      OpenItem(
        .otherReport,
        "\($0.label) (\($0.coverage)) carries \($0.opinion == .adverse ? "an adverse opinion" : "a disclaimer of opinion")."
      )
    }
  }
}

extension AttestationReport {
  /// Days of surveillance audits that have passed without being confirmed.
  func overdueSurveillance(on day: CalendarDay) -> [CalendarDay] {
    surveillance.filter { $0.due < day && $0.done == nil }.map(\.due)
  }
}
