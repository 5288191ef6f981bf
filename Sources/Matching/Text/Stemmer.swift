/// Takes English inflections off a word, so that `encrypted`, `encrypting` and `encryption` meet.
///
/// A shortened form of Porter's algorithm (1980): the steps that matter for nouns and verbs of
/// questionnaires, without those that merge words of different meaning.
enum Stemmer {
  static func stem(_ word: String) -> String {
    guard word.count > 3, word.allSatisfy({ $0.isLetter && $0.isASCII }) else { return word }
    if let irregular = irregulars[word] { return irregular }
    var stem = word
    for (suffix, replacement, shortest) in suffixes
    where stem.hasSuffix(suffix) && stem.count - suffix.count >= shortest {
      stem = String(stem.dropLast(suffix.count)) + replacement
      break
    }
    if stem.count > 4, stem.hasSuffix("e") { stem.removeLast() }
    let tail = stem.suffix(2)
    if stem.count > 4, tail.first == tail.last, let letter = tail.first, !"lsz".contains(letter) {
      stem.removeLast()
    }
    if stem.count > 3, stem.hasSuffix("y") { stem = stem.dropLast() + "i" }
    return stem
  }

  /// The longest first; the number is how many letters must remain.
  private static let suffixes: [(String, String, Int)] = [
    ("izations", "iz", 3), ("isations", "iz", 3), ("ization", "iz", 3), ("isation", "iz", 3),
    ("ations", "", 4), ("ation", "", 4), ("ising", "iz", 3), ("izing", "iz", 3), ("ised", "iz", 3),
    ("ized", "iz", 3), ("ises", "iz", 4), ("izes", "iz", 3), ("ise", "iz", 4), ("ize", "iz", 3),
    ("ments", "", 4), ("ment", "", 4), ("ptions", "pt", 3), ("ption", "pt", 3), ("ctions", "ct", 3),
    ("ction", "ct", 3), ("ssions", "ss", 3), ("ssion", "ss", 3), ("tions", "t", 4),
    ("tion", "t", 4),
    ("nesses", "", 4), ("ness", "", 4), ("ingly", "", 4), ("ings", "", 3), ("ing", "", 3),
    ("edly", "", 4), ("ies", "i", 2), ("ied", "i", 2), ("sses", "ss", 2), ("ches", "ch", 2),
    ("shes", "sh", 2), ("ed", "", 3), ("ally", "al", 3), ("ly", "", 4), ("ss", "ss", 1),
    ("us", "us", 2), ("is", "is", 2), ("s", "", 3),
  ]

  private static let irregulars: [String: String] = [
    "policies": "polici", "policy": "polici", "processes": "process", "process": "process",
    "access": "access", "accessed": "access", "accesses": "access", "business": "business",
    "analysis": "analysi", "analyses": "analysi", "taken": "take", "took": "take", "sent": "send",
    "held": "hold", "kept": "keep", "written": "write", "media": "media", "data": "data",
    "people": "person", "children": "child", "testing": "test", "tested": "test", "tests": "test",
    "services": "servic", "service": "servic", "devices": "devic", "device": "devic",
    "practices": "practic", "practice": "practic", "offices": "offic", "office": "offic",
  ]
}
