/// What the models weigh, fitted by Benchmarks/Matching/fit.py; the numbers are in the generated
/// `FittedModel+Full.swift` and `FittedModel+Bare.swift`.
package struct FittedModel: Sendable {
  typealias Weight<Root> = (feature: any KeyPath<Root, Double> & Sendable, weight: Double)
  typealias Product = (
    one: any KeyPath<VerdictEvidence, Double> & Sendable,
    other: any KeyPath<VerdictEvidence, Double> & Sendable, weight: Double
  )

  /// How near a candidate is.
  let ranking: [Weight<PairFeatures>]
  /// How likely words and meaning alone make the first candidate; every feature counts up to 1.
  let likelihood: [Weight<PairFeatures>]
  /// Of how far the next candidate is behind, up to 4.
  let margin: Double
  let offset: Double
  /// How the choice among what the judge has read is made.
  let choice: (judge: Double, ranking: Double)
  /// How likely the choice is right.
  let verdict: [Weight<VerdictEvidence>]
  /// Of two kinds of evidence multiplied: a verdict is worth more for a question that lies near and has no other answer beside it.
  let verdictProducts: [Product]
  let verdictOffset: Double
  /// From this verdict of the judge on, a facet's word alone makes no conflict.
  let leastToOverrule: Double
  /// From this verdict on, a facet that may be mistaken does not keep an answer from being given: of the development part's
  /// and the invented vendors' pairs that one speaks against and the judge reads so, 326 fit and 2 are traps.
  let leastAgainstObjection: Double
  /// How often a pair with a firm conflict that the judge reads as fitting is right after all: none is likelier.
  let overruled: Double
  /// How far the rest of a questionnaire moves a likelihood.
  package let coverage: Coverage.Weights
  /// From which likelihood on a precision is held, by the lower end of Wilson's interval on the
  /// development part, the invented vendors and the families; ascending.
  package let thresholds: [(precision: Double, likelihood: Double)]

  /// The same for the same weights of likelihoods, and for no other.
  var identity: UInt64 {
    let weights =
      likelihood.map(\.weight) + [margin, offset, choice.judge, choice.ranking]
      + ranking.map(\.weight) + verdict.map(\.weight) + verdictProducts.map(\.weight)
      + [verdictOffset, overruled] + coverage.values
    return TermHash.of("\(weights)")
  }

  /// See ``QuestionMatcher/engine``.
  ///
  /// - Parameters:
  ///   - encoder: Finds.
  ///   - judge: Reads what was found.
  /// - Returns: The weights' checksums: the encoder's, the judge's, this model's with how questions are mended.
  package func engine(encoder: any TextEncoder, judge: (any AnswerJudge)?) -> String {
    [encoder.identity, judge?.identity ?? 0, identity ^ Spelling.identity]
      .map { String($0, radix: 16) }.joined(separator: "-")
  }

  /// The model for an index: answers with a text of their own say more than bare questions.
  package static func fitting(_ index: MatchIndex) -> FittedModel {
    let looked = stride(from: 0, to: index.answerCount, by: max(1, index.answerCount / 200))
    let texts = looked.count { !index.answerText($0).isEmpty }
    return texts * 2 >= looked.underestimatedCount ? .full : .bare
  }
}
