/// One aspect in which two questions may differ though they share most of their words.
struct Facet: Sendable {
  /// How a difference is treated.
  enum Weight: Sendable {
    /// Any difference is a conflict, also when only one side names a value.
    case strict
    /// Two different values conflict; a value on one side only leaves the match to a person.
    case exclusive
    /// Two different values conflict; a value on one side only is no difference.
    case rival
  }

  let name: String
  let weight: Weight
  /// Phrases by the value they stand for, written as they are after normalisation.
  let values: [(value: String, phrases: [String])]
  /// Phrases by the value that they may stand for: where the other side names it, they do.
  let hints: [(value: String, phrases: [String])]

  /// The values that a text names, for each facet in the order of ``all``.
  static func values(in words: [Substring]) -> [Set<String>] { found(by: table, in: words) }

  /// The values that a text may mean though it does not name them, for each facet in the order of ``all``.
  static func hints(in words: [Substring]) -> [Set<String>] { found(by: hintTable, in: words) }

  private typealias Meant = (facet: Int, value: String)

  private static func found(by table: PhraseTable<Meant>, in words: [Substring]) -> [Set<String>] {
    var found = [Set<String>](repeating: [], count: all.count)
    table.all(in: words) { found[$0.facet].insert($0.value) }
    return found
  }

  private static let table = phrases(\.values)
  private static let hintTable = phrases(\.hints)

  private static func phrases(
    _ named: KeyPath<Facet, [(value: String, phrases: [String])]>
  ) -> PhraseTable<Meant> {
    PhraseTable(
      all.enumerated().flatMap { index, facet in
        facet[keyPath: named].flatMap { value, phrases in
          phrases.map { ($0, (facet: index, value: value)) }
        }
      })
  }
}

extension Facet {
  init(
    _ name: String, _ weight: Weight, _ values: [(String, String)],
    hints: [(String, String)] = []
  ) {
    func split(_ named: [(String, String)]) -> [(value: String, phrases: [String])] {
      named.map { value, phrases in (value, phrases.split(separator: "|").map(String.init)) }
    }
    self.name = name
    self.weight = weight
    self.values = split(values)
    self.hints = split(hints)
  }

  /// Every facet but polarity, numbers and compounds, which have rules of their own.
  static let all = aspects + [condition] + contrasts

