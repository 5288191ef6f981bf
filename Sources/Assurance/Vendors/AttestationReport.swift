/// What an independent party attested about a vendor's controls.
package struct AttestationReport: Hashable, Sendable {
  package typealias ID = Identifier<AttestationReport>

  package var id: ID
  package var kind: Kind
  /// The date of the auditor's report, not of the e-mail that brought it.
  package var issued: CalendarDay?
  /// The service auditor or the certification body.
  package var auditor: String?
  package var opinion: Opinion?
  /// Why the opinion is not unqualified, in the auditor's words or ours.
  package var opinionBasis: String?
  package var categories: [TrustServicesCategory]
  /// Criteria of other frameworks examined in the same report: a SOC 2+.
  package var additionalCriteria: [AdditionalCriteria]
  /// The system the report describes, which is often narrower than the company.
  package var system: String?
  /// How many deviations the auditor noted in tests of controls; `nil` when nobody counted.
  package var exceptionCount: Int?
  package var exceptions: [Exception]
  package var subserviceOrganizations: [SubserviceOrganization]
  package var userEntityControls: [ComplementaryUserEntityControl]
  package var subserviceOrganizationControls: [ComplementarySubserviceOrganizationControl]
  /// The audits between two certifications.
  package var surveillance: [SurveillanceAudit]
  /// Somebody's decision to rely on it although it is not what the tier demands.
  package var acceptance: RiskAcceptance?
  /// The document it was recorded from.
  package var source: ReportSource?

  package init(
    id: ID, kind: Kind, issued: CalendarDay? = nil, auditor: String? = nil,
    opinion: Opinion? = nil, opinionBasis: String? = nil,
    categories: [TrustServicesCategory] = [], additionalCriteria: [AdditionalCriteria] = [],
    system: String? = nil, exceptionCount: Int? = nil, exceptions: [Exception] = [],
    subserviceOrganizations: [SubserviceOrganization] = [],
    userEntityControls: [ComplementaryUserEntityControl] = [],
    subserviceOrganizationControls: [ComplementarySubserviceOrganizationControl] = [],
    surveillance: [SurveillanceAudit] = [], acceptance: RiskAcceptance? = nil,
    source: ReportSource? = nil
  ) {
    self.id = id
    self.kind = kind
    self.issued = issued
    self.auditor = auditor
    self.opinion = opinion
    self.opinionBasis = opinionBasis
    self.categories = categories
    self.additionalCriteria = additionalCriteria
    self.system = system
    self.exceptionCount = exceptionCount
    self.exceptions = exceptions
    self.subserviceOrganizations = subserviceOrganizations
    self.userEntityControls = userEntityControls
    self.subserviceOrganizationControls = subserviceOrganizationControls
    self.surveillance = surveillance
    self.acceptance = acceptance
    self.source = source
  }

  /// The service auditor's conclusion.
  package enum Opinion: String, Hashable, Sendable, CaseIterable, Codable {
    case unqualified, qualified, adverse, disclaimer
  }

  /// What makes a SOC 2 report a SOC 2+.
  package enum AdditionalCriteria: String, Hashable, Sendable, CaseIterable, Codable {
    case hitrust, hipaa
    case iso27001 = "iso-27001"
    case csaSTAR = "csa-star"
  }
}

/// A surveillance audit of a certificate: when it was to happen and when it was confirmed.
package struct SurveillanceAudit: Hashable, Sendable {
  package var due: CalendarDay
  package var done: CalendarDay?

  package init(due: CalendarDay, done: CalendarDay? = nil) {
    self.due = due
    self.done = done
  }
}

/// A person's decision to rely on a report for a limited time although it falls short.
package struct RiskAcceptance: Hashable, Sendable {
  package var by: String
  package var on: CalendarDay
  /// The last day it holds.
  package var until: CalendarDay
  package var because: String?

  package init(by: String, on: CalendarDay, until: CalendarDay, because: String? = nil) {
    self.by = by
    self.on = on
    self.until = until
    self.because = because
  }

  package func holds(on day: CalendarDay) -> Bool { on <= day && day <= until }
}

/// The file a report was recorded from, so that anybody can check it is the same one.
package struct ReportSource: Hashable, Sendable {
  package var fileName: String
  /// 64 lower-case hexadecimal digits.
  package var sha256: String
  package var recordedBy: String
  package var recordedOn: CalendarDay

  package init(fileName: String, sha256: String, recordedBy: String, recordedOn: CalendarDay) {
    self.fileName = fileName
    self.sha256 = sha256
    self.recordedBy = recordedBy
    self.recordedOn = recordedOn
  }
}
