import Assurance
import Matching
package import Store

/// Finds what contradicts itself: answers to the same question, and what customers were told.
package struct CompareAnswers: Sendable {
  /// Two answers to one question that a reader would take for one.
  package struct Overlap: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      /// They cannot both be so.
      case contradiction
      /// They say the same, or say it in other words.
      case duplicate
    }

    package var kind: Kind
    /// What they differ in, or that they don't, as a clause.
    package var reason: String
    package var answers: [StoredAnswer]
    /// The phrasings that ask the same, in the order of the answers.
    package var phrasings: [String]
  }

  package struct Report: Sendable {
    /// Contradictions first.
    package var overlaps: [Overlap]
    /// The same question answered differently to two customers.
    package var told: [ConsultLedger.Inconsistency]
    /// Phrasings that were left unasked, because there are too many.
    package var unasked: Int
    /// Whether meaning was used, and not words alone.
    package var usesMeaning: Bool
  }

  /// Of the texts of two answers that say the same.
  private static let leastTextNearness = 0.6

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Throws: One error in a sentence, when the folder or the record cannot be read.
  package func callAsFunction() throws -> Report {
    try SyncKnowledge(in: open)()
    let index = try KnowledgeIndex.current(in: open)
    let reading = MeaningIndex.repeatedQuestions(in: open, index: index)
    let (repeated, unasked) = reading.questions.find()
    let answers = try open.database.answers()
    let byID = Dictionary(answers.map { ($0.answer.id, $0) }) { first, _ in first }
    let overlaps = repeated.compactMap { overlap($0, byID) }
    return Report(
      overlaps: overlaps.filter { $0.kind == .contradiction }
        + overlaps.filter { $0.kind == .duplicate },
      told: try told(), unasked: unasked, usesMeaning: reading.usesMeaning)
  }

  private func told() throws -> [ConsultLedger.Inconsistency] {
    do {
      return try ConsultLedger(in: open).inconsistencies()
    } catch WorkflowError.nothingTold {
      return []
    }
  }

  private func overlap(
    _ repeated: RepeatedQuestion, _ byID: [ApprovedAnswer.ID: StoredAnswer]
  ) -> Overlap? {
    guard let one = byID[repeated.first], let other = byID[repeated.second] else { return nil }
    let products = (Set(one.answer.products), Set(other.answer.products))
    // Two products may well differ.
    if !products.0.isEmpty, !products.1.isEmpty, products.0.isDisjoint(with: products.1) {
      return nil
    }
    let difference = Contradiction.between(
      SaidAnswer(one.answer), SaidAnswer(other.answer), isInverted: repeated.isInverted)
    // That an inversion has an answer of its own is no fault, nor have two neighbours theirs.
    let saysTheSame = repeated.textNearness >= Self.leastTextNearness || repeated.likelihood == 1
    if difference == nil, repeated.isInverted || !saysTheSame { return nil }
    return Overlap(
      kind: difference == nil ? .duplicate : .contradiction,
      reason: difference ?? "they say the same, as far as can be told; one of the two is enough",
      answers: [one, other], phrasings: repeated.phrasings)
  }
}
