/// Learns what new and changed answers mean, so that nobody waits for it later.
package struct LearnMeanings: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// Does nothing where nothing is new, or where the workspace goes without the encoder.
  ///
  /// - Parameter isCancelled: Looked at every tenth of a second, from several threads.
  /// - Throws: When the record can't be read; ``WorkflowError/interruptedLearning`` when it was cancelled.
  package func callAsFunction(isCancelled: @Sendable () -> Bool = { false }) throws {
    _ = MeaningIndex.matcher(
      in: open, index: try KnowledgeIndex.current(in: open), mayTakeLong: true,
      isCancelled: isCancelled)
    if isCancelled() { throw WorkflowError.interruptedLearning }
  }
}
