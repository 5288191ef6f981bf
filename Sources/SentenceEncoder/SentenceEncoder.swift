import CEncoderKernels

/// Turns a sentence into a vector that lies near those of sentences with a similar meaning.
///
/// all-MiniLM-L6-v2 with 8-bit weights, computed here: no runtime, no network. Near is not the same:
/// "encrypted at rest" and "encrypted in transit" are neighbours, so a distance alone decides nothing.
/// The same text gives the same bits on every processor, in any company, from any number of threads.
package struct SentenceEncoder: Sendable {
  /// How many numbers a vector has.
  package static let width = Network.width
  /// How many words and word parts of a text count, start and end marks included.
  package static let longest = Network.longest

  /// The checksum of the weights: other weights, other vectors.
  package let identity: UInt64

  private let pieces: WordPieces
  private let network: Network

  init(path: String, level: Int32 = Network.bestLevel) throws {
    let file = try WeightsFile(path: path)
    identity = file.checksum
    pieces = try WordPieces(file: file, words: Network.words)
    network = try Network(file: file, level: level)
  }

  /// Opens the encoder's weights, which are mapped and not copied.
  ///
  /// - Parameter path: The file that ``locate()`` finds, or another of its kind.
  /// - Returns: An encoder that keeps the file mapped; don't change the file meanwhile.
  /// - Throws: ``EncoderFileError``, when the file can't be read or isn't whole.
  package static func open(path: String) throws -> SentenceEncoder {
    try SentenceEncoder(path: path)
  }

  /// The vector of a text.
  ///
  /// - Parameter text: Counts as far as the first ``longest`` words and word parts; case doesn't.
  /// - Returns: ``width`` numbers, of length 1 together.
  package func encode(_ text: String) -> [Float] {
    network.vectors(of: [ids(of: text)])[0]
  }

  /// The vectors of texts, in their order; faster than one by one.
  ///
  /// - Parameter texts: Any number, of any lengths.
  /// - Returns: What ``encode(_:)-(String)`` returns for each, to the last bit.
  package func encode(_ texts: [String]) -> [[Float]] {
    let ids = texts.map { self.ids(of: $0) }
    var vectors: [[Float]] = []
    vectors.reserveCapacity(texts.count)
    while vectors.count < ids.count {
      // As many texts as fill the caches and no more; there is no padding, so lengths may differ.
      let first = vectors.count
      var (next, rows) = (first + 1, ids[first].count)
      while next < ids.count, rows + ids[next].count <= Self.longest {
        rows += ids[next].count
        next += 1
      }
      vectors += network.vectors(of: ids[first..<next])
    }
    return vectors
  }

  /// How near two vectors are: 1 for the same direction, 0 for unrelated ones.
  ///
  /// - Parameters:
  ///   - one: A vector of this encoder, so of length 1.
  ///   - other: Another one.
  /// - Returns: Their cosine, from -1 to 1 but for rounding.
  package static func cosine(_ one: [Float], _ other: [Float]) -> Float {
    precondition(one.count == width && other.count == width, "not vectors of this encoder")
    return encoder_dot(one, other, Int32(width))
  }

  /// - Parameter word: Any text without blanks.
  /// - Returns: Whether the vocabulary has it whole.
  package func isWord(_ word: String) -> Bool { pieces.isWord(word) }

  /// The numbers of a text's words and word parts, as the network reads them.
  func ids(of text: String, limit: Int = longest) -> [UInt16] { pieces.ids(of: text, limit: limit) }

  /// What computes on this processor.
  var kernels: EncoderKernels? { encoder_kernels(network.level)?.pointee }

  /// See ``Network/begin(_:adding:layers:in:_:)``.
  func begin(
    _ texts: [(ids: [UInt16], second: Int)], adding second: Tensor<Float>, layers: Int,
    in scratch: EncoderScratch, _ kernels: EncoderKernels
  ) {
    network.begin(texts, adding: second, layers: layers, in: scratch, kernels)
  }
}
