/// Questions that ask whether the policies on one matter are reviewed: "Are cryptography policies and procedures reviewed at
/// least annually?". What is approved of all security policies holds for each of them.
///
/// It is shown with that answer first, and left to a person: of 46 such pairs out of the development questionnaires labellers
/// found 45 to fit, but six more that careful readers would differ on, for no answer about all policies says that there is one
/// on the matter; of 18 with a mere Yes 11 fit.
enum PolicyReview {
  /// Of how such questions are read: to be counted up where that changes.
  static let identity = TermHash.of(
    "\([policies, matters, frames, kinds, openings].map { $0.sorted() }) 1")

  /// - Parameters:
  ///   - question: In plain words.
  ///   - approved: An approved question with its answer, in plain words.
  /// - Returns: The question asked of all the policies that the answer speaks of; `nil` where it is another question or about
  ///   others' policies, or the answer is about something else than the review of all policies.
  static func ofAll(_ question: String, beside approved: String) -> String? {
    guard let review = review(question), let name = nameOfAll(in: approved) else { return nil }
    return (["Are"] + name + review).joined(separator: " ")
  }

  /// - Parameters: As for ``ofAll(_:beside:)``.
  /// - Returns: Why a person has to look; `nil` where the question, too, is about all policies.
  static func obstacle(_ question: String, _ approved: String) -> String? {
    guard ofAll(question, beside: approved) != nil else { return nil }
    let subject = question.split(separator: " ").dropFirst().map(bare).prefix { $0 != "reviewed" }
    return subject.allSatisfy { kinds.contains($0) || $0.isEmpty }
      ? nil : "it asks about one policy, and the answer speaks of all: is there such a policy?"
  }

  /// What is asked of the policies, from "reviewed" on; `nil` for any other question.
  private static func review(_ question: String) -> ArraySlice<Substring>? {
    let words = question.split(separator: " ")
    guard let first = words.first, openings.contains(bare(first)),
      let review = words.firstIndex(where: { bare($0) == "reviewed" }),
      words.count(where: { $0.hasSuffix("?") }) == 1, words.last?.hasSuffix("?") == true
    else { return nil }
    let subject = words[1..<review].map(bare)
    // What comes before names a matter of information security, what follows says how often, and nothing more.
    guard subject.contains(where: policies.contains),
      subject.allSatisfy({ matters.contains($0) || kinds.contains($0) || $0.isEmpty }),
      words[(review + 1)...].map(bare).allSatisfy({ frames.contains($0) || $0.isEmpty })
    else { return nil }
    return words[review...]
  }

  /// What an approved question about the review of all policies calls them.
  private static func nameOfAll(in approved: String) -> [Substring]? {
    guard let mark = approved.firstIndex(where: { ".?:".contains($0) }) else { return nil }
    // A mere Yes does not say what it holds for.
    guard approved[mark...].count(where: { $0 == " " }) >= leastWords else { return nil }
    let words = approved[..<mark].split(separator: " ").map(bare)
    guard let place = words.firstIndex(where: policies.contains), words.contains("reviewed")
    else { return nil }
    // Nothing before the policies narrows them down to a kind, and nothing behind them.
    let behind = words[(place + 1)...].prefix { $0 != "reviewed" }
    guard words[..<place].allSatisfy(kinds.contains), behind.allSatisfy(kinds.contains) else {
      return nil
    }
    return words.contains("security")
      ? ["security", "policies"] : ["policies", "and", "procedures"]
  }

  private static func bare(_ word: Substring) -> String {
    word.lowercased().filter { $0.isLetter || $0 == "-" }
  }

  /// What an answer has behind its question at least to be a text.
  private static let leastWords = 4
  private static let openings: Set<String> = ["are", "is"]
  private static let policies: Set<String> = ["policy", "policies"]
  /// What every company's policies on information security speak of. Whether there is a policy at all on the screening of
  /// staff, on buildings, on the transport of media or on suppliers, their review does not say.
  private static let matters: Set<String> = [
    "acceptable", "access", "allowances", "anti-malware", "antivirus", "application",
    "applications",
    "asset", "assets", "assurance", "audit", "authentication", "authorization", "change", "cloud",
    "conditions", "configuration", "cryptographic", "cryptography", "data", "defining", "detection",
    "development", "device", "devices", "encryption", "endpoint", "endpoints", "identity",
    "incident", "incidents", "infrastructure", "key", "keys", "logging", "malware", "managed",
    "management", "mobile", "monitoring", "network", "or", "organizationally-owned", "password",
    "passwords", "patch", "privileged", "protection", "response", "risk", "secure", "software",
    "strong", "threat", "threats", "timely", "universal", "use", "virtualization",
    "virtualisation", "vulnerabilities", "vulnerability", "classification", "for", "of", "on",
  ]
  /// What says how often, or that something follows from a review.
  private static let frames: Set<String> = [
    "and", "or", "updated", "approved", "revised", "at", "least", "annually", "yearly", "once",
    "a", "an", "per", "every", "each", "year", "annual", "basis", "on", "months", "twelve",
    "regularly", "periodically", "planned", "intervals", "if", "when", "whenever", "needed",
    "necessary", "required", "as", "the", "substantial", "significant", "major", "change",
    "changes", "occur", "occurs", "after", "organizational", "organisational", "within",
    "organization", "organisation",
  ]
  /// What stands beside "policies" where all are meant.
  private static let kinds: Set<String> = [
    "are", "is", "how", "often", "when", "were", "do", "you", "your", "the", "all", "any", "a",
    "an", "information", "security", "it", "cyber", "cybersecurity", "written", "documented",
    "internal", "company", "organizational", "organisational", "corporate", "and", "procedures",
    "standards", "policies", "policy", "last", "formally",
  ]
}
