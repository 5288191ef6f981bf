/// Whether a yes to a question is a yes to the thing, or to its absence.
enum Polarity {
  /// Odd when the text asks for the absence: each negation turns it round.
  static func isInverted(_ words: [Substring]) -> Bool {
    var turns = 0
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let previous = index > 0 ? words[index - 1] : ""
      switch word {
      case "not", "never", "without", "cannot", "nor", "none", "nobody", "neither":
        // "whether or not", "if not", "not only", "not limited to" and "not less than" turn nothing.
        if previous == "or" || previous == "if" || next == "only" || next == "limited"
          || isBound(index, words)
        {
          continue
        }
        turns += 1
      case "no":
        if next == "longer" || previous == "yes" || previous == "or" || previous == "if"
          || isBound(index, words)
        {
          continue
        }
        turns += 1
      case "failed":
        // A failed login is a thing of its own.
        if !attempted.contains(next) { turns += 1 }
      case "prevention",
        "exceptions" where index == words.count - 1:
        // Loss prevention is done, and "exceptions?" asks for more about what stands before it.
        continue
      default:
        if isNegative(word) { turns += 1 }
      }
    }
    return turns % 2 == 1
  }

  /// "No more than ten attempts" says how many.
  private static func isBound(_ index: Int, _ words: [Substring]) -> Bool {
    index + 2 < words.count && words[index + 2] == "than"
      && ["more", "less", "later", "fewer", "earlier", "greater"].contains(words[index + 1])
  }

  private static let attempted: Set<Substring> = [
    "login", "logins", "logon", "logons", "log", "sign", "attempt", "attempts", "authentication",
    "authentications", "access", "password", "release", "releases", "deployment", "deployments",
    "change", "changes", "backup", "backups", "job", "jobs", "update", "updates",
  ]

  private static func isNegative(_ word: Substring) -> Bool {
    if negatives.contains(word) { return true }
    guard let first = word.utf8.first, let stems = stemsByFirst[first] else { return false }
    return stems.contains { word.hasPrefix($0) }
  }

  /// Every word of every phrasing comes by here; most begin like none of the stems.
  private static let stemsByFirst = Dictionary(grouping: negativeStems) { $0.utf8.first ?? 0 }

  private static let negativeStems = [
    "prohibit", "prevent", "forbid", "forbad", "disallow", "exempt", "exception", "unencrypt",
    "unpatched", "unrestrict", "unprotect", "unsupported", "denied", "denies", "deny", "refus",
    "lack", "absen", "exclud", "bypass", "disable", "unsecured", "unmanaged", "unmonitored",
    "untested", "undocumented", "unauthenticat", "refrain", "blocked", "blocks",
  ]

  private static let negatives: Set<Substring> = [
    "dont", "doesnt", "isnt", "arent", "cant", "wont", "havent", "hasnt", "didnt", "block",
    "plaintext", "cleartext", "waive", "waived", "avoid", "avoids", "fail", "fails", "failed",
    "banned", "ban", "except",
  ]
}
