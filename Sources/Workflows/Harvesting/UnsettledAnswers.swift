import Assurance

/// Answers of which the folder says something that the record has not taken over: what both say of
/// them stays as it is until a person has settled it.
struct UnsettledAnswers {
  private let conflicts: Set<ApprovedAnswer.ID>
  /// What is wrong with an answer's file.
  private let broken: [ApprovedAnswer.ID: Finding]
  /// A place that could not be looked at, where any answer's file may lie.
  private let unseen: Finding?
  /// Problems in the whole folder.
  private let problems: Int

  /// - Parameter sync: What came of comparing the folder with the record while the mirror is held.
  init(_ sync: SyncKnowledge.Report) {
    conflicts = Set(sync.conflicts)
    problems = sync.problems.count
    // What is wrong with a vendor's file or the company's hides no answer.
    let answers = sync.problems.filter { finding in
      finding.file.split(separator: "/").dropFirst().first == "answers"
    }
    broken = Dictionary(
      answers.compactMap { finding in Self.id(in: finding.file).map { ($0, finding) } }
    ) { first, _ in first }
    unseen = answers.first { Self.id(in: $0.file) == nil }
  }

  /// Those known by name; no new answer may take one of these.
  var ids: Set<ApprovedAnswer.ID> { conflicts.union(broken.keys) }

  /// Why an answer has to stay as it is; `nil` where nothing speaks against changing it.
  func problem(with id: ApprovedAnswer.ID) -> DraftProblem? {
    if conflicts.contains(id) { return .inConflict(id) }
    return (broken[id] ?? unseen).map { .unreadable(id, $0) }
  }

  /// - Throws: ``WorkflowError/brokenKnowledge(first:count:)`` when the file of one of these
  ///   answers can't be read, or may lie where nobody can look.
  func checkReadable(_ ids: [ApprovedAnswer.ID]) throws(WorkflowError) {
    for id in ids {
      if let first = broken[id] ?? unseen {
        throw .brokenKnowledge(first: first, count: problems)
      }
    }
  }

  /// - Throws: ``WorkflowError/brokenKnowledge(first:count:)`` when a file of answers may lie
  ///   where nobody can look.
  func checkSeen() throws(WorkflowError) {
    if let unseen { throw .brokenKnowledge(first: unseen, count: problems) }
  }

  /// The answer whose file this is, after which it is named; `nil` for a folder.
  private static func id(in file: String) -> ApprovedAnswer.ID? {
    guard file.hasSuffix(".md"), let name = file.split(separator: "/").last else { return nil }
    return ApprovedAnswer.ID(String(name.dropLast(3)))
  }
}
