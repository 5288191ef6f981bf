import Assurance

/// How the responses of one group ended.
struct OutcomeTally {
  /// The group: a section, an owner, or all.
  var name: String
  private var counts: [Outcome: Int] = [:]

  init(name: String) { self.name = name }

  subscript(outcome: Outcome) -> Int { counts[outcome] ?? 0 }

  var total: Int { counts.values.reduce(0, +) }

  mutating func add(_ outcome: Outcome) { counts[outcome, default: 0] += 1 }

  /// Everything in one group.
  static func all(_ responses: [Response]) -> OutcomeTally {
    responses.reduce(into: OutcomeTally(name: "All")) { $0.add($1.outcome) }
  }

  /// By section, in the file's order; a question outside any section counts under its sheet.
  static func bySection(_ responses: [Response]) -> [OutcomeTally] {
    grouped(responses) { $0.question.section ?? $0.question.sheet }
  }

  /// What was not answered, by the team to ask; the team with most first.
  static func openByOwner(_ responses: [Response]) -> [OutcomeTally] {
    grouped(responses.filter { $0.outcome != .answered }) { $0.suggestedOwner ?? "nobody named" }
      .sorted { ($1.total, $0.name) < ($0.total, $1.name) }
  }

  private static func grouped(
    _ responses: [Response], by name: (Response) -> String
  ) -> [OutcomeTally] {
    var tallies: [OutcomeTally] = []
    var places: [String: Int] = [:]
    for response in responses {
      let group = name(response)
      let place = places[group] ?? tallies.count
      if place == tallies.count {
        places[group] = place
        tallies.append(OutcomeTally(name: group))
      }
      tallies[place].add(response.outcome)
    }
    return tallies
  }
}
