import Assurance

/// What people write for the kind of a report.
enum ReportWords: Hashable {
  case kind(AttestationReport.KindCode)
  /// A SOC report whose type nobody wrote: 1 for a SOC 1.
  case untyped(Int)
  case unknown

  /// - Parameter text: `SOC2 Type II report`, `SOC 1 T2`, `ISO/IEC 27001:2022`, `PCI DSS v4.0`.
  init(_ text: String) {
    let filler: Set = [
      "report", "reports", "certificate", "certification", "certified", "attestation", "aicpa",
      "compliant", "compliance", "letter", "the", "a", "summary", "audit",
    ]
    let words = VendorWords.words(text).filter { word in
      !filler.contains(word) && !(word.count == 4 && ["19", "20"].contains(word.prefix(2)))
    }
    let key = words.joined()
    self = Self.soc(key) ?? Self.isae(key) ?? Self.other(key, words)
  }

  private static func soc(_ key: String) -> ReportWords? {
    if key == "soc3" { return .kind(.soc3) }
    for (number, one, two) in [
      (1, AttestationReport.KindCode.soc1Type1, AttestationReport.KindCode.soc1Type2),
      (2, .soc2Type1, .soc2Type2),
    ] {
      let name = "soc\(number)"
      guard key.hasPrefix(name) || key.hasSuffix(name) else { continue }
      let rest = key.hasPrefix(name) ? key.dropFirst(4) : key.dropLast(4)
      if rest.isEmpty { return .untyped(number) }
      return type(rest).map { .kind($0 == 1 ? one : two) } ?? .unknown
    }
    return nil
  }

  private static func isae(_ key: String) -> ReportWords? {
    guard key.hasPrefix("isae3000") else { return nil }
    return type(key.dropFirst(8)).map { .kind($0 == 1 ? .isae3000Type1 : .isae3000Type2) }
      ?? .unknown
  }

  private static func type(_ text: Substring) -> Int? {
    switch text {
    case "type1", "typei", "typ1", "t1", "ti", "1", "i": 1
    case "type2", "typeii", "typ2", "t2", "tii", "2", "ii": 2
    default: nil
    }
  }

  private static func other(_ key: String, _ words: [String]) -> ReportWords {
    if ["iso27001", "isoiec27001", "27001", "iso27001isms", "isoiec27001isms"].contains(key) {
      return .kind(.iso27001)
    }
    if words.first?.hasPrefix("hitrust") == true { return .kind(.hitrust) }
    // A self-assessment questionnaire is no attestation of compliance.
    let isSelfAssessed = words.contains { $0.hasPrefix("saq") || $0 == "self" }
    if key.hasPrefix("pcidss") || key == "pci" || key == "pciaoc", !isSelfAssessed {
      return .kind(.pciAttestationOfCompliance)
    }
    if key.hasPrefix("pentest") || key.hasPrefix("penetrationtest") {
      return .kind(.penetrationTestLetter)
    }
    let questionnaires: Set = [
      "sig", "siglite", "sigcore", "caiq", "caiqlite", "hecvat", "hecvatlite", "hecvatfull", "vsaq",
      "selfassessment",
    ]
    let isQuestionnaire = words.last == "questionnaire" || questionnaires.contains(key)
    return isQuestionnaire ? .kind(.questionnaire) : .unknown
  }

  // MARK: - A cell of several

  /// The kinds that a cell names, as it writes them; `No` names none.
  static func items(in cell: String) -> [String] {
    let separators: [Character] = ["\n", ";", ","]
    let separator = separators.first { cell.contains($0) } ?? "\n"
    let denials: Set = ["no", "none", "n", "no report", "not available", "unavailable"]
    var items: [String] = []
    for part in cell.split(separator: separator).map({ String($0).trimmedEnds }) {
      if part.isEmpty || denials.contains(part.lowercased()) { continue }
      let isType = type(Substring(VendorWords.words(part).joined())) != nil
      if isType, let last = items.popLast() {
        // "SOC 2, Type 2" is one kind.
        items.append("\(last), \(part)")
      } else {
        items += joined(part)
      }
    }
    return items
  }

  /// `SOC 2 Type 2 and ISO 27001` names two kinds; `AMF and ACPR` is a name.
  private static func joined(_ item: String) -> [String] {
    for joint in [" and ", " & ", " / ", " + "] {
      let parts = item.split(separator: joint).map { String($0).trimmedEnds }
      if parts.count > 1, parts.allSatisfy({ ReportWords($0) != .unknown }) { return parts }
    }
    return [item]
  }

  /// Whether the word names nothing: `yes` in a column of reports.
  static func isVague(_ item: String) -> Bool {
    ["yes", "y", "x", "tbd", "tbc", "pending", "requested", "unknown", "in progress", "?"]
      .contains(item.lowercased())
  }
}
