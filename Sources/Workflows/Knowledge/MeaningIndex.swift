import DurableFiles
import Logging
import Matching

/// The meanings of the approved answers, kept beside the index and learned anew only where it
/// changed.
enum MeaningIndex {
  /// Texts that a command may stop for; more are learned by 'vouch answer' and 'vouch kb import'.
  static let mostInPassing = 2_000

  /// - Parameters:
  ///   - open: The workspace.
  ///   - index: Its index.
  ///   - mayTakeLong: Whether the person waits for a long work anyhow.
  ///   - path: Where the meanings are kept; `nil` for those of the approved answers.
  ///   - isCancelled: Looked at while meanings are learned; then words alone are used.
  /// - Returns: A matcher that uses meaning where it can, and words alone where it can't.
  static func matcher(
    in open: OpenWorkspace, index: MatchIndex, mayTakeLong: Bool, keptAt path: String? = nil,
    isCancelled: @Sendable () -> Bool = { false }
  ) -> any QuestionMatcher {
    let matcher = best(
      in: open, index: index, mayTakeLong: mayTakeLong, keptAt: path, isCancelled)
    if let limitation = matcher.limitation { open.log.notice("\(limitation)") }
    return matcher
  }

  private static func best(
    in open: OpenWorkspace, index: MatchIndex, mayTakeLong: Bool, keptAt path: String?,
    _ isCancelled: @Sendable () -> Bool
  ) -> any QuestionMatcher {
    // Told questions have no criteria of their own to be asked for.
    func proposer(_ encoder: (any TextEncoder)?) -> CriteriaProposer? {
      path == nil ? CriteriaIndex.proposer(in: open, encoder: encoder) : nil
    }
    func byWords(_ limitation: String? = nil) -> LexicalMatcher {
      LexicalMatcher(index: index, proposer: proposer(nil), limitation: limitation)
    }
    guard open.usesMeaning else { return byWords() }
    guard let models = EngineModels.found else {
      return byWords("the sentence encoder was not found: questions were matched by words alone")
    }
    guard
      let vectors = vectors(
        in: open, index: index, encoder: models.encoder, mayTakeLong,
        keptAt: path ?? open.workspace.meanings, isCancelled)
    else {
      return byWords(
        "much in the knowledge base is new: questions were matched by words alone until 'vouch kb import' "
          + "has learned it")
    }
    let search = CandidateSearch(index: index, vectors: vectors, encoder: models.encoder)
    let judge = models.judge
    let engine = search.engine(judging: judge)
    return HybridMatcher(
      search: search, judge: judge,
      proposer: proposer(models.encoder),
      policy: AnswerPolicy(
        precision: open.precision ?? AnswerPolicy.standard.precision,
        calibration: path == nil ? calibration(of: engine, in: open) : .none))
  }

  /// - Parameters:
  ///   - open: The workspace.
  ///   - index: Its index.
  ///   - path: Where the meanings are kept; `nil` for those of the approved answers.
  /// - Returns: What finds answers to the same question; by words alone where meaning can't be used.
  static func repeatedQuestions(
    in open: OpenWorkspace, index: MatchIndex, keptAt path: String? = nil
  ) -> (questions: RepeatedQuestions, usesMeaning: Bool) {
    guard open.usesMeaning, let models = EngineModels.found,
      let vectors = vectors(
        in: open, index: index, encoder: models.encoder, true,
        keptAt: path ?? open.workspace.meanings),
      let judge = models.judge
    else { return (RepeatedQuestions(index: index, search: nil, judge: nil), false) }
    let search = CandidateSearch(index: index, vectors: vectors, encoder: models.encoder)
    return (RepeatedQuestions(index: index, search: search, judge: judge), true)
  }

  /// The engine that this workspace's questions are judged by; see ``QuestionMatcher/engine``.
  ///
  /// - Parameter open: The workspace.
  /// - Returns: `nil` where words alone decide.
  /// - Throws: When the record can't be read.
  static func engine(in open: OpenWorkspace) throws -> String? {
    guard open.usesMeaning, let models = EngineModels.found else { return nil }
    return FittedModel.fitting(try KnowledgeIndex.current(in: open))
      .engine(encoder: models.encoder, judge: models.judge)
  }

  /// Reviewers decide about approved answers: what they teach holds for no other index.
  private static func calibration(
    of engine: String?, in open: OpenWorkspace
  ) -> AnswerPolicy.Calibration {
    do {
      return try CalibrationInForce.current(of: engine, in: open)
    } catch {
      open.log.error("the calibration can't be read; likelihoods are as they were fitted")
      return .none
    }
  }

  private static func vectors(
    in open: OpenWorkspace, index: MatchIndex, encoder: any TextEncoder, _ mayTakeLong: Bool,
    keptAt path: String, _ isCancelled: @Sendable () -> Bool = { false }
  ) -> PhraseVectors? {
    let old = try? PhraseVectors.open(path: path)
    if let old, old.revision == index.revision, old.encoder == encoder.identity { return old }
    let limit = mayTakeLong ? Int.max : mostInPassing
    guard
      let bytes = PhraseVectors.build(
        for: index, encoder: encoder, reusing: old, atMost: limit, isCancelled: isCancelled)
    else { return nil }
    open.log.info("meanings learned", metadata: ["revision": "\(index.revision)"])
    try? DurableFile.write(bytes, to: path)
    // Mapped, it takes no memory of its own.
    let kept = try? PhraseVectors.open(path: path)
    if let kept, kept.revision == index.revision, kept.encoder == encoder.identity { return kept }
    return try? PhraseVectors(bytes: bytes)
  }
}
