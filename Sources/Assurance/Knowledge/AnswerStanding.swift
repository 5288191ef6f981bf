/// Whether an approved answer may be given to a certain reader on a certain day, and if not, why.
package enum AnswerStanding: Hashable, Sendable {
  case usable
  /// Nobody has approved it.
  case draft
  /// Its approval was prepared in advance, and holds from a later day on.
  case approvedLater(on: CalendarDay)
  /// Its review-by day has passed.
  case expired(on: CalendarDay)
  /// A proof it rests on has lapsed.
  case evidenceLapsed(Evidence.ID, on: CalendarDay)
  /// A proof it rests on proves nothing, and why.
  case evidenceUnreliable(Evidence.ID, because: String)
  /// A proof it rests on is not on record.
  case evidenceMissing(Evidence.ID)
  /// The reader is not cleared for it.
  case notCleared(Sharing)
  /// It was approved for other products only.
  case otherProducts([Product.ID])
}

extension ApprovedAnswer {
  /// Judges the answer for a reader and a day; the first obstacle found is returned.
  ///
  /// - Parameters:
  ///   - day: The day of answering, usually today.
  ///   - clearance: The narrowest circle the reader belongs to.
  ///   - product: The product asked about; `nil` when the question is about the company, which an
  ///     answer approved for some products only does not satisfy.
  ///   - evidence: What is on record, by id.
  /// - Returns: `.usable`, or the first obstacle.
  package func standing(
    on day: CalendarDay, clearance: Sharing, product: Product.ID?,
    evidence: [Evidence.ID: Evidence]
  ) -> AnswerStanding {
    guard sharing <= clearance else { return .notCleared(sharing) }
    guard let approval else { return .draft }
    guard isApproved(on: day) else { return .approvedLater(on: approval.on) }
    if let reviewBy, reviewBy < day { return .expired(on: reviewBy) }
    for id in self.evidence {
      guard let proof = evidence[id] else { return .evidenceMissing(id) }
      if let end = proof.expires, end < day { return .evidenceLapsed(id, on: end) }
      if let obstacle = proof.obstacle { return .evidenceUnreliable(id, because: obstacle) }
    }
    if !products.isEmpty {
      guard let product, products.contains(product) else { return .otherProducts(products) }
    }
    return .usable
  }

  /// Whether somebody has approved it by that day.
  ///
  /// - Parameter day: The day of answering, usually today.
  /// - Returns: `false` for a draft, and for an approval of a later day.
  package func isApproved(on day: CalendarDay) -> Bool { approval.map { $0.on <= day } ?? false }
}

extension AnswerStanding {
  /// One clause for a person, with nothing of the answer's own text in it.
  package func reason(on day: CalendarDay) -> String {
    switch self {
    case .usable: "approved and current"
    case .draft: "it is a draft that nobody has approved"
    case .approvedLater(let first): "it is approved only from \(first) on"
    case .expired(let end):
      "its review was due on \(end), \(end.days(until: day)) days ago"
    case .evidenceLapsed(let id, let end): "its evidence \(id) lapsed on \(end)"
    case .evidenceUnreliable(let id, let reason): "its evidence \(id) does not hold: \(reason)"
    case .evidenceMissing(let id): "its evidence \(id) is not on record"
    case .notCleared(let sharing):
      "it is marked \(sharing.rawValue), and this reader is not cleared for that"
    case .otherProducts(let products):
      "it is approved only for \(products.map(\.rawValue).joined(separator: ", "))"
    }
  }
}
