/// What differs between a question and a phrasing in a way that matters, in words.
struct FacetComparison {
  /// Any of these forbids giving the answer.
  private(set) var conflicts: [String] = []
  /// Whether one of them holds however the two are worded: numbers differ, the values exclude each other, the question names one more,
  /// or it is about somebody or something else (subcontractors, a test environment, plans). A negation, or what only one side names, may just be
  /// another way to say the same.
  private(set) var isFirm = false
  /// Any of these leaves the answer to a person.
  private(set) var doubts: [String] = []

  /// What one side only hints at ("other companies", "restored") counts where the other names it ("subprocessors", "backups").
  ///
  /// - Parameters:
  ///   - question: What the customer asks.
  ///   - phrasing: How the approved answer's question is put.
  ///   - answer: The answer's own text, which may settle a number or a frequency.
  init(question: QuestionProfile, phrasing: QuestionProfile, answer: String) {
    if question.isInverted != phrasing.isInverted {
      conflicts.append("one asks whether something is so, the other whether it is not")
    }
    let bounds = (Self.bounds(question.signs), Self.bounds(phrasing.signs))
    if !bounds.0.isEmpty, !bounds.1.isEmpty, bounds.0 != bounds.1 {
      conflicts.append("one asks for less than a number, the other for more than it")
      isFirm = true
    }
    compare("frequency", question.frequencies, phrasing.frequencies) {
      Quantities.frequencies(in: Tokens.normalized(answer).split(separator: " "))
    }
    compare("number", question.numbers, phrasing.numbers) {
      Quantities.numbers(in: Tokens.normalized(answer).split(separator: " "))
    }
    if conflicts.isEmpty, let differing = question.timeBounds.difference(from: answer) {
      conflicts.append(
        "\(differing): the approved answer's text says otherwise than the question asks")
      isFirm = true
    }
    for (index, facet) in Facet.all.enumerated() {
      let (asked, known) = (question.facets[index], phrasing.facets[index])
      compare(
        facet, asked.union(question.hints[index].intersection(known)),
        known.union(phrasing.hints[index].intersection(asked)))
    }
    if question.parts > phrasing.parts { doubts.append("it asks several things at once") }
  }

  private static func bounds(_ signs: String) -> String { signs.filter { "<>≤≥".contains($0) } }

  private mutating func compare(_ facet: Facet, _ asked: Set<String>, _ known: Set<String>) {
    guard asked != known else { return }
    let excludes = !asked.isEmpty && !known.isEmpty && asked.isDisjoint(with: known)
    let sentence =
      "\(facet.name): the question is about \(Self.list(asked)), the approved answer about "
      + Self.list(known)
    switch facet.weight {
    case .strict: conflicts.append(sentence)
    case .exclusive:
      if excludes { conflicts.append(sentence) } else { doubts.append(sentence) }
    case .rival:
      if excludes { conflicts.append(sentence) }
    }
    // A value without a rival changes what the question is about; one more than the answer's is not answered.
    let asksBeyond = !known.isEmpty && !asked.isSubset(of: known)
    if excludes || (facet.weight == .strict && (facet.values.count == 1 || asksBeyond)) {
      isFirm = true
    }
  }

  /// What the question does not ask for cannot differ; what it does must be said somewhere.
  private mutating func compare(
    _ name: String, _ asked: Set<String>, _ known: Set<String>, settled: () -> Set<String>
  ) {
    guard asked != known else { return }
    let sentence =
      "\(name): the question says \(Self.list(asked)), the approved answer's question "
      + Self.list(known)
    if !asked.isEmpty, !known.isEmpty {
      conflicts.append(sentence)
      isFirm = true
    } else if !asked.isEmpty, !asked.isSubset(of: settled()) {
      doubts.append(sentence)
    } else if asked.isEmpty {
      doubts.append(sentence)
    }
  }

  private static func list(_ values: Set<String>) -> String {
    values.isEmpty ? "nothing of the kind" : values.sorted().joined(separator: " and ")
  }
}
