extension CriterionStatements {
  static let access = """
    CC6.1
    Users sign in with a unique account and a password; sharing accounts is forbidden.
    Multi-factor authentication is required to reach production systems.
    Passwords must have a minimum length and complexity and are stored hashed.
    Single sign-on through an identity provider controls access to applications.
    Accounts are locked after failed attempts, and sessions end after a time without activity.
    Customer data is encrypted at rest with strong algorithms.
    Encryption keys are generated, stored, rotated and destroyed under a key management procedure.
    Networks are segmented, and production is separated from development and corporate networks.
    Each customer's data is logically separated from other customers' data.
    Vendor default passwords are changed before a system goes into use.
    Privileged access to servers and databases is restricted and goes through a bastion or vault.
    An inventory of hardware, software and information assets is kept with an owner for each.
    Service accounts, secrets and API keys are stored securely and rotated.
    Logical access control software restricts access to systems, data and infrastructure.
    Customers can configure authentication, roles and single sign-on in the product.
    CC6.2
    Access is granted only after a documented request is approved by the manager or the system's owner.
    Access of terminated employees is revoked within a day.
    New users are registered and authorized before they get credentials.
    Human resources tells the administrators of leavers, and all their accounts are disabled.
    Access rights are reviewed periodically by the owners of systems and corrected.
    Inactive accounts are disabled or removed.
    Customer administrators create, change and remove their own users.
    CC6.3
    Access is based on roles and follows least privilege and need to know.
    Access is changed when an employee moves to another role.
    User access reviews are carried out every quarter, and rights no longer needed are removed.
    Duties are segregated so that nobody can both develop and approve a change or a payment.
    Administrative privileges are limited to few people who need them.
    Temporary or emergency privileged access is approved, logged and withdrawn afterwards.
    Permissions in the product can be set by role.
    CC6.4
    Physical access to offices and data centers is restricted by badges and locks.
    Visitors sign in, wear a badge and are escorted.
    Cameras and guards watch the entrances of the facility.
    Access to the data center is approved, reviewed regularly and revoked when no longer needed.
    Server rooms, network cabinets and media are in secured areas.
    Deliveries and loading areas are controlled and isolated.
    Alarms alert guards when doors are forced or held open.
    CC6.5
    Disks and media are wiped or destroyed before disposal, with a certificate of destruction.
    Data on equipment is made unreadable before it is reused or leaves the company.
    Employees return laptops and other assets when they leave.
    Hardware that is decommissioned is tracked until its data is erased.
    CC6.6
    Firewalls protect the boundary and deny all traffic that is not expressly allowed.
    Remote access needs a VPN with multi-factor authentication.
    A web application firewall and protection against denial of service stand before the service.
    Intrusion detection or prevention systems watch traffic at the perimeter.
    Firewall rules are reviewed at least once a year.
    Only the ports, protocols and services that are needed are open to the internet.
    Wireless networks are secured and guests are kept apart.
    Systems reachable from outside are placed in a demilitarized zone.
    CC6.7
    Data sent over public networks is encrypted with TLS.
    Removable media such as USB sticks are blocked or must be encrypted.
    Data loss prevention keeps sensitive data from leaving by email, web or copy.
    Laptops and mobile devices have full disk encryption and are managed.
    Mobile devices that reach company data are enrolled in device management and can be wiped remotely.
    Files are exchanged with customers over secure channels such as SFTP or HTTPS.
    Media in transit are encrypted, tracked and carried by trusted couriers.
    Customer data must not be stored on employees' personal devices.
    Certificates and protocols for secure transmission are kept current.
    CC6.8
    Anti-malware software runs on all endpoints and servers and updates itself.
    Employees cannot install software that is not approved.
    Endpoint detection and response is deployed on laptops.
    Email is filtered for malware and phishing.
    File integrity monitoring detects unauthorized changes to software.
    Only signed or approved code may run; downloads are scanned.
    Local administrator rights are removed from workstations.
    """

  static let operations = """
    CC7.1
    Systems are scanned for vulnerabilities regularly, inside and outside.
    Security patches are installed within times that depend on severity.
    Hardened baseline configurations are defined, and deviations are detected.
    Vulnerabilities are ranked and fixed within set deadlines.
    Changes to configuration and new unauthorized components are detected.
    Penetration tests of applications and networks find weaknesses, which are then remediated.
    Security advisories are watched for new vulnerabilities that affect us.
    Dependencies, containers and code are scanned for known vulnerabilities.
    CC7.2
    Security events are logged centrally and monitored around the clock.
    Alerts are raised on suspicious activity and followed up by the on-call team.
    Audit logs record who did what and when, and are protected against tampering.
    Logs are kept for a defined time and reviewed regularly.
    The health and availability of the systems are monitored, and alarms go off at thresholds.
    Clocks of all systems are synchronised to a trusted time source.
    Administrators' actions and access to customer data are logged.
    Intrusion detection, threat intelligence and behaviour analysis find anomalies.
    Customers can see or export audit logs of their users' actions.
    CC7.3
    Security events are analysed to decide whether they are incidents.
    Incidents are classified by severity and escalated accordingly.
    The impact of an incident on confidential and personal information is determined.
    Suspected incidents are investigated and evidence is preserved.
    Detected events are communicated to those who must act on them.
    CC7.4
    An incident response plan with roles, contacts and steps is documented.
    An incident response team contains, eradicates and documents incidents.
    Customers affected by a security incident are notified without undue delay.
    Incidents are recorded in tickets and tracked to resolution.
    Authorities and other parties are contacted when an incident requires it.
    The incident response procedure is reviewed every year.
    CC7.5
    After an incident the cause is analysed and lessons learned improve controls.
    The incident response plan is tested by exercises every year.
    Systems are restored from clean backups or rebuilt after an incident.
    Changes that prevent the recurrence of an incident are made and tracked.
    Recovery procedures for incidents are documented, tested and updated.
    CC8.1
    Changes to production are requested, tested, reviewed and approved before they are deployed.
    Code is reviewed by someone other than its author before it is merged.
    A secure software development life cycle covers design, coding, testing and release.
    Development, test and production environments are separate.
    Emergency changes follow their own procedure and are approved afterwards.
    Source code is kept under version control with restricted access.
    Production data is not used for testing.
    Releases can be rolled back when a deployment fails.
    Infrastructure and configuration changes are tracked in tickets and documented.
    Static and dynamic security tests run in the build pipeline.
    Changes are announced and their impact is analysed before implementation.
    CC9.1
    A business continuity plan covers disruptions of the business.
    Cyber insurance covers losses from security incidents.
    A business impact analysis sets recovery time and recovery point objectives.
    Risks from business disruption are identified and mitigated.
    A crisis management team and alternative ways of working are prepared.
    A disaster recovery plan is documented and approved.
    CC9.2
    Vendors are assessed for security before a contract is signed.
    Critical vendors' SOC 2 reports and certificates are reviewed every year.
    Contracts with vendors set out security and confidentiality requirements.
    A list of subprocessors and subservice organizations is kept and published.
    Vendors are rated by risk and monitored for performance and compliance.
    When a vendor relationship ends, access and data are taken back.
    Responsibilities of hosting providers and other service providers are agreed and monitored.
    Non-disclosure agreements are signed with third parties before data is shared.
    Issues found with vendors are tracked and resolved.
    """
}
