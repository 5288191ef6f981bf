/// The bytes of a file of meanings while they are put together, in whatever order they come.
struct VectorsDraft {
  private(set) var bytes: [UInt8]
  private let places: PhraseVectors.Places

  /// Holds nothing, and takes nothing.
  init() {
    bytes = []
    places = PhraseVectors.Places(texts: 0, revision: 0)
  }

  /// All of the file but its texts' hashes and vectors, which are zero.
  ///
  /// - Parameters:
  ///   - index: What the file is to stand beside.
  ///   - encoder: Of what makes the vectors.
  init(index: MatchIndex, encoder: UInt64) {
    let revision = Array(index.revision.utf8)
    places = PhraseVectors.Places(
      texts: index.phrasingCount + index.answerCount, revision: revision.count)
    bytes = [UInt8](repeating: 0, count: IndexChecksum.padded(places.end))
    bytes.replaceSubrange(0..<8, with: PhraseVectors.magic)
    for (word, count) in [index.phrasingCount, index.answerCount, revision.count].enumerated() {
      put(UInt64(count), bytes: 4, at: 16 + 4 * word)
    }
    put(encoder, bytes: 8, at: 32)
    let start = PhraseVectors.header
    bytes.replaceSubrange(start..<(start + revision.count), with: revision)
  }

  mutating func put(_ hash: UInt64, at place: Int) {
    put(hash, bytes: 8, at: places.hashes + place * 8)
  }

  mutating func put(_ vector: [UInt8], scale: Float, at place: Int) {
    put(UInt64(scale.bitPattern), bytes: 4, at: places.scales + place * 4)
    let start = places.vectors + place * PhraseVectors.width
    bytes.replaceSubrange(start..<(start + PhraseVectors.width), with: vector)
  }

  /// Gives a text the vector of another that says the same.
  mutating func copy(from other: Int, to place: Int) {
    for (start, width) in [(places.scales, 4), (places.vectors, PhraseVectors.width)] {
      let source = start + other * width
      for offset in 0..<width { bytes[start + place * width + offset] = bytes[source + offset] }
    }
  }

  /// Writes the checksum, when everything else is in its place.
  mutating func seal() { IndexChecksum.seal(&bytes) }

  private mutating func put(_ number: UInt64, bytes count: Int, at start: Int) {
    for offset in 0..<count {
      bytes[start + offset] = UInt8(truncatingIfNeeded: number >> (8 * UInt64(offset)))
    }
  }
}
