extension AttestationReport {
  /// A deviation found in tests of controls, with management's response.
  package struct Exception: Hashable, Sendable {
    /// Within its report: `E1`, or the auditor's own control number.
    package var id: String
    package var text: String
    /// The control or criterion it was found in, as the report names it.
    package var control: String?
    package var managementResponse: String?
    /// Counts from 1.
    package var page: Int?
    /// What we made of it; `nil` until somebody has read it.
    package var assessment: Assessment?

    package init(
      id: String, text: String, control: String? = nil, managementResponse: String? = nil,
      page: Int? = nil, assessment: Assessment? = nil
    ) {
      self.id = id
      self.text = text
      self.control = control
      self.managementResponse = managementResponse
      self.page = page
      self.assessment = assessment
    }
  }
}

/// What a reader decided about an exception, and when.
package struct Assessment: Hashable, Sendable {
  package enum Verdict: String, Hashable, Sendable, CaseIterable, Codable {
    /// It does not touch what we use the vendor for.
    case notRelevant = "not-relevant"
    /// It does, and a control of ours makes up for it.
    case compensated
    /// It does, and the risk is taken.
    case accepted
    /// It does, and the vendor has to act.
    case followUp = "follow-up"
  }

  package var verdict: Verdict
  package var by: String
  package var on: CalendarDay
  package var note: String?

  package init(verdict: Verdict, by: String, on: CalendarDay, note: String? = nil) {
    self.verdict = verdict
    self.by = by
    self.on = on
    self.note = note
  }
}
