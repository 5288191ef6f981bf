import CEncoderKernels

/// The meanings of an index's phrasings and answers' texts, as one memory-mapped file beside it.
///
/// Layout, little-endian: magic and format (8 bytes), the ``IndexChecksum`` (64 bits), counts of
/// phrasings and answers and the revision's length (32 bits each, and 32 unused), the encoder's
/// identity (64 bits), the revision padded to 8; then of all texts, phrasings first, their hashes
/// (64 bits each), their scales (32-bit floats), and their vectors (8-bit whole numbers), padded
/// with zeros.
package struct PhraseVectors: Sendable {
  /// Numbers in a vector.
  package static let width = 384
  static let header = 40
  static let magic: [UInt8] = Array("VCHVEC04".utf8)

  private let bytes: IndexBytes
  let phrasingCount: Int
  let answerCount: Int
  /// The revision of the index that it stands beside.
  package let revision: String
  /// ``TextEncoder/identity`` of what made the vectors.
  package let encoder: UInt64
  private let places: Places

  /// - Returns: The meanings, their checksum verified as far as ``IndexChecksum`` says.
  /// - Throws: ``MatchIndexError`` for a file that is missing, damaged or of another version.
  package static func open(path: String) throws(MatchIndexError) -> PhraseVectors {
    try PhraseVectors(IndexBytes(mapping: path))
  }

  package init(bytes: [UInt8]) throws(MatchIndexError) { try self.init(IndexBytes(bytes)) }

  private init(_ bytes: IndexBytes) throws(MatchIndexError) {
    try bytes.check(Self.magic, header: Self.header)
    guard IndexChecksum.holds(in: bytes) else { throw .damaged }
    self.bytes = bytes
    phrasingCount = bytes.word(16)
    answerCount = bytes.word(20)
    let length = bytes.word(24)
    let count = phrasingCount + answerCount
    encoder = bytes.long(32)
    places = Places(texts: count, revision: length)
    guard IndexChecksum.padded(places.end) == bytes.buffer.count else { throw .damaged }
    revision = bytes.text(Self.header, length)
  }

  // MARK: - Reading

  /// A meaning to compare with, in whole numbers of 16 bits; the vectors themselves have 8.
  struct Probe: Sendable {
    fileprivate let values: [Int16]
    /// What a unit of the values stands for; 0 where there is nothing to compare.
    fileprivate let unit: Float

    /// - Parameter meaning: A vector of ``PhraseVectors/width`` finite numbers; any other is near
    ///   nothing.
    init(_ meaning: [Float]) {
      let isMeaning = meaning.count == PhraseVectors.width && meaning.allSatisfy(\.isFinite)
      let range = isMeaning ? meaning.map(abs).max() ?? 0 : 0
      let most = Float(Int16.max)
      unit = range / most
      values =
        range > 0
        ? meaning.map { Int16(($0 / range * most).rounded()) }
        : [Int16](repeating: 0, count: PhraseVectors.width)
    }
  }

  /// The cosine between a question and every phrasing, by the phrasing's place.
  func phrasingCosines(with question: Probe) -> [Float] { cosines(question, 0..<phrasingCount) }

  /// The cosine between a question and an answer's own text.
  func answerCosine(with question: Probe, _ answer: Int) -> Float {
    guard (0..<answerCount).contains(answer) else { return 0 }
    let place = phrasingCount + answer
    return cosines(question, place..<(place + 1)).first ?? 0
  }

  private func cosines(_ question: Probe, _ texts: Range<Int>) -> [Float] {
    guard let base = bytes.buffer.baseAddress else { return [] }
    let first = base + places.vectors + texts.lowerBound * Self.width
    let products = [Int32](unsafeUninitializedCapacity: texts.count) { room, count in
      if let out = room.baseAddress {
        encoder_best().pointee.products(
          first.assumingMemoryBound(to: Int8.self), Int64(texts.count), question.values,
          Int32(Self.width), out)
      }
      count = texts.count
    }
    return zip(products, texts).map { Self.cosine(Float($0) * scale($1) * question.unit) }
  }

  /// Within what a cosine can be: no damage makes a text nearer than the question's own.
  private static func cosine(_ value: Float) -> Float {
    value.isFinite ? min(1, max(-1, value)) : 0
  }

  /// A phrasing's vector.
  func vector(ofPhrasing phrasing: Int) -> [Float] { vector(phrasing) }

  /// The vector of an answer's own text.
  func vector(ofAnswer answer: Int) -> [Float] { vector(phrasingCount + answer) }

  private func vector(_ place: Int) -> [Float] {
    let (scale, numbers) = stored(place)
    return numbers.map { Float(Int8(bitPattern: $0)) * scale }
  }

  /// What a unit of a text's numbers stands for; 0 where the file says nothing that can be.
  private func scale(_ place: Int) -> Float {
    let bits = UInt32(truncatingIfNeeded: bytes.word(places.scales + place * 4))
    let scale = Float(bitPattern: bits)
    return scale.isFinite ? scale : 0
  }

  /// What is known of every text, to be taken over into the next file.
  func known() -> [UInt64: Int] {
    var known: [UInt64: Int] = [:]
    known.reserveCapacity(phrasingCount + answerCount)
    for place in 0..<(phrasingCount + answerCount) {
      known[bytes.long(places.hashes + place * 8)] = place
    }
    return known
  }

  /// A stored vector with its scale, as bytes; all zeros for a text that is not in the file.
  func stored(_ place: Int) -> (scale: Float, vector: [UInt8]) {
    guard (0..<(phrasingCount + answerCount)).contains(place) else {
      return (0, [UInt8](repeating: 0, count: Self.width))
    }
    let start = places.vectors + place * Self.width
    return (scale(place), Array(bytes.buffer[start..<(start + Self.width)]))
  }

  /// Where in the file its parts begin.
  struct Places {
    let hashes: Int
    let scales: Int
    let vectors: Int
    /// Where the vectors end; the padding follows.
    let end: Int

    init(texts count: Int, revision length: Int) {
      hashes = PhraseVectors.header + (length + 7) / 8 * 8
      scales = hashes + count * 8
      vectors = scales + count * 4
      end = vectors + count * PhraseVectors.width
    }
  }
}
