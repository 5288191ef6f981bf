import Assurance

/// Tells companies' and firms' names from other short lines.
enum NameForms {
  static func hasLegalForm(_ text: String) -> Bool {
    CompanyName.isLegalForm(text.split(separator: " ").last.map(String.init) ?? "")
  }

  /// Forms and words that firms of accountants use.
  static func isFirm(_ text: String) -> Bool {
    let folded = text.lowercased().filter { $0 != "." }
    let words = Set(folded.split { !$0.isLetter }.map(String.init))
    let signs: Set<String> = [
      "llp", "cpa", "cpas", "pllc", "pc", "accountants", "auditors", "assurance", "audit",
      "wirtschaftsprüfer", "prüfungsgesellschaft", "revision", "revisors", "attest", "attestation",
    ]
    return !words.isDisjoint(with: signs)
  }

  /// A firm's name in a line that also says who signs, where and when.
  static func firm(in line: String) -> String {
    var text = line
    let lead =
      #/(?i)^(?:signed\s+(?:by|for)|for and on behalf of|prepared by|issued by|by|\/s\/)\s*:?\s+(.+)$/#
    if let match = text.firstMatch(of: lead) { text = String(match.output.1) }
    let upToForm =
      #/^(.*?\b(?:LLP|LLC|PLLC|P\.C\.|PC|CPAs?|Ltd\.?|Limited|GmbH|mbH|AG|B\.V\.|N\.V\.|S\.A\.|Co\.|AB|AS|PLC|plc|Inc\.)(?:,?\s+(?:LLP|LLC|PLLC|P\.C\.|PC|Ltd\.?|Inc\.))*)(?=,|\s|$)/#
    if let match = text.firstMatch(of: upToForm) { text = String(match.output.1) }
    return text
  }

  /// Words that are capitalised throughout, as names are, and speak of no report.
  static func isName(_ text: String) -> Bool {
    let folded = text.lowercased()
    guard text.first?.isUppercase == true, !text.contains(":"),
      !["report", "section", "soc ", "opinion"].contains(where: { folded.contains($0) })
    else { return false }
    let small: Set<String> = ["and", "of", "und", "et", "&", "the", "mbh", "plc", "de", "van", "–"]
    let words = text.split { $0 == " " || $0 == "," }
    return words.count <= 12
      && words.allSatisfy { word in
        word.first.map { $0.isUppercase || $0.isNumber } == true
          || small.contains(word.lowercased())
      }
  }
}
