import Assurance

/// What practice calls the things that each criterion asks for, in our own words: the nouns that
/// control statements and customers use, where the catalogue's short title has none of them.
enum CriterionWords {
  /// - Returns: Expressions; none for a code outside the catalogue.
  static func of(_ code: Criterion.Code) -> [String] {
    (table[code.rawValue] ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  private static let table: [String: String] = controlEnvironment.merging(access) { first, _ in
    first
  }.merging(operations) { first, _ in first }.merging(categories) { first, _ in first }
    .merging(privacy) { first, _ in first }

  private static let controlEnvironment = [
    "CC1.1":
      "code of conduct, code of ethics, ethical values, integrity, tone at the top, standards of "
      + "conduct, business conduct acknowledged by employees, background check before hiring, "
      + "disciplinary process, sanctions for violations, misconduct, conflicts of interest, "
      + "whistleblower hotline",
    "CC1.2":
      "board of directors, audit committee, independent directors, board oversight, board charter, "
      + "executive management reports to the board, board meetings, board expertise, steering "
      + "committee minutes",
    "CC1.3":
      "organizational chart, organizational structure, reporting lines, roles and responsibilities, "
      + "job descriptions, authority, security leadership, chief information security officer "
      + "appointed, security governance, security team, accountable owner, committee",
    "CC1.4":
      "hiring, recruiting, candidates, interviews, competence, qualifications, skills, job "
      + "requirements, training program, security awareness training, onboarding of new hires, "
      + "background check, continuing education, succession planning, staffing, role based training",
    "CC1.5":
      "performance review, performance evaluation, performance appraisal, annual goals, "
      + "accountability, incentives and rewards, disciplinary action, sanctions, responsibilities "
      + "for internal control, employees acknowledge their responsibilities",
    "CC2.1":
      "quality of information, relevant information, data flow diagrams, system diagrams, network "
      + "diagram, information sources, logs and reports used for monitoring, asset inventory, "
      + "data inventory, completeness and accuracy of information, key reports",
    "CC2.2":
      "internal communication, policies published on the intranet, policies communicated to "
      + "employees, security awareness, acknowledge policies, whistleblower hotline, report "
      + "incidents and concerns, responsibilities communicated, training, newsletters, system "
      + "description available to internal users, internal announcements, acceptable use policy",
    "CC2.3":
      "external communication, customers notified, contracts and terms of service, service level "
      + "agreements, commitments to customers, customer support, public website, release notes, "
      + "privacy notice, report incidents by customers, vendors informed of requirements, "
      + "confidentiality agreements, non disclosure agreement with third parties, security contact, "
      + "documentation for external users, whitepapers",
    "CC3.1":
      "objectives specified, business objectives, risk appetite, risk tolerance, strategic plan, "
      + "operational and financial reporting objectives, compliance objectives, laws and "
      + "regulations identified, budget, commitments and system requirements, risk management "
      + "framework, security strategy, scope of the program",
    "CC3.2":
      "risk assessment, risk register, risk analysis, identify threats and vulnerabilities, "
      + "likelihood and impact, rate risks, risk treatment plan, risk owner, risk mitigation, "
      + "annual enterprise risk assessment, information security risk assessment, asset "
      + "criticality, threat modelling, risks reviewed with management",
    "CC3.3":
      "fraud, fraud risk assessment, fraudulent reporting, misappropriation of assets, corruption, "
      + "incentives and pressures, opportunity, management override, anti bribery",
    "CC3.4":
      "significant changes, changes in the business, new technology, acquisitions, changes in "
      + "regulation, changes in leadership, changes in the vendor environment assessed for risk, "
      + "new services assessed, reorganization, merger",
    "CC4.1":
      "internal audit, control self assessment, ongoing evaluation, control testing, independent "
      + "assessment, penetration test, third party audit, soc 2 examination, iso 27001 "
      + "certification, compliance monitoring, effectiveness of controls, audit plan, baseline, "
      + "vulnerability scan, continuous control monitoring",
    "CC4.2":
      "deficiencies, audit findings, remediation, corrective action plan, tracked to resolution, "
      + "findings reported to management and the board, issues tracked, remediation deadlines, "
      + "nonconformity, results communicated to responsible parties",
    "CC5.1":
      "control activities selected, mitigate risk, control framework, segregation of duties, "
      + "preventive and detective controls, mix of controls, control matrix, risk mitigation "
      + "controls linked to risk assessment, control owners",
    "CC5.2":
      "general controls over technology, information technology general controls, technology "
      + "infrastructure, acquisition and development of technology, security management controls, "
      + "restricted access to technology, dependency of processes on technology",
    "CC5.3":
      "policies and procedures, policy reviewed annually, policy approved by management, "
      + "information security policy, standards documented, procedures established, policy "
      + "exceptions, reviewed and updated, policy owner, documented standard operating procedures, "
      + "corrective action",
  ]

  private static let access = [
    "CC6.1":
      "access control, logical access, authentication, identification, unique user id, unique "
      + "accounts, passwords, password complexity, password length, multi factor authentication, "
      + "single sign on, ssh keys, session timeout, account lockout, shared accounts, service "
      + "accounts, default passwords changed, credentials, secrets, encryption at rest, encryption "
      + "keys, key management, key rotation, key custodians, cryptographic, network segmentation, "
      + "segregation of networks, tenant isolation, logical separation of customer data, "
      + "production separated from test environment, asset inventory, information assets, remote "
      + "access, vpn, privileged access, database access, infrastructure, firewall rule, "
      + "certificate, login",
    "CC6.2":
      "access request, access approval, provisioning, new user registration, new hire access, "
      + "account creation, grant access, authorization by manager, deprovisioning, termination, "
      + "terminated employees access revoked, offboarding, access removed, disable accounts, user "
      + "access review, transfer, role change, credentials issued, inactive accounts disabled",
    "CC6.3":
      "role based access, least privilege, need to know, segregation of duties, access modified, "
      + "access rights, access review, periodic review of access, quarterly recertification, "
      + "privileged accounts, administrator access, change of role, transferred employees, "
      + "authorization of entitlements, access removed when no longer required, revoke",
    "CC6.4":
      "physical access, facility, data center, badge, visitor, visitors log, escort, surveillance "
      + "camera, cctv, video, guards, locks, doors, office, physical security perimeter, server "
      + "room, physical access review, badge revoked, entry points, loading area, biometric reader, "
      + "alarm, keys to the building",
    "CC6.5":
      "media disposal, media sanitization, destruction of hard drives, wipe, degauss, shred, "
      + "certificate of destruction, decommission, equipment disposed, asset return, retire "
      + "hardware, purge data from devices before reuse, reformat",
    "CC6.6":
      "firewall, boundary protection, perimeter, demilitarized zone, intrusion detection, intrusion "
      + "prevention, web application firewall, denial of service protection, external threats, "
      + "remote access, vpn, multi factor authentication for remote access, network traffic, "
      + "inbound and outbound, deny by default, ports and protocols restricted, internet, external "
      + "access points, proxy, wireless network, border, network devices, traffic filtering",
    "CC6.7":
      "encryption in transit, tls, transmission, transport encryption, secure transfer, sftp, "
      + "https, email encryption, removable media, usb, portable devices, mobile devices, laptop "
      + "disk encryption, data loss prevention, mobile device management, backup media in transit, "
      + "public networks, certificates, movement of data, media transport, endpoint encryption, "
      + "messaging",
    "CC6.8":
      "malware, antivirus, anti malware, malicious code, endpoint protection, unauthorized "
      + "software, software installation restricted, application allow list, file integrity "
      + "monitoring, code signing, virus definitions updated, administrator rights on "
      + "workstations, software scanned before installation, hardening, email filtering, phishing",
  ]

  private static let operations = [
    "CC7.1":
      "vulnerability scan, vulnerability management, patch management, patches applied, "
      + "configuration standard, baseline configuration, hardening, configuration monitoring, file "
      + "integrity monitoring, unauthorized changes detected, security advisories, vulnerabilities "
      + "remediated by severity, scanning for misconfiguration, rogue devices, unauthorized "
      + "components, system configuration, static code scan, external and internal scans, "
      + "penetration test",
    "CC7.2":
      "logging, audit logs, monitoring, security information and event management, alerts, "
      + "anomalies, log review, intrusion detection, security monitoring, log retention, time "
      + "synchronization, audit trail, event logs protected, threshold, security operations center, "
      + "on call, system monitoring, dashboards, detect unusual activity, bug bounty, penetration "
      + "test, clock, availability monitoring, log aggregation, threat intelligence",
    "CC7.3":
      "security events evaluated, incident triage, incident classification, severity, incident "
      + "analysis, determine whether an event is an incident, impact on personal information, "
      + "incident investigated, escalation, security incidents communicated to management, forensic",
    "CC7.4":
      "incident response plan, incident response team, incident response program, containment, "
      + "eradication, incident handling, incident tracked to resolution, incident roles and "
      + "responsibilities, breach notification, communicate incident to affected customers, "
      + "incident response procedure, contact authorities, reporting incidents, remediate "
      + "vulnerabilities exploited, incident ticket, escalation",
    "CC7.5":
      "recovery from incident, restore, root cause analysis, lessons learned, post mortem, incident "
      + "response test, incident recovery plan testing, tabletop exercise, improve the response "
      + "plan, rebuild systems, changes to prevent recurrence, disaster recovery, backup restore",
    "CC8.1":
      "change management, change request, change approval, change ticket, testing before "
      + "production, code review, peer review, software development lifecycle, secure development, "
      + "release, deployment, emergency changes, rollback, version control, source code "
      + "repository, separate development and production environments, migrate to production, "
      + "configuration changes, patch testing, test data, production data not used in test, "
      + "segregation between developers and deployers, design, acceptance testing, quality "
      + "assurance, source code, static analysis, project",
    "CC9.1":
      "business continuity plan, business disruption, business impact analysis, insurance, cyber "
      + "insurance, disaster recovery, resilience, continuity strategy, crisis management, "
      + "alternate processing, risk mitigation for disruption, contingency",
    "CC9.2":
      "vendor management, third party risk, vendor risk assessment, supplier due diligence, vendor "
      + "contracts, business partners, subprocessors, subservice organizations, review of vendor "
      + "soc report, service providers, vendor inventory, vendor termination, vendor "
      + "confidentiality commitments, vendor performance, third party security review, outsourced, "
      + "suppliers, non disclosure agreement with vendors, contractual security requirements",
  ]

  private static let categories = [
    "A1.1":
      "capacity, capacity planning, capacity forecast, utilization, performance monitoring, load, "
      + "auto scaling, resource usage, bandwidth, throughput, demand, scale",
    "A1.2":
      "backup, backups taken daily, off site backup, backup replication, redundancy, failover, "
      + "multiple availability zones, alternate site, environmental protection, fire suppression, "
      + "smoke detector, uninterruptible power supply, generator, temperature and humidity, "
      + "cooling, disaster recovery infrastructure, environmental threats, backup monitoring, "
      + "backup failures, high availability, recovery, load balancing, maintenance of equipment, "
      + "water damage, business continuity",
    "A1.3":
      "recovery plan tested, disaster recovery test, restore test, backup restoration tested, "
      + "business continuity test, failover exercise, continuity plan tested annually, integrity of "
      + "backup data, recovery procedures tested, tabletop exercise of continuity",
    "PI1.1":
      "data definitions, product specifications, processing specifications, service description "
      + "published, definition of data, purpose of data, units of measure, data dictionary, "
      + "functional requirements documented",
    "PI1.2":
      "input validation, data input, completeness of input, accuracy of input, input records, "
      + "validate fields, data entry edit checks, import rejected, injection",
    "PI1.3":
      "processing errors, processing activities, error handling, job monitoring, batch processing, "
      + "reconciliation, transaction processing, duplicate transactions, processing completeness, "
      + "exceptions corrected, scheduled jobs",
    "PI1.4":
      "output, reports delivered, output review, distribution of output, output accuracy, delivery "
      + "to intended parties, output records, statements",
    "PI1.5":
      "stored data integrity, storage, archive, database integrity, checksums, data retained "
      + "complete and accurate, items in processing stored, storage protected against corruption, "
      + "records of storage",
    "C1.1":
      "data classification, confidential information, information labelling, sensitive "
      + "information, confidentiality policy, data handling, data retention, retention period, "
      + "identify confidential data, protect confidential data from destruction, data owner, "
      + "confidentiality agreement, non disclosure agreement, production data in test, masking, "
      + "classification scheme, intellectual property, clear desk",
    "C1.2":
      "data deletion, secure disposal, destroy confidential information, customer data deleted "
      + "after termination, data destruction, retention schedule expired, erase data, purge, "
      + "certificate of deletion, shredding",
  ]

  private static let privacy = [
    "P1.1":
      "privacy notice, privacy policy published, privacy statement, inform individuals, notice of "
      + "changes to privacy practices, plain language, cookies, transparency",
    "P2.1":
      "consent, choice, opt in, opt out, preferences, withdraw consent, consequences of refusing, "
      + "unsubscribe, marketing preferences, cookie consent",
    "P3.1":
      "collection of personal information, data minimization, collected fairly and lawfully, limit "
      + "collection, personal data from third parties, privacy impact assessment, sources",
    "P3.2":
      "explicit consent for sensitive personal information, consent obtained before collection, "
      + "special categories, children, parental consent, consent documented",
    "P4.1":
      "use of personal information, purpose limitation, processing only for stated purposes, lawful "
      + "basis, secondary use, sell personal information, personal data used for",
    "P4.2":
      "personal information retention, retention of personal data, retention schedule for personal "
      + "information, kept no longer than necessary, storage limitation",
    "P4.3":
      "dispose of personal information, anonymization, deletion of personal data, erasure request, "
      + "right to be forgotten, redact, de identification, destroy personal information",
    "P5.1":
      "data subject access request, access to personal information, individuals review their "
      + "personal data, right of access, authenticate data subjects, copy of data, portability, "
      + "denial of access explained",
    "P5.2":
      "rectification, correct personal information, amend, update personal data, data subjects "
      + "correct their data, denial of correction",
    "P6.1":
      "disclosure to third parties, share personal information with third parties, consent before "
      + "disclosure, international transfer, onward transfer, transfer mechanism",
    "P6.2":
      "record of authorized disclosures, log of disclosures, government requests, law enforcement "
      + "requests, record of processing activities",
    "P6.3":
      "record of unauthorized disclosures, breach register, detected or reported breaches of "
      + "personal information recorded",
    "P6.4":
      "privacy commitments from vendors, data processing agreement, subprocessors handling personal "
      + "information, third party privacy assessment, processor obligations, standard contractual "
      + "clauses, privacy requirements in contracts",
    "P6.5":
      "vendors notify us of a breach, processor breach notification, third parties report "
      + "unauthorized disclosure, subprocessor incident reporting",
    "P6.6":
      "breach notification, notify affected individuals, notify regulators, supervisory authority, "
      + "notification within 72 hours, personal data breach, privacy incident",
    "P6.7":
      "account of personal information held, accounting of disclosures, on request of the data "
      + "subject, categories of information held, list of recipients",
    "P7.1":
      "accuracy of personal information, data quality, keep personal data up to date, complete and "
      + "relevant personal data",
    "P8.1":
      "privacy complaints, privacy inquiries, dispute resolution, privacy officer, data protection "
      + "officer, privacy program monitoring, compliance with privacy commitments, contact about "
      + "privacy, privacy compliance reviewed",
  ]
}
