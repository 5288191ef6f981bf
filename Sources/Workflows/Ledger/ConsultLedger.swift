package import Assurance
package import Store

/// Looks up what customers were told.
package struct ConsultLedger: Sendable {
  /// A line of the ledger that speaks to a question.
  package struct Match: Hashable, Sendable {
    package var entry: LedgerEntry
    /// How near its question is, 0…1; 1 for the same words.
    package var nearness: Confidence
  }

  /// One question that two customers or more got different answers to, the newest first.
  package struct Inconsistency: Hashable, Sendable {
    package var question: String
    package var entries: [LedgerEntry]
    /// What they differ in, as a clause, where the question was asked in other words; `nil` where it was not.
    package var reason: String?
  }

  private let open: OpenWorkspace
  private let includesReplaced: Bool
  private let isCancelled: @Sendable () -> Bool

  /// - Parameters:
  ///   - open: The workspace.
  ///   - includesReplaced: Whether what a later writing of the same questionnaire replaced is looked
  ///     at, too.
  ///   - isCancelled: Looked at while the told questions' meanings are learned.
  package init(
    in open: OpenWorkspace, includesReplaced: Bool = false,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.open = open
    self.includesReplaced = includesReplaced
    self.isCancelled = isCancelled
  }

  /// Who was told what for a question, or one nearly equal to it; the newest first.
  ///
  /// - Throws: ``WorkflowError/nothingTold`` before anything was written for anybody.
  package func matches(_ question: String) throws -> [Match] {
    let entries = try ledger()
    let near = try ToldQuestions(entries).like(question, in: open, isCancelled)
    if isCancelled() { throw WorkflowError.interrupted }
    return entries.compactMap { entry in
      near[Wording(entry.told.question)].map { Match(entry: entry, nearness: $0) }
    }
  }

  /// Everything one customer was told, the newest first; case does not matter.
  ///
  /// - Throws: ``WorkflowError/noSuchCustomer(_:near:)``.
  package func entries(for customer: String) throws -> [LedgerEntry] {
    let entries = try ledger()
    let found = entries.filter { $0.customer.lowercased() == customer.lowercased() }
    guard found.isEmpty else { return found }
    let known = Set(entries.map(\.customer)).sorted()
    throw WorkflowError.noSuchCustomer(
      customer, near: NearbyNames.near(customer, in: known))
  }

  /// The same question answered differently to different customers.
  ///
  /// Words that mean something else elsewhere ("Please describe.") are not compared. Where two questions ask the same
  /// in other words, only answers that can't both be right are named, for their texts are rarely the same.
  package func inconsistencies() throws -> [Inconsistency] {
    let entries = try ledger().filter { Wording($0.told.question).standsAlone }
    let told = try ToldQuestions(entries)
    let groups = told.groups()
    let grouped = Dictionary(grouping: entries) { entry in
      let wording = Wording(entry.told.question)
      return groups[wording] ?? wording
    }
    var seen: Set<Set<Wording>> = []
    let inOtherWords = told.repeated(in: open).compactMap { pair -> Inconsistency? in
      let sides = [pair.first, pair.second].map { groups[$0] ?? $0 }
      guard sides[0] != sides[1], seen.insert(Set(sides)).inserted else { return nil }
      return contradiction(
        grouped[sides[0]] ?? [], grouped[sides[1]] ?? [], isInverted: pair.isInverted)
    }
    return saidDifferently(grouped) + inOtherWords
  }

  /// Where two customers got different answers to questions that the engine would take one for the other.
  private func saidDifferently(_ grouped: [Wording: [LedgerEntry]]) -> [Inconsistency] {
    grouped.values.compactMap { entries -> Inconsistency? in
      let told = Dictionary(grouping: entries, by: \.told.meaning)
        .mapValues { Set($0.map(\.customer)) }
      // Two texts, and not both told to one and the same customer alone.
      let isSaidDifferently = told.count > 1 && Set(told.values.joined()).count > 1
      guard isSaidDifferently, let first = entries.first else { return nil }
      return Inconsistency(question: first.told.question, entries: entries)
    }.sorted { ($0.question, $0.entries.count) < ($1.question, $1.entries.count) }
  }

  /// Where two customers got answers that can't both be right; everybody who got either is named.
  private func contradiction(
    _ some: [LedgerEntry], _ others: [LedgerEntry], isInverted: Bool
  ) -> Inconsistency? {
    let all = some + others
    // Many customers are told the same: each text is compared once.
    let sides = [some, others].map { entries in
      Dictionary(grouping: entries, by: \.told.meaning).values.sorted {
        ($0[0].delivery, $0[0].told.place) > ($1[0].delivery, $1[0].told.place)
      }
    }
    for ones in sides[0] {
      for others in sides[1] where Set((ones + others).map(\.customer)).count > 1 {
        let reason = Contradiction.between(
          SaidAnswer(ones[0].told), SaidAnswer(others[0].told), isInverted: isInverted)
        if let reason {
          return Inconsistency(
            question: ones[0].told.question, entries: all, reason: reason)
        }
      }
    }
    return nil
  }

  private func ledger() throws -> [LedgerEntry] {
    let entries = try open.database.read {
      includesReplaced ? try $0.ledgerHistory() : try $0.ledger()
    }
    guard !entries.isEmpty else { throw WorkflowError.nothingTold }
    return entries
  }
}

extension SaidAnswer {
  fileprivate init(_ told: ToldRow) { self.init(told.shortAnswer, told.text ?? "") }
}

extension ToldRow {
  /// What it comes to, however the customer's file wanted it cut up: two that are equal say the same.
  var meaning: String {
    let words = Statement.text(shortAnswer, text ?? "").split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }
}
