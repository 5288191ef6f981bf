/// The catalogue: the AICPA's 2017 Trust Services Criteria with the revised points of focus of
/// 2022, 61 criteria. Codes and structure are the AICPA's; the titles are our own short wording.
package enum TrustServicesCriteria {
  /// In the order of the publication.
  package static let all: [Criterion] = groups.flatMap { group in
    group.criteria.map { code, title in
      Criterion(
        code: Criterion.Code(code), category: group.category, series: group.series, title: title)
    }
  }

  package static func criterion(_ code: Criterion.Code) -> Criterion? {
    place(of: code).map { all[$0] }
  }

  /// Where a code stands in the catalogue; `nil` for a code that is not in it.
  package static func place(of code: Criterion.Code) -> Int? { places[code.rawValue] }

  private static let places: [String: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.code.rawValue, $0) })

  private struct Group {
    let category: TrustServicesCategory
    let series: String
    let criteria: [(String, String)]
  }

  private static let groups: [Group] = [
    Group(
      category: .security, series: "CC1 Control environment",
      criteria: [
        ("CC1.1", "Integrity and ethical values are lived and enforced"),
        ("CC1.2", "The board oversees control independently of management"),
        ("CC1.3", "Structures, reporting lines and responsibilities are set"),
        ("CC1.4", "Competent people are attracted, developed and kept"),
        ("CC1.5", "People are held accountable for their control duties"),
      ]),
    Group(
      category: .security, series: "CC2 Communication and information",
      criteria: [
        ("CC2.1", "Control rests on relevant information of good quality"),
        ("CC2.2", "Objectives and duties are communicated inside"),
        ("CC2.3", "Matters that affect control are communicated outside"),
      ]),
    Group(
      category: .security, series: "CC3 Risk assessment",
      criteria: [
        ("CC3.1", "Objectives are clear enough to assess risks to them"),
        ("CC3.2", "Risks are identified and analysed"),
        ("CC3.3", "The potential for fraud is considered"),
        ("CC3.4", "Changes that could affect control are assessed"),
      ]),
    Group(
      category: .security, series: "CC4 Monitoring activities",
      criteria: [
        ("CC4.1", "Controls are evaluated, continuously or separately"),
        ("CC4.2", "Deficiencies are reported and corrected in time"),
      ]),
    Group(
      category: .security, series: "CC5 Control activities",
      criteria: [
        ("CC5.1", "Controls are chosen that bring risks to an acceptable level"),
        ("CC5.2", "General controls over technology are in place"),
        ("CC5.3", "Controls are deployed through policies and procedures"),
      ]),
    Group(
      category: .security, series: "CC6 Logical and physical access",
      criteria: [
        ("CC6.1", "Logical access is protected: architecture, credentials, keys"),
        ("CC6.2", "Users are registered and authorised, and removed again"),
        ("CC6.3", "Access follows roles, least privilege and separation of duties"),
        ("CC6.4", "Physical access to facilities and protected assets is restricted"),
        ("CC6.5", "Protection ends only when data on the asset is unrecoverable"),
        ("CC6.6", "Threats from outside the system's boundary are kept out"),
        ("CC6.7", "Data is protected while moved, sent or carried away"),
        ("CC6.8", "Unauthorised or malicious software is prevented or found"),
      ]),
    Group(
      category: .security, series: "CC7 System operations",
      criteria: [
        ("CC7.1", "Configuration changes and new vulnerabilities are detected"),
        ("CC7.2", "Anomalies are monitored and analysed"),
        ("CC7.3", "Security events are evaluated as possible incidents"),
        ("CC7.4", "Incidents are answered by a defined programme"),
        ("CC7.5", "Recovery from incidents is carried out and learned from"),
      ]),
    Group(
      category: .security, series: "CC8 Change management",
      criteria: [
        ("CC8.1", "Changes are authorised, developed, tested and approved")
      ]),
    Group(
      category: .security, series: "CC9 Risk mitigation",
      criteria: [
        ("CC9.1", "Risks from business disruption are mitigated"),
        ("CC9.2", "Risks from vendors and business partners are managed"),
      ]),
    Group(
      category: .availability, series: "A1 Availability",
      criteria: [
        ("A1.1", "Capacity is measured and planned"),
        ("A1.2", "Environment, backups and recovery infrastructure are managed"),
        ("A1.3", "Recovery plans are tested"),
      ]),
    Group(
      category: .processingIntegrity, series: "PI1 Processing integrity",
      criteria: [
        ("PI1.1", "Processing objectives and data definitions are communicated"),
        ("PI1.2", "Inputs are complete and accurate"),
        ("PI1.3", "Processing does what was specified"),
        ("PI1.4", "Outputs are complete, accurate and delivered in time"),
        ("PI1.5", "Stored inputs, items in process and outputs stay intact"),
      ]),
    Group(
      category: .confidentiality, series: "C1 Confidentiality",
      criteria: [
        ("C1.1", "Confidential information is identified and protected"),
        ("C1.2", "Confidential information is disposed of"),
      ]),
    Group(
      category: .privacy, series: "P1 Notice",
      criteria: [("P1.1", "Data subjects are told of the privacy practices")]),
    Group(
      category: .privacy, series: "P2 Choice and consent",
      criteria: [("P2.1", "Choices are offered and consent is obtained")]),
    Group(
      category: .privacy, series: "P3 Collection",
      criteria: [
        ("P3.1", "Collection is limited to what the objectives need"),
        ("P3.2", "Explicit consent is obtained where it is required"),
      ]),
    Group(
      category: .privacy, series: "P4 Use, retention and disposal",
      criteria: [
        ("P4.1", "Use is limited to the stated purposes"),
        ("P4.2", "Personal information is kept no longer than needed"),
        ("P4.3", "Personal information is disposed of securely"),
      ]),
    Group(
      category: .privacy, series: "P5 Access",
      criteria: [
        ("P5.1", "Data subjects can see their personal information"),
        ("P5.2", "Data subjects can have it corrected"),
      ]),
    Group(
      category: .privacy, series: "P6 Disclosure and notification",
      criteria: [
        ("P6.1", "Disclosure to third parties needs explicit consent"),
        ("P6.2", "Authorised disclosures are recorded"),
        ("P6.3", "Unauthorised disclosures are recorded"),
        ("P6.4", "Vendors with access commit to privacy and are assessed"),
        ("P6.5", "Vendors commit to report unauthorised disclosures"),
        ("P6.6", "Breaches are notified to those affected and to regulators"),
        ("P6.7", "Data subjects get an account of what is held and disclosed"),
      ]),
    Group(
      category: .privacy, series: "P7 Quality",
      criteria: [("P7.1", "Personal information is accurate, complete and relevant")]),
    Group(
      category: .privacy, series: "P8 Monitoring and enforcement",
      criteria: [("P8.1", "Inquiries, complaints and disputes are handled")]),
  ]
}
