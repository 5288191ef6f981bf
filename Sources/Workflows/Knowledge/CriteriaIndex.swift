import DurableFiles
import Logging
import Matching

/// What criteria are recognised by, taken from the cache or made anew.
enum CriteriaIndex {
  /// - Parameters:
  ///   - open: The workspace.
  ///   - encoder: For the meanings; without it words alone propose.
  /// - Returns: `nil` when the index can be neither opened nor built: then nothing is proposed.
  static func proposer(in open: OpenWorkspace, encoder: (any TextEncoder)?) -> CriteriaProposer? {
    guard let index = index(in: open) else { return nil }
    return CriteriaProposer(
      reference: index, vectors: encoder.flatMap { vectors(in: open, of: index, encoder: $0) })
  }

  private static func index(in open: OpenWorkspace) -> MatchIndex? {
    let path = open.workspace.criteria
    if let cached = try? MatchIndex.open(path: path),
      cached.revision == CriteriaReference.revision
    {
      return cached
    }
    let bytes = CriteriaReference.build()
    try? DurableFile.write(bytes, to: path)
    return try? MatchIndex(bytes: bytes)
  }

  private static func vectors(
    in open: OpenWorkspace, of index: MatchIndex, encoder: any TextEncoder
  ) -> PhraseVectors? {
    let path = open.workspace.criteriaMeanings
    let old = try? PhraseVectors.open(path: path)
    if let old, old.revision == index.revision, old.encoder == encoder.identity { return old }
    guard let bytes = PhraseVectors.build(for: index, encoder: encoder, reusing: old) else {
      return nil
    }
    open.log.info("the criteria's meanings learned")
    try? DurableFile.write(bytes, to: path)
    return try? PhraseVectors(bytes: bytes)
  }
}
