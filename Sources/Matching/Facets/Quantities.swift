/// Numbers with their units, and how often something happens.
enum Quantities {
  /// `72 hours`, `14 characters`, `aes 256`; spelled-out small numbers too.
  static func numbers(in words: [Substring]) -> Set<String> {
    var found: Set<String> = []
    for (index, word) in words.enumerated() {
      guard let number = Int(word) ?? spelled[word] else { continue }
      let previous = index > 0 ? words[index - 1] : ""
      // "AES-256" and "AES with 256 bits" say the same.
      if previous == "aes" || previous == "rsa" {
        found.insert("\(number) bits")
        continue
      }
      if strengths.contains(previous) {
        found.insert("\(previous) \(number)")
        continue
      }
      // Names of standards hold numbers that are no quantities.
      if [
        "soc", "iso", "iec", "type", "nist", "sp", "tls", "ssae", "fips", "ccm",
        "section", "annex", "article", "oauth", "saml", "owasp", "top",
      ]
      .contains(previous) {
        continue
      }
      var next = index + 1 < words.count ? words[index + 1] : ""
      // "4 business hours" are hours, and not the same as "4 business days".
      if next == "business", index + 2 < words.count, let unit = units[words[index + 2]] {
        next = unit == "hours" ? "business hours" : next
      }
      guard let unit = units[next] ?? (Int(word) != nil ? "" : nil) else { continue }
      let (scaled, isTooLarge) = number.multipliedReportingOverflow(by: factors[unit] ?? 1)
      guard !isTooLarge else { continue }
      found.insert(unit.isEmpty ? "\(number)" : "\(scaled) \(bases[unit] ?? unit)")
    }
    return found
  }

  static func frequencies(in words: [Substring]) -> Set<String> {
    var found: Set<String> = []
    table.all(in: words) { found.insert($0) }
    return found
  }

  private static let table = PhraseTable(
    frequencies.flatMap { value, phrases in phrases.map { ($0, value) } })

  /// What a number behind makes another thing: SHA-1 is not SHA-256.
  private static let strengths: Set<Substring> = ["sha", "level", "tier"]

  static let units: [Substring: String] = [
    "hour": "hours", "hours": "hours", "hrs": "hours", "hr": "hours", "h": "hours", "day": "days",
    "days": "days",
    "business": "business days", "business hours": "business hours",
    "week": "weeks", "weeks": "weeks", "month": "months",
    "months": "months", "mo": "months", "mos": "months", "year": "years", "years": "years",
    "yr": "years", "yrs": "years", "mins": "minutes", "min": "minutes", "minute": "minutes",
    "minutes": "minutes", "character": "characters", "characters": "characters",
    "percent": "percent", "attempts": "attempts", "failed": "attempts", "bit": "bits",
    "bits": "bits", "employees": "employees",
  ]
  private static let factors = ["weeks": 7, "years": 12, "days": 1]
  private static let bases = ["weeks": "days", "years": "months"]

  static let spelled: [Substring: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
    "twelve": 12, "thirty": 30, "sixty": 60, "ninety": 90,
  ]

  private static let frequencies: [(String, [String])] = [
    ("hourly", ["hourly", "every hour"]), ("daily", ["daily", "every day", "each day", "nightly"]),
    ("weekly", ["weekly", "every week", "once a week"]),
    ("monthly", ["monthly", "every month", "once a month"]),
    (
      "quarterly",
      ["quarterly", "every quarter", "every three months", "every 3 months", "once a quarter"]
    ),
    (
      "twice a year",
      [
        "semi annually", "semiannually", "twice a year", "every six months", "every 6 months",
        "biannually", "bi annually", "semi annual",
      ]
    ),
    (
      "yearly",
      [
        "annually", "annual", "yearly", "every year", "once a year", "once per year", "per year",
        "every 12 months", "every twelve months", "each year",
      ]
    ),
    ("every two years", ["every two years", "every 2 years", "biennially", "biennial"]),
    ("continuously", ["continuously", "continuous", "real time"]),
  ]
}
