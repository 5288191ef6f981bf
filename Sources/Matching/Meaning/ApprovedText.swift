import Assurance

/// An approved answer as the judge reads it: its question, its yes or no, its text.
enum ApprovedText {
  /// - Parameters:
  ///   - phrasing: The question's nearest phrasing.
  ///   - shortAnswer: The answer's yes or no.
  ///   - text: The answer's text, which may begin with the yes or no.
  /// - Returns: All in one line, in the form the judge was trained with.
  static func joined(phrasing: String, shortAnswer: ShortAnswer?, text: String) -> String {
    let leads = text.prefix { $0.isLetter }.lowercased()
    let lead = ["yes", "no", "partly"].contains(leads) ? nil : shortAnswer.map(word)
    return [phrasing, lead, text].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func word(_ answer: ShortAnswer) -> String {
    switch answer {
    case .yes: "Yes."
    case .no: "No."
    case .partial: "Partly."
    case .notApplicable: "Not applicable."
    }
  }
}
