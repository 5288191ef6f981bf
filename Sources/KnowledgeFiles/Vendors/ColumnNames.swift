/// The words people name their columns with.
enum ColumnNames {
  /// - Parameter header: As it stands in the table.
  /// - Returns: The column and how good its name is: of two columns for one thing the lower wins.
  static func meaning(of header: String) -> (VendorTable.Column, Int)? {
    let bare = header.prefix { !"([".contains($0) }
    return [String(bare), header].lazy.compactMap { text in
      names[text.lowercased().filter { $0.isLetter || $0.isNumber }]
    }.first
  }

  private static let names: [String: (VendorTable.Column, Int)] = {
    var names: [String: (VendorTable.Column, Int)] = [:]
    for (column, words) in synonyms + periodEnds {
      for (rank, word) in words.split(separator: " ").enumerated() {
        names[String(word)] = (column, rank)
      }
    }
    return names
  }()

  /// `Audit period start`, `Report from`, `Coverage end date`.
  private static let periodEnds: [(VendorTable.Column, String)] = {
    let stems = [
      "period", "auditperiod", "reportperiod", "reportingperiod", "coverage", "coverageperiod",
      "examinationperiod", "observationperiod", "socperiod", "soc2period", "audit", "report",
    ]
    let starts = ["from", "start", "startdate", "begin", "begins", "beginning", "starts"]
    let ends = ["to", "end", "enddate", "ends", "ending", "until", "through"]
    return [
      (
        .periodFrom,
        (stems.flatMap { stem in starts.map { stem + $0 } } + ["from"]).joined(separator: " ")
      ),
      (
        .periodTo,
        (stems.flatMap { stem in ends.map { stem + $0 } } + ["to"]).joined(separator: " ")
      ),
    ]
  }()

  /// The better names first.
  private static let synonyms: [(VendorTable.Column, String)] = [
    (.id, "vendorid supplierid id vendorkey key slug vendorref supplierref vendornumber vendorno"),
    (
      .name,
      "vendorname suppliername vendor supplier vendorsupplier suppliervendor thirdparty "
        + "thirdpartyname subprocessor subprocessorname serviceprovider providername provider "
        + "companyname company organizationname organisationname organization organisation name "
        + "vendors suppliers"
    ),
    (.legalName, "legalname legalentity legalentityname registeredname fulllegalname"),
    (
      .service,
      "service services serviceprovided servicesprovided servicedescription productservice "
        + "description product products productname purpose usecase vendordescription category "
        + "vendorcategory suppliercategory servicecategory vendortype"
    ),
    (
      .owner,
      "owner businessowner vendorowner relationshipowner relationshipmanager internalowner "
        + "contractowner serviceowner accountowner responsible accountable"
    ),
    (
      .tier,
      "tier vendortier suppliertier risktier criticality criticalitylevel criticalityrating "
        + "vendorcriticality suppliercriticality businesscriticality inherentrisk "
        + "inherentriskrating inherentrisklevel risklevel riskrating vendorrisk vendorrisklevel "
        + "vendorriskrating riskclassification risk"
    ),
    (
      .status,
      "status vendorstatus supplierstatus relationshipstatus lifecyclestatus lifecyclestage "
        + "lifecycle stage"
    ),
    (
      .data,
      "data datatypes datatype typesofdata typeofdata datacategories dataaccessed dataprocessed "
        + "datahandled datashared dataelements dataaccess informationshared"
    ),
    (.website, "website websiteurl vendorwebsite url homepage webaddress web domain domains"),
    (
      .renewal,
      "contractrenewal contractrenewaldate renewaldate renewal nextrenewal nextrenewaldate "
        + "renewalon contractend contractenddate contractends contractexpiry contractexpirydate "
        + "contractexpiration contractexpirationdate contractexpires contractuntil termend expiry "
        + "expirydate expiration expirationdate"
    ),
    (
      .noticeBy,
      "noticeby noticebydate noticedate noticedeadline noticedue cancelby cancellationdeadline "
        + "terminationnoticeby"
    ),
    (.noticePeriod, "noticeperiod noticedays terminationnotice cancellationnotice notice"),
    (.notes, "notes note comments comment remarks remark"),
    (
      .kind,
      "reporttype attestationtype reportkind kind attestation attestations socreporttype "
        + "attestationreport "
        + "typeofreport auditreporttype audittype assurancereport socreport auditreport "
        + "evidencetype documenttype report reports"
    ),
    (
      .certifications,
      "certification certifications certificationtype certificate certificates compliance "
        + "compliancecertifications securitycertifications"
    ),
    (
      .categories,
      "categories trustservicescategories trustservicecategories trustservicescriteria tsc "
        + "tsccategories soc2categories soc2criteria"
    ),
    (
      .auditor,
      "auditor serviceauditor auditfirm auditorname cpafirm certificationbody auditedby "
        + "issuer issuedby assessor"
    ),
    (.opinion, "opinion auditoropinion auditorsopinion auditopinion reportopinion conclusion"),
    (
      .exceptions,
      "exceptions exceptioncount numberofexceptions noofexceptions exceptionsnoted deviations"
    ),
    (
      .period,
      "auditperiod reportperiod reportingperiod period coverageperiod periodcovered coverage "
        + "examinationperiod observationperiod socperiod soc2period auditperiodfromto periodfromto"
    ),
    (.asOf, "asof asofdate asat pointintime"),
    (
      .reportDate,
      "reportdate dateofreport lastreportdate latestreportdate auditdate lastauditdate "
        + "assessmentdate testdate"
    ),
    (.validFrom, "validfrom certificatevalidfrom validityfrom validitystart"),
    (
      .validUntil,
      "validuntil validto validthrough validtill validityend expires expireson certificateexpires "
        + "certificateexpiry certificateexpirydate certificateexpiration "
        + "certificateexpirationdate certificationexpiry certificationexpirydate certexpiry "
        + "reportexpires reportexpiry reportexpirydate reportexpiration reportexpirationdate"
    ),
    (
      .issued,
      "issued issuedate dateissued issuedon reportissued reportissuedate issuancedate "
        + "certificateissued"
    ),
  ]
}
