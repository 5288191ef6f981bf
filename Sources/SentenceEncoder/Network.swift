import CEncoderKernels

/// The transformer: word numbers in, one vector of unit length a text out.
struct Network: Sendable {
  static let width = 384
  static let words = 30_522
  static let longest = encoder_longest
  private static let heads = width / encoder_head
  private static let wide = 1536

  private let embeddings: Tensor<Int8>
  private let scales: Tensor<Float>
  private let positions: Tensor<Float>
  private let norm: Norm
  private let layers: [Layer]
  /// Which of the kernels' instruction sets computes.
  private let level: Int32

  init(file: WeightsFile, level: Int32) throws {
    precondition(encoder_kernels(level) != nil, "the processor lacks the instructions")
    self.level = level
    embeddings = try file.tensor(
      "words.weights", of: Int8.self, rows: Self.words, columns: Self.width)
    scales = try file.tensor("words.scales", of: Float.self, columns: Self.words)
    positions = try file.tensor(
      "positions", of: Float.self, rows: Self.longest, columns: Self.width)
    norm = try Norm(file: file, name: "words.norm")
    layers = try (0..<6).map { try Layer(file: file, name: "layer.\($0)") }
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
    let scratch = Scratch(rows: rows, width: Self.width, wide: Self.wide)
    defer { scratch.free() }

    var row = 0
    for ids in texts {
      kernels.embed(
        embeddings.address, scales.address, positions.address, ids, Int32(ids.count),
        Int32(Self.width), scratch.states + row * Self.width)
      row += ids.count
    }
    norm.apply(kernels, to: scratch.states, adding: nil, rows: rows)
    for layer in layers { apply(layer, to: texts, in: scratch, kernels, rows: rows) }

    row = 0
    return texts.map { ids in
      defer { row += ids.count }
      return [Float](unsafeUninitializedCapacity: Self.width) { vector, count in
        count = Self.width
        guard let out = vector.baseAddress else { return }
        kernels.pool(scratch.states + row * Self.width, Int32(ids.count), Int32(count), out)
      }
    }
  }

  private func apply(
    _ layer: Layer, to texts: ArraySlice<[UInt16]>, in scratch: Scratch, _ kernels: EncoderKernels,
    rows: Int
  ) {
    let (queries, keys) = (scratch.large, scratch.large + rows * Self.width)
    let values = keys + rows * Self.width
    layer.query.apply(kernels, to: scratch.states, in: scratch, rows: rows, out: queries)
    layer.key.apply(kernels, to: scratch.states, in: scratch, rows: rows, out: keys)
    layer.value.apply(kernels, to: scratch.states, in: scratch, rows: rows, out: values)
    var start = 0
    for ids in texts {
      kernels.attend(
        queries + start, keys + start, values + start, Int32(ids.count), Int32(Self.heads),
        scratch.small + start)
      start += ids.count * Self.width
    }
    layer.seen.apply(kernels, to: scratch.small, in: scratch, rows: rows, out: scratch.large)
    layer.seenNorm.apply(kernels, to: scratch.states, adding: scratch.large, rows: rows)
    layer.wide.apply(
      kernels, to: scratch.states, in: scratch, rows: rows, curved: true, out: scratch.large)
    layer.narrow.apply(kernels, to: scratch.large, in: scratch, rows: rows, out: scratch.small)
    layer.narrowNorm.apply(kernels, to: scratch.states, adding: scratch.small, rows: rows)
  }
}

// MARK: - Parts

extension Network {
  private struct Layer: Sendable {
    let query, key, value, seen, wide, narrow: Dense
    let seenNorm, narrowNorm: Norm

    init(file: WeightsFile, name: String) throws {
      query = try Dense(file: file, name: "\(name).query", outputs: width, inputs: width)
      key = try Dense(file: file, name: "\(name).key", outputs: width, inputs: width)
      value = try Dense(file: file, name: "\(name).value", outputs: width, inputs: width)
      seen = try Dense(file: file, name: "\(name).seen", outputs: width, inputs: width)
      seenNorm = try Norm(file: file, name: "\(name).seen.norm")
      wide = try Dense(file: file, name: "\(name).wide", outputs: Network.wide, inputs: width)
      narrow = try Dense(file: file, name: "\(name).narrow", outputs: width, inputs: Network.wide)
      narrowNorm = try Norm(file: file, name: "\(name).narrow.norm")
    }
  }

  private struct Dense: Sendable {
    let weights: Tensor<Int8>
    let scales, biases, factors: Tensor<Float>
    let outputs, inputs: Int

    init(file: WeightsFile, name: String, outputs: Int, inputs: Int) throws {
      weights = try file.tensor("\(name).weights", of: Int8.self, rows: outputs, columns: inputs)
      scales = try file.tensor("\(name).scales", of: Float.self, columns: outputs)
      biases = try file.tensor("\(name).biases", of: Float.self, columns: outputs)
      factors = try file.tensor("\(name).factors", of: Float.self, columns: inputs)
      (self.outputs, self.inputs) = (outputs, inputs)
    }

    func apply(
      _ kernels: EncoderKernels, to rows: UnsafeMutablePointer<Float>, in scratch: Scratch,
      rows count: Int, curved: Bool = false, out: UnsafeMutablePointer<Float>
    ) {
      var layer = EncoderLinear(
        weights: weights.address, scales: scales.address, biases: biases.address,
        outputs: Int32(outputs), inputs: Int32(inputs))
      kernels.quantise(
        rows, factors.address, Int32(count), Int32(inputs), scratch.integers, scratch.scales)
      kernels.multiply(
        &layer, scratch.integers, scratch.scales, Int32(count), curved ? 1 : 0, out)
    }
  }

  private struct Norm: Sendable {
    let gains, biases: Tensor<Float>

    init(file: WeightsFile, name: String) throws {
      gains = try file.tensor("\(name).gains", of: Float.self, columns: width)
      biases = try file.tensor("\(name).biases", of: Float.self, columns: width)
    }

    func apply(
      _ kernels: EncoderKernels, to rows: UnsafeMutablePointer<Float>,
      adding added: UnsafeMutablePointer<Float>?, rows count: Int
    ) {
      kernels.normalise(rows, added, gains.address, biases.address, Int32(count), Int32(width))
    }
  }

  /// All memory a forward pass writes to, allocated once for it.
  private struct Scratch {
    let states, small, large, scales: UnsafeMutablePointer<Float>
    let integers: UnsafeMutablePointer<Int16>
    private let memory: UnsafeMutableRawPointer

    init(rows: Int, width: Int, wide: Int) {
      let floats = rows * (2 * width + wide)
      memory = .allocate(byteCount: floats * 4 + rows * wide * 2 + rows * 4, alignment: 64)
      let first = memory.bindMemory(to: Float.self, capacity: floats)
      states = first
      small = first + rows * width
      large = first + rows * 2 * width
      integers = (memory + floats * 4).bindMemory(to: Int16.self, capacity: rows * wide)
      scales = (memory + floats * 4 + rows * wide * 2).bindMemory(to: Float.self, capacity: rows)
    }

    func free() { memory.deallocate() }
  }
}
