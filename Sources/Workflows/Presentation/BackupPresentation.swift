package import Store

extension DatabaseContents {
  /// What the database holds, in a few words.
  package var summary: String {
    "\(counted(answers, "answer")) in \(counted(revisions, "revision")), "
      + "\(counted(runs, "answered questionnaire"))"
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
