package import Assurance

/// Something read from a report, with where it stands, for a person to confirm.
package struct ProposedFact<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  /// The page of the PDF, from 1.
  package var page: Int
  /// The sentence, line or cell it was read from.
  package var sentence: String
  /// Why a person should look twice, as a clause; `nil` when the report is plain about it.
  package var doubt: String?

  package init(_ value: Value, page: Int, sentence: String, doubt: String? = nil) {
    self.value = value
    self.page = page
    self.sentence = sentence
    self.doubt = doubt
  }
}

/// What a report's PDF seems to say; nothing of it counts until a person has confirmed it.
package struct ReportProposal: Hashable, Sendable {
  package var kind: ProposedFact<AttestationReport.KindCode>?
  package var days: ProposedFact<DayPeriod>?
  package var issued: ProposedFact<CalendarDay>?
  package var auditor: ProposedFact<String>?
  package var opinion: ProposedFact<AttestationReport.Opinion>?
  package var opinionBasis: ProposedFact<String>?
  package var categories: ProposedFact<[TrustServicesCategory]>?
  package var additionalCriteria: ProposedFact<[AttestationReport.AdditionalCriteria]>?
  package var serviceOrganization: ProposedFact<String>?
  package var subserviceOrganizations: [ProposedFact<SubserviceOrganization>] = []
  package var userEntityControls: [ProposedFact<ComplementaryUserEntityControl>] = []
  package var exceptions: [ProposedFact<AttestationReport.Exception>] = []
  package var pageCount: Int = 0
}
