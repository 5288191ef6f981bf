import Dispatch
import Synchronization

extension PhraseVectors {
  /// Encodes on all cores; no text twice.
  ///
  /// - Parameters:
  ///   - index: What is to be searched.
  ///   - encoder: Asked only about texts that the old file does not know, from several threads.
  ///   - old: An earlier file; what is still the same is taken over, if the same encoder made it.
  ///   - limit: How many texts may be encoded.
  ///   - isCancelled: Looked at every tenth of a second, from several threads.
  /// - Returns: The same bytes for the same texts; `nil` when more would have to be encoded, or when it
  ///   was cancelled.
  package static func build(
    for index: MatchIndex, encoder: any TextEncoder, reusing old: PhraseVectors?,
    atMost limit: Int = .max, isCancelled: @Sendable () -> Bool = { false }
  ) -> [UInt8]? {
    let old = old.flatMap { $0.encoder == encoder.identity ? $0 : nil }
    let known = old?.known() ?? [:]
    var draft = VectorsDraft(index: index, encoder: encoder.identity)
    var firsts: [UInt64: Int] = [:]
    var fresh: [(place: Int, length: Int)] = []
    var repeated: [(place: Int, first: Int)] = []
    for place in 0..<(index.phrasingCount + index.answerCount) {
      let text = text(place, in: index)
      let hash = TermHash.of(text)
      draft.put(hash, at: place)
      if let old, let before = known[hash] {
        let (scale, vector) = old.stored(before)
        draft.put(vector, scale: scale, at: place)
      } else if let first = firsts[hash] {
        repeated.append((place, first))
      } else {
        firsts[hash] = place
        fresh.append((place, text.utf8.count))
      }
    }
    guard fresh.count <= limit else { return nil }
    // The longest first, so that no core is left with one when the others are done.
    fresh.sort { ($1.length, $0.place) < ($0.length, $1.place) }
    encode(fresh.map(\.place), of: index, by: encoder, into: &draft, isCancelled)
    guard !isCancelled() else { return nil }
    for (place, first) in repeated { draft.copy(from: first, to: place) }
    draft.seal()
    return draft.bytes
  }

  /// How many texts a core takes at a time: a tenth of a second's work.
  private static let piece = 32

  private static func encode(
    _ places: [Int], of index: MatchIndex, by encoder: any TextEncoder,
    into draft: inout VectorsDraft, _ isCancelled: @Sendable () -> Bool
  ) {
    // Handed over, not copied: at a hundred thousand answers it is the largest thing there is.
    let growing = Mutex(draft)
    draft = VectorsDraft()
    let pieces = (places.count + piece - 1) / piece
    DispatchQueue.concurrentPerform(iterations: pieces) { number in
      guard !isCancelled() else { return }
      let mine = places[(number * piece)..<min(places.count, (number + 1) * piece)]
      let vectors = encoder.encode(mine.map { text($0, in: index) }).map(quantized)
      growing.withLock { draft in
        for (place, vector) in zip(mine, vectors) {
          draft.put(vector.vector, scale: vector.scale, at: place)
        }
      }
    }
    growing.withLock { swap(&$0, &draft) }
  }

  private static func text(_ place: Int, in index: MatchIndex) -> String {
    place < index.phrasingCount
      ? index.phrasing(place) : index.answerText(place - index.phrasingCount)
  }

  /// Eight bits a number are enough: the cosine moves by less than a hundredth.
  private static func quantized(_ vector: [Float]) -> (scale: Float, vector: [UInt8]) {
    let largest = vector.reduce(0) { max($0, abs($1)) }
    let scale = largest / 127
    // With a scale that is next to nothing a number could be more than 127 of it.
    guard scale.isNormal, vector.count == width, vector.allSatisfy(\.isFinite) else {
      return (0, [UInt8](repeating: 0, count: width))
    }
    return (scale, vector.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) })
  }
}
