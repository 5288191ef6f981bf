import CEncoderKernels

/// The transformer: word numbers in, one vector of unit length a text out.
struct Network: Sendable {
  static let width = 384
  static let words = 30_522
  static let longest = encoder_longest
  static let heads = width / encoder_head
  static let wide = 1536

  private let embeddings: Tensor<Int8>
  private let scales: Tensor<Float>
  private let positions: Tensor<Float>
  private let norm: EncoderNorm
  private let layers: [EncoderLayer]
  /// Which of the kernels' instruction sets computes.
  let level: Int32

  init(file: WeightsFile, level: Int32) throws {
    precondition(encoder_kernels(level) != nil, "the processor lacks the instructions")
    self.level = level
    embeddings = try file.tensor(
      "words.weights", of: Int8.self, rows: Self.words, columns: Self.width)
    scales = try file.tensor("words.scales", of: Float.self, columns: Self.words)
    positions = try file.tensor(
      "positions", of: Float.self, rows: Self.longest, columns: Self.width)
    norm = try EncoderNorm(file: file, name: "words.norm")
    layers = try (0..<6).map { try EncoderLayer(file: file, name: "layer.\($0)") }
  }

  /// The fastest instruction set this processor has.
  static var bestLevel: Int32 {
    (0..<encoder_levels()).last { encoder_kernels($0) != nil } ?? 0
  }

  /// The vectors of some texts, whose words are computed together without a gap between the texts.
  ///
  /// What a text's vector is doesn't depend on the others, to the last bit.
  func vectors(of texts: ArraySlice<[UInt16]>) -> [[Float]] {
    guard let kernels = encoder_kernels(level)?.pointee else { return [] }
    let rows = texts.reduce(0) { $0 + $1.count }
    let scratch = EncoderScratch(rows: rows)
    defer { scratch.free() }
    embed(texts, in: scratch, kernels)
    norm.apply(kernels, to: scratch.states, adding: nil, rows: rows)
    for layer in layers {
      layer.apply(kernels, to: texts, in: scratch, rows: rows, values: .sixteenBits)
    }

    var row = 0
    return texts.map { ids in
      defer { row += ids.count }
      return [Float](unsafeUninitializedCapacity: Self.width) { vector, count in
        count = Self.width
        guard let out = vector.baseAddress else { return }
        kernels.pool(scratch.states + row * Self.width, Int32(ids.count), Int32(count), out)
      }
    }
  }

  /// The states after the first layers, of texts in which a second segment may follow a first; for verdicts,
  /// so in 8 bits.
  ///
  /// - Parameters:
  ///   - texts: Each with the row at which its second segment begins.
  ///   - second: What tells the second segment's rows from the first's.
  ///   - count: How many layers.
  ///   - scratch: Its states are the result.
  ///   - kernels: What computes.
  func begin(
    _ texts: [(ids: [UInt16], second: Int)], adding second: Tensor<Float>, layers count: Int,
    in scratch: EncoderScratch, _ kernels: EncoderKernels
  ) {
    let ids = texts.map(\.ids)[...]
    embed(ids, in: scratch, kernels)
    var row = 0
    for text in texts {
      for place in (row + text.second)..<(row + text.ids.count) {
        let state = scratch.states + place * Self.width
        for column in 0..<Self.width { state[column] += second[column] }
      }
      row += text.ids.count
    }
    norm.apply(kernels, to: scratch.states, adding: nil, rows: row)
    for layer in layers.prefix(count) {
      layer.apply(kernels, to: ids, in: scratch, rows: row, values: .eightBits)
    }
  }

  private func embed(
    _ texts: ArraySlice<[UInt16]>, in scratch: EncoderScratch, _ kernels: EncoderKernels
  ) {
    var row = 0
    for ids in texts {
      kernels.embed(
        embeddings.address, scales.address, positions.address, ids, Int32(ids.count),
        Int32(Self.width), scratch.states + row * Self.width)
      row += ids.count
    }
  }
}
