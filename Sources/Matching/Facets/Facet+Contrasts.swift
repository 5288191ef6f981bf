extension Facet {
  /// Words of the field that say opposite or neighbouring things: a question that names one is not answered by what
  /// is approved about the other.
  ///
  /// All are ``Weight/rival``: what only one side names is no difference, for the other may well mean it.
  static let contrasts: [Facet] = [
    Facet(
      "direction", .rival,
      [
        ("inbound", "inbound|incoming|ingress"),
        ("outbound", "outbound|outgoing|egress"),
      ]),
    Facet(
      "severity", .rival,
      [
        ("major", "critical|major|severe|serious|high severity|high risk"),
        (
          "minor",
          "minor|non critical|noncritical|low severity|low risk|near miss|near misses|trivial"
        ),
      ]),
    Facet(
      "inside or outside", .rival,
      [
        (
          "internal",
          "internal audit|internal audits|internal auditor|internal penetration|internal scans"
        ),
        (
          "external",
          "external audit|external audits|external auditor|external penetration|external scans"
        ),
      ]),
    Facet(
      "coming or going", .rival,
      [
        (
          "joining",
          "onboarding|onboarded|new hire|new hires|new joiners|joiners|newly hired|pre employment"
            + "|prior to hire|before hiring|before hire|new starters|induction"
        ),
        (
          "leaving",
          "offboarding|offboarded|leaver|leavers|termination|terminated|terminate|departing"
            + "|departure|departures|leaves the company|leave the company|resigns|resignation"
        ),
      ]),
    Facet(
      "in or out", .rival,
      [
        ("import", "import|imports|imported|importing|upload|uploads|uploaded|uploading"),
        ("export", "export|exports|exported|exporting|download|downloads|downloaded|downloading"),
      ]),
    Facet(
      "keys", .rival,
      [("symmetric", "symmetric"), ("asymmetric", "asymmetric|public key")]),
    Facet(
      "role in processing", .rival,
      [
        ("controller", "data controller|as a controller|as controller"),
        ("processor", "data processor|as a processor|as processor"),
      ]),
    Facet(
      "hosting", .rival,
      [
        ("cloud", "cloud|cloud hosted|saas"),
        ("on premises", "on premises|on premise|on prem|self hosted|in our own data centre"),
      ]),
    Facet(
      "tenancy", .rival,
      [
        ("shared", "multi tenant|multitenant|multi tenancy|shared infrastructure"),
        (
          "dedicated",
          "single tenant|single tenancy|dedicated instance|dedicated environment|dedicated tenant"
        ),
      ]),
    Facet(
      "bound", .rival,
      [("at least", "minimum|shortest"), ("at most", "maximum|longest|largest")]),
    Facet(
      "session", .rival,
      [
        ("while idle", "inactivity|inactive|idle"),
        ("in all", "absolute|irrespective of activity|regardless of activity"),
      ]),
    Facet(
      "network", .rival,
      [
        ("office", "office network|office networks|corporate network|corporate networks"),
        (
          "production",
          "production network|production networks|production environment"
        ),
      ]),
    Facet(
      "workers", .rival,
      [
        (
          "contractors",
          "contractor|contractors|temporary staff|temporary workers|freelancers|agency staff"
            + "|agency workers|consultants"
        ),
        ("employees", "employee|employees|permanent staff|staff|personnel"),
      ]),
    Facet(
      "accounts", .rival,
      [
        ("of people", "user accounts|personal accounts|named accounts|individual accounts"),
        (
          "of machines",
          "service account|service accounts|machine accounts|system accounts|non human accounts"
        ),
      ]),
    Facet(
      "test", .rival,
      [
        (
          "penetration test",
          "pentest|pentests|pentesting|ethical hackers|red team|red teaming|red team exercise"
            + "|red team exercises"
        ),
        (
          "vulnerability scan",
          "vulnerability scan|vulnerability scans|vulnerability scanning|scanned for vulnerabilities"
        ),
        ("tabletop exercise", "tabletop|table top"),
      ]),
    Facet(
      "code analysis", .rival,
      [
        ("of the source", "static analysis|sast|static code analysis|static application"),
        ("of the running program", "dynamic analysis|dast|dynamic testing|dynamic application"),
        (
          "of libraries",
          "dependency scanning|software composition analysis|sca|open source components"
            + "|third party libraries|open source libraries|dependencies"
        ),
      ]),
    Facet(
      "plan", .rival,
      [
        ("incidents", "incident response|incident management|incident handling"),
        ("continuity", "disaster recovery|business continuity|dr|bcp|bcdr|continuity plan"),
      ]),
    Facet(
      "policy", .rival,
      [
        (
          "security", "information security policy|security policy|security policies|infosec policy"
        ),
        ("privacy", "privacy policy|privacy policies|privacy notice|data protection policy"),
      ]),
    Facet(
      "officer", .rival,
      [
        (
          "security",
          "ciso|chief information security officer|security officer|head of security"
        ),
        ("privacy", "dpo|data protection officer|privacy officer"),
      ]),
    Facet(
      "insurance", .rival,
      [
        ("cyber", "cyber insurance|cyber liability|cyber policy|cyber cover"),
        ("professional", "professional indemnity|errors and omissions|professional liability"),
        ("general", "general liability|public liability|commercial liability"),
      ]),
    Facet(
      "agreement", .rival,
      [
        ("confidentiality", "nda|ndas|non disclosure|confidentiality agreement"),
        ("processing", "dpa|data processing agreement|data processing addendum"),
        ("service levels", "sla|slas|service level agreement|service levels"),
      ]),
    Facet(
      "training", .rival,
      [
        (
          "awareness",
          "security awareness|awareness training|security and privacy training"
            + "|privacy and security training"
        ),
        (
          "privacy",
          "privacy training|gdpr training|security and privacy training"
            + "|privacy and security training"
        ),
        (
          "development",
          "secure coding|secure development training|secure coding training"
            + "|application security training"
        ),
      ]),
    Facet(
      "change", .rival,
      [
        (
          "emergency",
          "emergency change|emergency changes|urgent change|urgent changes|hotfix|hotfixes"
        ),
        ("usual", "standard changes|normal changes|routine changes|planned changes"),
      ]),
    Facet(
      "where it is encrypted", .rival,
      [
        ("the disk", "full disk|disk encryption|whole disk|volume encryption"),
        (
          "single fields",
          "field level|column level|application level encryption|application layer encryption"
        ),
      ]),
    Facet(
      "time looked back on", .rival,
      [
        ("all", "ever|since it was founded|since your founding|in its history|in your history"),
        (
          "some years",
          "past year|last year|past two years|last two years|past three years|last three years"
            + "|past five years|last five years|past 12 months|last 12 months|past 24 months"
            + "|last 24 months|past 36 months|last 36 months|past 3 years|last 3 years|past 5 years"
            + "|last 5 years|past 2 years|last 2 years"
        ),
      ]),
  ]
}
