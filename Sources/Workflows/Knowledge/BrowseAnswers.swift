package import Assurance
package import Store

/// Lists and shows what is approved.
package struct BrowseAnswers: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// Sorted by id; those a reader is not cleared for are left out.
  package func all(clearance: Sharing) throws -> [StoredAnswer] {
    try SyncKnowledge(in: open)()
    return try open.database.answers().filter { $0.answer.sharing <= clearance }
      .map { Self.shown($0, clearance) }
  }

  /// What nobody has approved yet.
  ///
  /// - Returns: Those that the reader is cleared for, and how many more there are.
  package func drafts(clearance: Sharing) throws -> (shown: [StoredAnswer], hidden: Int) {
    try SyncKnowledge(in: open)()
    let drafts = try open.database.answers().filter { $0.answer.approval == nil }
    let shown = drafts.filter { $0.answer.sharing <= clearance }
    return (shown.map { Self.shown($0, clearance) }, drafts.count - shown.count)
  }

  /// The name of the file that an answer came from may be a customer's.
  private static func shown(_ stored: StoredAnswer, _ clearance: Sharing) -> StoredAnswer {
    guard clearance < .internal else { return stored }
    var stored = stored
    stored.answer.source = nil
    return stored
  }

  /// An answer with its revisions, the oldest first.
  ///
  /// - Throws: ``WorkflowError/noSuchAnswer(_:near:)``, also for one the reader is not cleared for.
  package func one(
    _ id: String, clearance: Sharing
  ) throws -> (current: StoredAnswer, revisions: [StoredAnswer]) {
    try SyncKnowledge(in: open)()
    let id = ApprovedAnswer.ID(id)
    guard let current = try open.database.answer(id), current.answer.sharing <= clearance else {
      let known = try all(clearance: clearance).map(\.answer.id.rawValue)
      throw WorkflowError.noSuchAnswer(id.rawValue, near: NearbyNames.near(id.rawValue, in: known))
    }
    return (Self.shown(current, clearance), try open.database.revisions(of: id))
  }
}
