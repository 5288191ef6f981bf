import Assurance
import Store

/// Judges answers for one reader, with the evidence on record.
struct Standings {
  let open: OpenWorkspace
  let clearance: Sharing
  let product: Product.ID?
  private let evidence: EvidenceOnRecord

  init(in open: OpenWorkspace, company: Company?, clearance: Sharing, product: Product.ID?) {
    self.open = open
    self.clearance = clearance
    self.product = product
    evidence = EvidenceOnRecord(in: open, company: company)
  }

  /// - Parameters:
  ///   - answer: The wording to judge.
  ///   - day: The day to judge by; `nil` for today.
  /// - Returns: Whether it may be given, and if not, why.
  /// - Throws: When the evidence on record can't be read.
  func standing(of answer: ApprovedAnswer, on day: CalendarDay? = nil) throws -> AnswerStanding {
    try answer.standing(
      on: day ?? open.today, clearance: clearance, product: product,
      evidence: evidence.named(in: answer))
  }

  /// An answer as it is today; `nil` for one that is retired, or not for this reader.
  func current(_ id: ApprovedAnswer.ID) throws -> StoredAnswer? {
    guard let stored = try open.database.answer(id), stored.answer.sharing <= clearance else {
      return nil
    }
    return stored
  }
}

// MARK: - What a reviewer took

extension Standings {
  /// What has become of an answer that a reviewer took.
  enum Taken {
    /// It may be written as it was then; the revision is today's, which says the same.
    case stands(StoredAnswer)
    /// It may not, and why: one clause with nothing of the answer's text.
    case fell(because: String)
  }

  /// A person may have taken an answer in full knowledge that it was past its review day; what
  /// lapsed since then needs a person again.
  func judge(_ taken: AnswerRevision, decidedAt day: CalendarDay) throws -> Taken {
    guard let stored = try open.database.answer(taken.id) else {
      return .fell(because: "\(taken.id) was retired since")
    }
    guard let then = try open.database.answer(taken.id, revision: taken.revision) else {
      return .fell(because: "\(taken.id) has no revision \(taken.revision)")
    }
    let standing = try standing(of: stored.answer)
    switch standing {
    case .notCleared, .draft, .approvedLater, .evidenceUnreliable, .evidenceMissing:
      // What today's evidence says has no day: whether the reviewer knew can't be told.
      return .fell(because: "\(taken.id) is not given: \(standing.reason(on: open.today))")
    case .usable: break
    default:
      switch try self.standing(of: then.answer, on: day) {
      case .usable, .approvedLater:
        // Its day had not passed then, so that nobody took it in that knowledge.
        return .fell(
          because: "\(taken.id) is not given any more: \(standing.reason(on: open.today))")
      default: break
      }
    }
    guard stored.answer.saysTheSame(as: then.answer) else {
      return .fell(
        because: "\(taken.id) says something else since: revision \(stored.revision) in place of "
          + "\(taken.revision)")
    }
    return .stands(stored)
  }
}
