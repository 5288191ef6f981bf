/// Learns what new and changed answers mean, so that nobody waits for it later.
package struct LearnMeanings: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// Does nothing where nothing is new, or where the workspace goes without the encoder.
  ///
  /// - Throws: When the record can't be read.
  package func callAsFunction() throws {
    _ = MeaningIndex.matcher(
      in: open, index: try KnowledgeIndex.current(in: open), mayTakeLong: true)
  }
}
