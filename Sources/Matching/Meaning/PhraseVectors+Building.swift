extension PhraseVectors {
  /// - Parameters:
  ///   - index: What is to be searched.
  ///   - encoder: Asked only about texts that the old file does not know.
  ///   - old: An earlier file; what is still the same is taken over, if the same encoder made it.
  ///   - limit: How many texts may be encoded.
  /// - Returns: The same bytes for the same texts; `nil` when more would have to be encoded.
  package static func build(
    for index: MatchIndex, encoder: any TextEncoder, reusing old: PhraseVectors?,
    atMost limit: Int = .max
  ) -> [UInt8]? {
    let texts =
      (0..<index.phrasingCount).map { index.phrasing($0) }
      + (0..<index.answerCount).map { index.answerText($0) }
    let hashes = texts.map { TermHash.of($0) }
    let old = old.flatMap { $0.encoder == encoder.identity ? $0 : nil }
    let known = old?.known() ?? [:]
    let fresh = Set(texts.indices.filter { known[hashes[$0]] == nil }.map { texts[$0] }).sorted()
    guard fresh.count <= limit else { return nil }
    var encoded: [String: (scale: Float, vector: [UInt8])] = [:]
    for (text, vector) in zip(fresh, encoder.encode(fresh)) { encoded[text] = quantized(vector) }
    let stored = texts.indices.map { place in
      known[hashes[place]].flatMap { old?.stored($0) } ?? encoded[texts[place]]
        ?? (scale: 0, vector: [UInt8](repeating: 0, count: width))
    }
    return bytes(
      index: index, encoder: encoder.identity, hashes: hashes, scales: stored.map(\.scale),
      vectors: stored.map(\.vector))
  }

  private static func bytes(
    index: MatchIndex, encoder: UInt64, hashes: [UInt64], scales: [Float], vectors: [[UInt8]]
  ) -> [UInt8] {
    var bytes = magic
    let revision = Array(index.revision.utf8)
    for count in [index.phrasingCount, index.answerCount, revision.count, 0] {
      append(UInt64(count), bytes: 4, to: &bytes)
    }
    append(encoder, bytes: 8, to: &bytes)
    bytes += revision + [UInt8](repeating: 0, count: (8 - revision.count % 8) % 8)
    for hash in hashes { append(hash, bytes: 8, to: &bytes) }
    for scale in scales { append(UInt64(scale.bitPattern), bytes: 4, to: &bytes) }
    for vector in vectors { bytes += vector }
    return bytes
  }

  private static func append(_ number: UInt64, bytes count: Int, to bytes: inout [UInt8]) {
    for shift in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(shift))))
    }
  }

  /// Eight bits a number are enough: the cosine moves by less than a hundredth.
  private static func quantized(_ vector: [Float]) -> (scale: Float, vector: [UInt8]) {
    let largest = vector.reduce(0) { max($0, abs($1)) }
    guard largest > 0, vector.count == width else {
      return (0, [UInt8](repeating: 0, count: width))
    }
    let scale = largest / 127
    return (scale, vector.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) })
  }
}
