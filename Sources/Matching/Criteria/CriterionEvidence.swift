package import Assurance

/// What speaks for a question being about one criterion, as numbers a model can weigh.
package struct CriterionEvidence: Hashable, Sendable {
  package var code: Criterion.Code
  /// BM25 over all the criterion's texts as one, as a share of what the question would score against
  /// itself.
  package var words = 0.0
  /// Cosine with the criterion's nearest statement, −1…1; 0 without an encoder, as below.
  package var nearestStatement = 0.0
  /// The mean cosine with its three nearest statements.
  package var statements = 0.0
  /// The mean cosine with its two nearest expressions.
  package var expressions = 0.0
  /// The best search share of an approved answer that has the criterion, 0…1.
  package var answerShare = 0.0
  /// The share that answers with the criterion have in the votes of the answers nearest in meaning,
  /// 0…1.
  package var answerVotes = 0.0

  /// In the order of ``names``.
  package var values: [Double] {
    [words, nearestStatement, statements, expressions, answerShare, answerVotes]
  }

  package static let names = [
    "words", "nearestStatement", "statements", "expressions", "answerShare", "answerVotes",
  ]
}

/// An approved answer that came near a question, and the criteria that it has.
package struct CriteriaVote: Hashable, Sendable {
  package var criteria: [Criterion.Code]
  /// BM25 as a share of what the question would score against itself, 0…1.
  package var searchShare: Double
  /// Nearness in meaning, −1…1; 0 without an encoder.
  package var cosine: Double
}
