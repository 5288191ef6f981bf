/// How soon, how long or how often a question wants something, and whether what an answer's text says is within that.
///
/// "Are leavers' accounts closed within one hour?" is not answered by "Yes. Within 24 hours.", "Is it tested at least weekly?" not by
/// "Yes. It is tested monthly.", though the question approved names neither.
struct TimeBounds: Sendable {
  private enum Bound: Sendable {
    /// At the latest after so many hours.
    case within(Double)
    /// So many hours at the least.
    case atLeast(Double)
    /// So many hours apart at the most.
    case every(Double)
  }

  private let bounds: [Bound]

  /// - Parameter words: A question's, in the form of ``Tokens/normalized(_:)``.
  init(_ words: [Substring]) {
    bounds =
      Self.spans(in: words).compactMap { span in
        Self.direction(of: span.place, in: words)?(span.hours)
      } + Quantities.frequencies(in: words).compactMap { Self.intervals[$0].map(Bound.every) }
  }

  /// The first thing that a text tells otherwise.
  ///
  /// - Parameter text: An approved answer's.
  /// - Returns: "how soon", "how long" or "how often"; `nil` where the text says nothing of the kind, or what is asked for.
  func difference(from text: String) -> String? {
    guard !bounds.isEmpty else { return nil }
    let words = Tokens.normalized(text).split(separator: " ")
    let said = Self.spans(in: words)
    let apart =
      Quantities.frequencies(in: words).compactMap { Self.intervals[$0] }
      + said.filter { Self.isEvery($0.place, in: words) }.map(\.hours)
    let spans = said.filter { !Self.isEvery($0.place, in: words) }.map(\.hours)
    for bound in bounds {
      switch bound {
      case .within(let hours):
        if let least = spans.min(), least > hours * Self.slack { return "how soon" }
      case .atLeast(let hours):
        if let most = spans.max(), most * Self.slack < hours { return "how long" }
      case .every(let hours):
        if let least = apart.min(), least > hours * Self.slack { return "how often" }
      }
    }
    return nil
  }

  // MARK: - Reading

  private typealias Span = (place: Int, hours: Double)

  /// A quarter is 90 or 92 days, and a month has 28 to 31.
  private static let slack = 1.1

  private static func spans(in words: [Substring]) -> [Span] {
    words.indices.dropLast().compactMap { place in
      guard let count = Int(words[place]) ?? Quantities.spelled[words[place]] else { return nil }
      let isBusiness = words[place + 1] == "business" || words[place + 1] == "working"
      let unit = isBusiness ? place + 2 : place + 1
      guard unit < words.count, let name = Quantities.units[words[unit]], let hours = hours[name]
      else { return nil }
      return (place, Double(count) * hours)
    }
  }

  /// Hours in a unit, by what ``Quantities/units`` calls it.
  private static let hours: [String: Double] = [
    "minutes": 1.0 / 60, "hours": 1, "days": 24, "weeks": 168, "months": 730, "years": 8_760,
  ]

  /// Hours between two times, by what ``Quantities/frequencies(in:)`` calls it.
  private static let intervals: [String: Double] = [
    "continuously": 0, "hourly": 1, "daily": 24, "weekly": 168, "monthly": 730, "quarterly": 2_190,
    "twice a year": 4_380, "yearly": 8_760, "every two years": 17_520,
  ]

  private static func isEvery(_ place: Int, in words: [Substring]) -> Bool {
    place > 0 && (words[place - 1] == "every" || words[place - 1] == "each")
  }

  /// What the words before an amount of time make of it; `nil` where they do not say.
  private static func direction(of place: Int, in words: [Substring]) -> (
    @Sendable (Double) -> Bound
  )? {
    if isEvery(place, in: words) { return Bound.every }
    let before = words[max(0, place - 3)..<place].joined(separator: " ")
    if before.hasSuffix(" past") || before.hasSuffix(" last") || before.hasSuffix(" preceding") {
      return nil
    }
    return directions.first { before.hasSuffix($0.phrase) }?.bound
  }

  /// "No less than" before "less than".
  private static let directions: [(phrase: String, bound: @Sendable (Double) -> Bound)] =
    ["no less than", "not less than", "no fewer than"].map { ($0, Bound.atLeast) }
    + [
      "within", "no later than", "not later than", "no more than", "not more than", "at most",
      "in under", "less than", "maximum of",
    ].map { ($0, Bound.within) }
    + ["at least", "minimum of", "more than"].map { ($0, Bound.atLeast) }
}
