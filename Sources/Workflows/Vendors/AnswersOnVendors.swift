import Assurance
import KnowledgeFiles
import Store

/// Which approved answers rest on a vendor or on one of its reports.
struct AnswersOnVendors {
  private let open: OpenWorkspace
  private let evidence: EvidenceOnRecord

  init(in open: OpenWorkspace) throws {
    self.open = open
    evidence = EvidenceOnRecord(in: open, company: try open.folder.company())
  }

  /// Every answer, cleared or not: the register is our own people's.
  func resting(
    on vendor: Vendor
  ) throws -> [(answer: ApprovedAnswer, standing: AnswerStanding)] {
    let ids = Set([Evidence.ID(vendor.id.rawValue)] + vendor.reports.map { .init($0.id.rawValue) })
    return try open.database.answers().map(\.answer)
      .filter { !ids.isDisjoint(with: $0.evidence) }
      .sorted { $0.id < $1.id }
      .map { answer in
        try (
          answer,
          answer.standing(
            on: open.today, clearance: .internal, product: answer.products.first,
            evidence: evidence.named(in: answer))
        )
      }
  }

  /// The ids of answers that may no longer be given because of what they rest on, by evidence.
  func lapsed() throws -> [Evidence.ID: [ApprovedAnswer.ID]] {
    var lapsed: [Evidence.ID: [ApprovedAnswer.ID]] = [:]
    for answer in try open.database.answers().map(\.answer) where !answer.evidence.isEmpty {
      let standing = try answer.standing(
        on: open.today, clearance: .internal, product: answer.products.first,
        evidence: evidence.named(in: answer))
      switch standing {
      case .evidenceLapsed(let id, _), .evidenceMissing(let id), .evidenceUnreliable(let id, _):
        lapsed[id, default: []].append(answer.id)
      default: break
      }
    }
    return lapsed
  }
}
