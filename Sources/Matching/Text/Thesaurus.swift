/// Phrases of the field that mean the same, each group under one name.
///
/// Written from the vocabulary of SOC 2 reports and security questionnaires; groups hold synonyms
/// only, for two things that merely go together must stay apart.
enum Thesaurus {
  /// The concept that a run of words stands for, longest run first.
  static func concept(at index: Int, in words: [Substring]) -> (name: String, length: Int)? {
    table.longest(at: index, in: words).map { ($0.meaning, $0.length) }
  }

  private static let table = PhraseTable(
    groups.flatMap { name, phrases in
      phrases.split(separator: "|").map { (String($0), name) }
    })

  private static let groups: [(String, String)] = [
    (
      "~mfa",
      "mfa|2fa|multi factor authentication|multifactor authentication|two factor authentication"
        + "|multi factor|multifactor|two factor|two step verification|second factor|two factor auth"
    ),
    ("~sso", "sso|single sign on|single signon|federated login|federated authentication|saml sso"),
    (
      "~pentest",
      "penetration test|penetration tests|penetration testing|pen test|pen tests"
        + "|pen testing|pentest|pentests|pentesting|ethical hacking"
    ),
    (
      "~vulnscan",
      "vulnerability scan|vulnerability scans|vulnerability scanning"
        + "|vulnerability assessment|vulnerability assessments|scan for vulnerabilities"
    ),
    ("~atrest", "at rest|while stored|when stored|in storage"),
    (
      "~intransit",
      "in transit|in motion|in transmission|during transmission|in flight"
        + "|while transmitted|when transmitted|during transfer|in transport"
    ),
    ("~backup", "backup|backups|back up|back ups|backed up"),
    ("~drplan", "disaster recovery plan|dr plan|drp|disaster recovery plans"),
    ("~dr", "disaster recovery|dr"),
    ("~bcplan", "business continuity plan|bcp|business continuity plans|continuity plan"),
    ("~bc", "business continuity"),
    ("~rto", "rto|recovery time objective|recovery time objectives"),
    ("~rpo", "rpo|recovery point objective|recovery point objectives"),
    (
      "~irplan",
      "incident response plan|incident response plans|security incident response plan"
        + "|incident management plan|irp"
    ),
    ("~incident", "security incident|security incidents|incident|incidents"),
    ("~breach", "breach|breaches|data breach|data breaches|security breach|security breaches"),
    ("~pii", "pii|personal data|personal information|personally identifiable information"),
    ("~phi", "phi|protected health information|ephi"),
    ("~subprocessor", "subprocessor|subprocessors|sub processor|sub processors"),
    (
      "~vendor",
      "vendor|vendors|supplier|suppliers|third party vendor|third party vendors"
        + "|third party supplier|third party suppliers|third party provider|third party providers"
        + "|subcontractor|subcontractors|sub contractor|sub contractors|outsourcer|outsourcers"
        + "|third party service provider|third party service providers"
    ),
    (
      "~thirdparty",
      "third party|third parties|3rd party|3rd parties|external party|external parties"
    ),
    (
      "~employee",
      "employee|employees|staff|personnel|workforce|workers|worker|staff member"
        + "|staff members|team members|associates"
    ),
    ("~customer", "customer|customers|client|clients|tenant|tenants|subscriber|subscribers"),
    ("~enduser", "end user|end users|enduser|endusers"),
    (
      "~admin",
      "administrator|administrators|admin|admins|privileged user|privileged users"
        + "|superuser|superusers|administrative user|administrative users"
    ),
    (
      "~privileged",
      "privileged|privileged access|administrative access|elevated access"
        + "|elevated privileges|admin access"
    ),
    (
      "~bgcheck",
      "background check|background checks|background screening|pre employment screening"
        + "|employment screening|background investigation|background investigations"
        + "|background verification|criminal background checks|screening"
    ),
    (
      "~training",
      "security awareness training|awareness training|security training"
        + "|awareness program|awareness programme|security awareness program"
    ),
    (
      "~nda",
      "nda|ndas|non disclosure agreement|non disclosure agreements|confidentiality agreement"
        + "|confidentiality agreements|nondisclosure agreement"
    ),
    ("~coc", "code of conduct|code of ethics|ethical standards"),
    ("~aup", "acceptable use policy|aup|acceptable use"),
    (
      "~infosecpolicy",
      "information security policy|information security policies|security policy"
        + "|security policies|infosec policy"
    ),
    (
      "~sdlc",
      "sdlc|software development lifecycle|software development life cycle"
        + "|secure development lifecycle|system development lifecycle|systems development lifecycle"
        + "|secure software development"
    ),
    (
      "~sast",
      "sast|static analysis|static code analysis|static application security testing"
        + "|source code analysis"
    ),
    ("~dast", "dast|dynamic analysis|dynamic application security testing|dynamic testing"),
    ("~codereview", "code review|code reviews|peer review|peer reviews"),
    ("~leastpriv", "least privilege|need to know|least privileged"),
    ("~rbac", "rbac|role based access control|role based access|role based permissions"),
    (
      "~offboard",
      "termination|terminated|offboarding|leaver|leavers|departure|separation"
        + "|leaves|leave|depart"
    ),
    (
      "~accessreview",
      "access review|access reviews|access recertification|review of access"
        + "|user access review|user access reviews|entitlement review|access rights review"
    ),
    (
      "~antimalware",
      "anti malware|antimalware|anti virus|antivirus|malware protection"
        + "|virus protection|edr|endpoint detection and response|endpoint protection"
    ),
    ("~dlp", "dlp|data loss prevention|data leakage prevention|data leak prevention"),
    ("~waf", "waf|web application firewall|web application firewalls"),
    (
      "~ids",
      "ids|ips|idps|intrusion detection|intrusion prevention|intrusion detection system"
        + "|intrusion detection systems|intrusion prevention system|intrusion prevention systems"
    ),
    ("~siem", "siem|security information and event management"),
    ("~mdm", "mdm|mobile device management"),
    ("~byod", "byod|bring your own device|personally owned devices|personal devices"),
    (
      "~byok",
      "byok|bring your own key|customer managed keys|customer managed encryption keys"
        + "|bring your own encryption keys|own encryption keys"
    ),
    ("~hsm", "hsm|hsms|hardware security module|hardware security modules"),
    (
      "~datacenter",
      "data center|data centers|data centre|data centres|datacenter|datacenters"
        + "|datacentre|hosting facility"
    ),
    ("~logs", "audit log|audit logs|log|logs|audit trail|audit trails|logging|event logs"),
    ("~patch", "patch|patches|patching|patched|security updates|security patches"),
    ("~riskassess", "risk assessment|risk assessments|risk analysis"),
    ("~riskregister", "risk register|risk registry"),
    (
      "~insurance",
      "cyber insurance|cyber liability insurance|cybersecurity insurance"
        + "|cyber risk insurance"
    ),
    (
      "~deletion",
      "deletion|delete|deleted|deletes|deleting|erase|erased|erasure|destroy"
        + "|destroyed|destruction|purge|purged|dispose|disposed|disposal"
    ),
    (
      "~contractend",
      "contract termination|termination of contract|end of contract"
        + "|termination of the agreement|end of the contract|contract end|agreement ends"
        + "|termination of services|termination of service|contract expiration"
    ),
    ("~retention", "retention|retain|retained|retains|retention period"),
    ("~capacity", "capacity|capacity planning|capacity management"),
    ("~changemgmt", "change management|change control|change management process"),
    ("~soc2", "soc 2|soc2|ssae 18|ssae 18 soc 2|ssae18"), ("~soc1", "soc 1|soc1"),
    ("~soc3", "soc 3|soc3"), ("~type2", "type ii|type 2"), ("~type1", "type i|type 1"),
    ("~iso27001", "iso 27001|iso27001|iso iec 27001|iso/iec 27001"),
    ("~pci", "pci|pci dss|payment card industry"), ("~scim", "scim|automated provisioning"),
    ("~gdpr", "gdpr|general data protection regulation"),
    (
      "~dpia",
      "dpia|dpias"
        + "|data protection impact assessment|data protection impact assessments"
        + "|privacy impact assessment|privacy impact assessments"
    ),
    ("~dpo", "dpo|data protection officer|privacy officer"),
    (
      "~dsr",
      "data subject request|data subject requests|dsar|dsars|subject access request"
        + "|subject access requests|data subject access request|data subject access requests"
    ),
    ("~ciso", "ciso|chief information security officer|head of security|security officer"),
    ("~prod", "production|prod|production environment|production environments|live environment"),
    (
      "~nonprod",
      "non production|nonproduction|staging|test environment|test environments"
        + "|development environment|development environments|testing environment|dev environment"
        + "|non production environments|non production environment|staging environments"
    ),
    (
      "~exist",
      "have|maintain|maintains|established|establish|has|implemented|implement|in place"
        + "|exist|exists"
    ),
    ("~confirm", "confirm|ensure|ensures|ensured"),
    (
      "~perform",
      "perform|performs|performed|conduct|conducts|conducted|carry out|carried out"
        + "|undertake|execute|run|done"
    ),
    (
      "~organization",
      "organization|organisation|company|firm|business entity|organizations"
        + "|institution|entity"
    ),
    (
      "~product",
      "product|solution|service|application|platform|products|solutions|services"
        + "|applications|system|systems|software"
    ),
    ("~require", "required|require|requires|enforced|enforce|enforces|mandatory|mandated"),
    (
      "~provide",
      "provide|provides|provided|offer|offers|offered|support|supports|supported"
        + "|available|allow|allows|allowed|permit|permits|permitted"
    ),
    (
      "~annual",
      "annually|annual|yearly|every year|each year|once a year|once per year|per year"
        + "|every 12 months|every twelve months"
    ),
    ("~quarterly", "quarterly|every quarter|every three months|every 3 months"),
    ("~monthly", "monthly|every month|each month|once a month"),
    ("~weekly", "weekly|every week|each week"), ("~daily", "daily|every day|each day|nightly"),
    ("~hourly", "hourly|every hour|each hour"),
    (
      "~semiannual",
      "semi annually|semiannually|twice a year|twice yearly|every six months"
        + "|every 6 months|bi annually|biannually|semi annual"
    ),
    ("~biennial", "every two years|every 2 years|biennially|biennial|every other year"),
    ("~regular", "regularly|periodically|regular|periodic|on a regular basis|on a periodic basis"),
  ]
}