  private static let aspects: [Facet] = [
    Facet(
      "state of the data", .strict,
      [
        ("data at rest", "at rest|in storage|while stored|when stored"),
        (
          "data in transit",
          "in transit|in motion|transmitted|transmission|transmissions|in flight"
            + "|over public networks|over networks|during transfer|cipher suites"
        ),
        ("data in use", "data in use|while in use|when in use|in memory"),
        ("backups", "backup|backups|back up|back ups|backed up"),
      ],
      hints: [
        (
          "data at rest",
          "stored|storage|store|stores|storing|on disk|on disks|kept|held|database|databases|disks"
        ),
        (
          "data in transit",
          "transfer|transfers|transferred|transmit|transmits|sent|send|exchanged|tls|https"
            + "|over the internet|connection|connections"
        ),
        (
          "backups",
          "restore|restores|restored|restoring|restoration|recover|recovered|copy|copies|copied"
        ),
      ]),
    Facet(
      "whose data or accounts", .exclusive,
      [
        ("customers'", "customer|customers|client|clients|tenant|tenants|subscriber|subscribers"),
        ("employees'", "employee|employees|staff|personnel|workforce|hr"),
        ("end users'", "end user|end users|enduser"),
        (
          "administrators'",
          "administrator|administrators|admin|admins|superuser|superusers"
            + "|privileged users|privileged user"
        ),
      ],
      // Whoever uses the product is a customer to most, and the customer's customer to some.
      hints: [
        ("customers'", "end user|end users|enduser"),
        ("end users'", "customer|customers|client|clients"),
      ]),
    Facet(
      "who acts", .strict,
      [
        (
          "vendors or subcontractors",
          "your vendors|your suppliers|your subcontractors"
            + "|your subprocessors|your sub processors|your third parties|vendors|suppliers|supplier s"
            + "|subcontractors|sub contractors|subprocessors|sub processors|fourth parties"
            + "|service providers|third party providers|third party vendors|third party suppliers"
            + "|subprocessor|sub processor|subcontractor|critical supplier|critical vendor"
            + "|each supplier|each vendor|every supplier|every vendor|new supplier|new vendor"
        )
      ],
      hints: [
        (
          "vendors or subcontractors",
          "third parties|every third party|each third party|external parties|outside parties"
            + "|other parties|providers|outside companies|other companies|external companies"
            + "|companies you rely|outside firms|other firms|external firms|another processor"
            + "|other processors|further processors|further processor|partners|a supplier"
            + "|a vendor|any third party|another company|another firm|outsourced|outsourcing"
        )
      ]),
    Facet(
      "environment", .strict,
      [
        (
          "non-production",
          "non production|nonproduction|staging|test environment|test environments"
            + "|development environment|development environments|testing environment|sandbox"
            + "|test systems|dev and test"
        )
      ],
      hints: [
        (
          "non-production",
          "environments|development and production|development and test|trial"
            + "|dev test|dev qa|try out"
        )
      ]),
    Facet(
      "environment", .exclusive,
      [
        ("production", "production|prod|live systems|live environment"),
        ("other environments", "non production|nonproduction|staging|test environment|sandbox"),
      ]),
    Facet(
      "kind of access", .strict,
      [
        (
          "physical",
          "physical|physically|badge|badges|premises|the building|your building|office building"
            + "|visitor|visitors"
        ),
        ("remote", "remote|remotely|vpn|teleworking|telework"),
      ],
      hints: [
        (
          "physical",
          "building|buildings|office|offices|site|sites|data centre|data centres|data center"
            + "|data centers|facility|facilities|doors|cctv|guards"
        ),
        ("remote", "from home|home office|working from home|work from home|off site|offsite"),
      ]),
    Facet(
      "kind of access", .exclusive,
      [
        ("physical", "physical|physically|badge|badges"), ("logical", "logical|logically"),
      ]),
    Facet(
      "what it is about", .exclusive,
      [
        (
          "laptops and workstations",
          "laptop|laptops|workstation|workstations|desktop|desktops"
            + "|endpoint|endpoints|computers"
        ),
        (
          "mobile devices",
          "mobile|phone|phones|smartphone|smartphones|tablet|tablets|mobile devices"
        ),
        ("servers", "server|servers|virtual machines"), ("databases", "database|databases"),
        (
          "network devices",
          "network devices|network device|router|routers|switches|firewall"
            + "|firewalls|network equipment"
        ),
        (
          "removable media",
          "removable media|removable storage|removable drives|usb|thumb drives|portable media"
        ),
        ("wireless networks", "wireless|wifi|wi fi"),
        ("source code", "source code|code repositories|repository"),
      ]),
    Facet(
      "standard", .strict,
      [
        ("SOC 1", "soc 1|soc1|ssae 16|sas 70"), ("SOC 2", "soc 2|soc2"), ("SOC 3", "soc 3|soc3"),
        ("ISO 27001", "iso 27001|iso27001|iso iec 27001|27001"), ("ISO 27017", "27017"),
        ("ISO 27018", "27018"), ("ISO 27701", "27701"), ("ISO 22301", "22301"),
        ("ISO 9001", "9001"), ("PCI DSS", "pci|pci dss|payment card industry"),
        ("HIPAA", "hipaa|phi|ephi|health insurance portability"),
        ("HITRUST", "hitrust"), ("FedRAMP", "fedramp"),
        ("GDPR", "gdpr|dsgvo|general data protection regulation"),
        ("CCPA", "ccpa|cpra|california consumer privacy"),
        ("NIST", "nist"), ("CSA STAR", "csa star|csa"), ("FIPS 140", "fips|fips 140"),
        ("FERPA", "ferpa"), ("WCAG", "wcag|vpat|section 508"), ("COBIT", "cobit"),
        ("Cyber Essentials", "cyber essentials"), ("TISAX", "tisax"), ("BSI C5", "c5"),
      ],
      hints: [
        ("SOC 2", "bridge letter|bridge letters|gap letter|gap letters|trust services")
      ]),
    Facet(
      "report type", .exclusive,
      [
        ("Type 1", "type 1|type i|type one"), ("Type 2", "type 2|type ii|type two"),
      ]),
    Facet(
      "kind of assurance", .strict,
      [
        ("certified", "certified|certification|certificate|accredited|attested"),
        ("audited", "audited|audit|audits|independently assessed|independent assessment"),
      ]),
    Facet(
      "what was done", .strict,
      [
        (
          "tested",
          "tested|testing|test|tests|exercise|exercised|exercises|drill|drills|tabletop"
            + "|rehearsed"
        ),
        ("trained", "trained|training|educated|train|trains"),
        ("reviewed", "reviewed|review|reviews|recertified|recertification"),
      ],
      hints: [
        (
          "tested",
          "simulation|simulations|simulated|analysis|scan|scans|scanning|verify|verified|try|tried"
        ),
        ("trained", "awareness|taught|instruction|instructed|learn|learns|course|courses"),
        (
          "reviewed",
          "checked|checks|assessed|assess|evaluate|evaluated|evaluation|looked over|revisited"
            + "|re examined|re assessed|reassess|reassessed"
        ),
      ]),
    Facet(
      "what was done", .exclusive,
      [
        ("documented", "documented|written|formalized"), ("approved", "approved|approval|sign off"),
        ("communicated", "communicated|published|disseminated"),
        ("automated", "automated|automatically|automatic"),
      ]),
    Facet(
      "attribute", .exclusive,
      [
        ("complexity", "complexity|complex|strength"),
        ("length", "length|characters|minimum length"),
        ("age or expiry", "age|aging|expire|expires|expiration|expiry"),
        ("history or reuse", "history|reuse|reused"), ("storage", "hashed|salted|hashing"),
        ("lockout", "lockout|locked|failed attempts|lock out"),
        ("time objective", "rto|recovery time objective|recovery time"),
        ("point objective", "rpo|recovery point objective|recovery point"),
      ]),
    Facet(
      "tense", .strict,
      [
        (
          "planned",
          "plan to|plans to|planning to|intend to|intends to|roadmap|in the future"
            + "|considering"
        )
      ]),
    Facet(
      "quantity", .rival,
      [
        ("all", "all|every|each|entire"), ("some", "some|certain|selected|part of|a portion of"),
      ]),
    Facet(
      "time", .rival,
      [
        ("to come", "will you|will your|shall you"),
        ("past", "have you|has your|did you|has been|have been"),
      ]),
    Facet(
      "obligation", .rival,
      [
        (
          "required",
          "required|require|requires|enforced|enforce|enforces|mandatory|mandated|mandate|obligatory"
        ),
        (
          "offered or allowed",
          "support|supports|supported|offer|offers|offered|available|availability of|allow|allows"
            + "|allowed|permit|permits|permitted|optional|optionally"
        ),
      ]),
    Facet(
      "order in time", .rival,
      [
        ("before", "before|prior to|in advance|ahead of"),
        ("after", "after|afterwards|subsequent to|following the release"),
      ]),
    Facet(
      "consent", .rival,
      [
        ("opting in", "opt in|opts in|opted in|opting in"),
        ("opting out", "opt out|opts out|opted out|opting out"),
      ]),
    Facet(
      "which ones", .rival,
      [
        ("only these", "only|solely|exclusively"),
        ("others than these", "other than|others than|apart from|beyond the"),
      ]),
    Facet(
      "condition", .exclusive,
      [
        ("on request", "upon request|on request"), ("only if", "only if|only when|unless|except"),
      ]),
  ]
}
