import Assurance
import Foundation
import Matching
import Reporting

extension ExplainQuestion.Result {
  /// The working, for a person: the outcome first, then what it rests on.
  ///
  /// - Parameter width: The terminal's, in columns; `nil` cuts nothing.
  /// - Returns: Lines, ending in a newline.
  package func text(width: Int?) -> String {
    var lines = wrapped(headline, width)
    lines += response.reasons.flatMap { bullet($0, width) }
    if let owner = response.suggestedOwner { lines.append("Ask: \(owner)") }
    lines += [""] + wrapped(threshold, width)
    if let plain { lines += [""] + wrapped("Read as: \(plain)", width) }
    if parts.count > 1 {
      lines += ["", "It asks \(parts.count) things:"]
      lines += parts.enumerated().flatMap { bullet($0.element, width, mark: "\($0.offset + 1).") }
    }
    lines += [""] + (candidates.isEmpty ? ["Nothing that this reader may see was weighed."] : [])
    var text = lines.joined(separator: "\n") + (candidates.isEmpty ? "\n" : "")
    if !candidates.isEmpty { text += "\n" + table.rendered(width: width) + details(width) }
    let criteria = response.criteria
    if !criteria.isEmpty {
      let isApproved = response.source?.answer.criteria == criteria
      lines = ["", isApproved ? "Criteria of the answer:" : "Proposed criteria:"]
      lines += criteria.flatMap { bullet(ProposedCriteria.titled($0), width) }
      text += lines.joined(separator: "\n") + "\n"
    }
    return text
  }

  private var headline: String {
    switch response.outcome {
    case .answered: "Answered unseen with \(response.source?.answer.id.rawValue ?? "an answer")."
    case .suggested: "Left to a person, with a suggestion."
    case .conflict: "Left to a person: the nearest answer is to a different question."
    case .unknown: "Unknown: nothing approved can be given."
    }
  }

  private var threshold: String {
    guard let promise, let least = promise.threshold else {
      let why = limitation ?? promise?.note
      return "Words alone decide here: no likelihood is asked for." + (why.map { " (\($0))" } ?? "")
    }
    let taught =
      calibration == .none
      ? ""
      : " Likelihoods are this company's own, learned from its reviews ('vouch calibrate --show'): what "
        + "is given unseen must reach \(Share.text(least)) both before and after that calibration."
    return
      "Given unseen from a likelihood of \(Share.text(least)) on: measured on "
      + "\(PrecisionPromise.labelledQuestions) labelled questions to be right in at least "
      + "\(Share.text(promise.precision)) of cases. Real questionnaires alone are harder: asked at 95 %, "
      + "\(PrecisionPromise.givenToReal.right) of \(PrecisionPromise.givenToReal.of) were. In a questionnaire it is likelier the more of the "
      + "rest your answers cover. What words settle needs none.\(taught)"
  }

  private var table: Table {
    Table(
      columns: [
        .init("", .right), .init("Answer", overflow: .wrap), .init("Likely", .right),
        .init("Judge", .right), .init("Cosine", .right), .init("Words", .right),
        .init("Standing", overflow: .wrap),
      ],
      rows: candidates.enumerated().map { place, row in
        [
          "\(place + 1)", row.answer.id.rawValue, row.candidate.confidence.description,
          Self.number(row.weighed?.judge, 1), Self.number(row.weighed?.cosine, 2),
          Self.number(row.weighed?.searchShare, 2), row.standing.reason(on: day),
        ]
      })
  }

  /// What a table has no room for.
  private func details(_ width: Int?) -> String {
    candidates.enumerated().flatMap { place, row in
      bullet("\u{201c}\(row.candidate.phrasing)\u{201d}", width, mark: "\(place + 1).")
        + uncalibrated(row).flatMap { bullet($0, width, mark: "  -") }
        + row.conflicts.flatMap { bullet("in conflict: \($0)", width, mark: "  -") }
        + (row.weighed?.doubts ?? []).flatMap { bullet("in doubt: \($0)", width, mark: "  -") }
    }.map { "\($0)\n" }.joined()
  }

  /// The likelihood that a calibration in force has changed, as it was before.
  private func uncalibrated(_ row: ExplainedCandidate) -> [String] {
    guard calibration != .none, let before = row.candidate.uncalibrated else { return [] }
    return ["likely before calibration: \(Share.text(before.value))"]
  }

  private func bullet(_ text: String, _ width: Int?, mark: String = "-") -> [String] {
    let indent = String(repeating: " ", count: mark.count + 3)
    return wrapped(text, width.map { max(20, $0 - indent.count) }).enumerated().map {
      ($0.offset == 0 ? "  \(mark) " : indent) + $0.element
    }
  }

  private func wrapped(_ text: String, _ width: Int?) -> [String] {
    let line = DisplayWidth.printable(text)
    return width.map { DisplayWidth.wrapped(line, to: $0) } ?? [line]
  }

  private static func number(_ value: Double?, _ digits: Int) -> String {
    guard let value else { return "–" }
    return value.formatted(
      .number.precision(.fractionLength(digits)).locale(Locale(identifier: "en_US_POSIX")))
  }
}

// MARK: - JSON

extension ExplainQuestion.Result {
  private struct Document: Encodable {
    let question, outcome: String
    let answerID, suggestedOwner, readAs: String?
    let reasons, parts, criteria: [String]
    let precisionTarget, threshold: Double?
    let labelledQuestions: Int?
    let candidates: [Row]
  }

  private struct Row: Encodable {
    let answerID, phrasing, standing: String
    let isUsable: Bool
    let likelihood: Double
    let uncalibrated, judge, cosine, words: Double?
    let conflicts, doubts: [String]
  }

  /// `{"question", "readAs", "outcome", "answerID", "candidates": [{"answerID", "likelihood", "judge",
  /// "cosine", "words", "conflicts", "doubts", "standing", …}], …}`; of the engine's choice also
  /// `uncalibrated`, the likelihood before calibration: it and `likelihood` must both reach `threshold`.
  ///
  /// - Returns: JSON without a line end.
  /// - Throws: When it can't be written as JSON.
  package func json() throws -> String {
    try EncodedJSON.text(
      Document(
        question: response.question.text, outcome: response.outcome.rawValue,
        answerID: response.source?.answer.id.rawValue, suggestedOwner: response.suggestedOwner,
        readAs: plain, reasons: response.reasons, parts: parts,
        criteria: response.judgement.criteria.map(\.rawValue),
        precisionTarget: promise?.precision, threshold: promise?.threshold,
        labelledQuestions: promise.map { _ in PrecisionPromise.labelledQuestions },
        candidates: candidates.map { row in
          Row(
            answerID: row.answer.id.rawValue, phrasing: row.candidate.phrasing,
            standing: row.standing.reason(on: day), isUsable: row.standing == .usable,
            likelihood: Self.rounded(row.candidate.confidence.value),
            uncalibrated: row.candidate.uncalibrated.map { Self.rounded($0.value) },
            judge: row.weighed?.judge.map(Self.rounded),
            cosine: row.weighed.map { Self.rounded($0.cosine) },
            words: row.weighed.map { Self.rounded($0.searchShare) }, conflicts: row.conflicts,
            doubts: row.weighed?.doubts ?? [])
        }))
  }

  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
