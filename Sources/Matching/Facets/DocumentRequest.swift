/// "… Is the plan available upon request?": that there is a plan does not say that it may be seen.
enum DocumentRequest {
  /// - Parameters:
  ///   - question: As it came in, or mended.
  ///   - approved: The approved question with its answer.
  /// - Returns: Why a person has to look; `nil` where nothing is asked for, or the answer speaks of handing it out.
  static func obstacle(_ question: String, _ approved: String) -> String? {
    let words = Tokens.normalized(question).split(separator: " ")
    let asks = zip(words, words.dropFirst()).contains { one, other in
      ["on", "upon"].contains(one) && other == "request"
    }
    guard asks, words.contains(where: handing.contains) else { return nil }
    let said = Tokens.normalized(approved).split(separator: " ")
    guard !said.contains(where: { answering.contains($0) }) else { return nil }
    return "it asks whether something can be had on request, of which the answer says nothing"
  }

  /// What a document is, or what is done with it.
  private static let handing: Set<Substring> = [
    "available", "provided", "provide", "shared", "share", "supplied", "furnished",
  ]
  private static let answering: Set<Substring> = [
    "request", "requests", "share", "shared", "sharing", "provide", "provided", "provides",
    "available", "copy", "copies", "download", "downloaded", "portal", "nda", "publish",
    "published", "send", "sent", "give", "given", "furnish", "supply", "supplied", "trust",
    "website",
  ]
}
