extension CriterionStatements {
  static let categories = """
    A1.1
    Capacity and utilization are monitored, and demand is forecast.
    Resources scale automatically with load.
    Capacity is added before limits are reached.
    Performance of the service is measured against commitments on availability.
    A1.2
    Backups are taken daily and stored in another location.
    The service runs in several availability zones and fails over automatically.
    Backups are encrypted, monitored, and failures are corrected.
    Data centers have fire suppression, climate control, generators and uninterruptible power.
    Environmental protections are monitored and maintained.
    A disaster recovery site or region is ready to take over.
    Business continuity and disaster recovery plans cover the loss of a site.
    Redundant systems remove single points of failure.
    Recovery time and recovery point objectives are defined for the service.
    A1.3
    Disaster recovery is tested at least once a year.
    Backups are restored as a test to prove that they are complete and usable.
    The business continuity plan is exercised, and results lead to improvements.
    Failover is tested and the results are documented.
    PI1.1
    Specifications of the product and definitions of the data it processes are available to users.
    Requirements for processing are documented and communicated.
    Data dictionaries define fields, units and meaning.
    PI1.2
    Input is validated for completeness and accuracy before it is processed.
    Invalid records are rejected and reported to the user.
    Forms and interfaces check data types, ranges and required fields.
    Records of inputs are kept.
    PI1.3
    Processing errors are detected, logged and corrected.
    Jobs are monitored to make sure that they finish completely and on time.
    Transactions are reconciled and duplicates are prevented.
    Calculations are tested to give the specified result.
    PI1.4
    Outputs and reports are complete, accurate and delivered only to those entitled to them.
    Reports are reviewed before they are distributed.
    Records of outputs are kept and delivery is confirmed.
    PI1.5
    Stored data is protected from corruption, loss and unauthorized change.
    Checksums and integrity checks verify stored records.
    Stored records are archived completely and can be retrieved.
    Items in processing are kept until they are completed.
    C1.1
    Information is classified by sensitivity and labelled.
    Confidential data is handled according to rules for each class.
    How long customer data is kept is defined by a retention schedule.
    Customer data is used only for the service and never copied into test environments.
    Confidential information is protected from access and destruction while it must be kept.
    Non-disclosure agreements protect confidential information.
    Desks are cleared and screens are locked so that confidential papers are not left in the open.
    Access to customers' confidential data is limited and logged.
    Data is masked or anonymised when used outside production.
    C1.2
    Customer data is deleted after the end of the contract.
    Confidential information is destroyed when its retention period is over.
    Deletion of data is confirmed in writing on request.
    Paper records and electronic records are securely disposed of.
    Customers can export their data before it is deleted.
    """

  static let privacy = """
    P1.1
    A privacy notice tells individuals what personal data we collect, why, and whom we share it with.
    The privacy policy is published on the website and updated when practices change.
    Individuals are told before a change in how their personal data is used.
    The privacy notice is clear, dated and easy to find.
    P2.1
    Individuals can consent to or refuse the collection and use of their personal data.
    Consent can be withdrawn at any time, and preferences are recorded.
    Marketing emails are sent only to those who opted in.
    Visitors choose which cookies are set.
    The consequences of refusing consent are explained.
    P3.1
    Only the personal data needed for the stated purpose is collected.
    Personal data is collected by fair and lawful means.
    Privacy impact assessments are done for new processing of personal data.
    Personal data from third parties is obtained from reliable and lawful sources.
    We know which categories of personal data we process.
    P3.2
    Explicit consent is obtained before sensitive personal data is collected.
    Special categories such as health data are processed only with explicit consent.
    Parental consent is obtained before data of children is collected.
    P4.1
    Personal data is used only for the purposes named in the notice.
    Personal data is not sold or used for advertising.
    A legal basis is documented for each processing activity.
    Personal data is processed only on the customer's instructions.
    Personal data is not used to train models or for any new purpose without consent.
    P4.2
    Personal data is kept only as long as needed and according to a retention schedule.
    Retention periods for personal information are documented.
    Personal data is protected from deletion while it must be kept.
    P4.3
    Personal data is deleted or anonymised when it is no longer needed.
    Requests for erasure of personal data are carried out.
    Personal information is destroyed so that it cannot be restored.
    P5.1
    Individuals can ask for access to the personal data held about them.
    Requests of data subjects are answered within a legal deadline after identity is verified.
    Individuals get a copy of their personal data in a portable form.
    When access is refused, the reason is given.
    P5.2
    Individuals can have wrong personal data corrected.
    Corrections are passed on to third parties that received the data.
    A refused correction is explained, and the individual may appeal.
    P6.1
    Personal data is disclosed to third parties only with consent or as the notice says.
    Transfers of personal data to other countries rest on standard contractual clauses or another mechanism.
    Personal data is shared only for the purposes for which it was collected.
    Where personal data is stored and processed is stated.
    P6.2
    A record of authorised disclosures of personal data is kept.
    Requests from governments and law enforcement for data are reviewed and recorded.
    Records of processing activities are maintained.
    P6.3
    Unauthorised disclosures and breaches of personal data are recorded in a register.
    Detected and reported breaches of personal data are documented with their effects.
    P6.4
    Subprocessors that handle personal data sign data processing agreements.
    Third parties with access to personal data are assessed for their privacy practices.
    Vendors commit to the same privacy obligations that we have.
    P6.5
    Vendors must report breaches of personal data to us without delay.
    Third parties notify us of actual or suspected unauthorised disclosure.
    P6.6
    Individuals and regulators are notified of personal data breaches within the legal deadline.
    The supervisory authority is told within 72 hours.
    A procedure covers notification of privacy incidents.
    P6.7
    Individuals get an account of the personal data held and to whom it was disclosed, on request.
    Data subjects learn which recipients received their personal data.
    P7.1
    Personal data is kept accurate, complete and up to date.
    The quality of personal data is checked when it is collected.
    P8.1
    Privacy complaints and inquiries are handled by a named contact.
    A data protection officer oversees compliance with privacy laws.
    Compliance with privacy commitments is reviewed and failures are remedied.
    Disputes over privacy are resolved and documented.
    Compliance with GDPR and similar laws is monitored.
    Privacy training is given to staff who handle personal data.
    """
}
