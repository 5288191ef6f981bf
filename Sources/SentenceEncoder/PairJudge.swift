import CEncoderKernels
import Dispatch
import Foundation
import Synchronization

/// Reads a question and an approved answer's question together, and says whether the answer fits.
///
/// A cross-encoder: the sentence encoder's words and first layers, then layers of its own, trained
/// by `Scripts/train-judge` on pairs that fit and pairs that only look alike. The same texts give the same
/// verdict from any number of threads.
package struct PairJudge: Sendable {
  /// How many words and word parts of each side count.
  package static let longestSide = 60
  /// Layers of the encoder that come before those of the judge.
  static let shared = 2
  private static let hidden = 128

  /// The checksum of the judge's own weights.
  package let identity: UInt64

  private let encoder: SentenceEncoder
  private let second: Tensor<Float>
  private let layers: [EncoderLayer]
  private let firstWeights, firstBiases, lastWeights, lastBiases: Tensor<Float>

  /// Opens the judge's weights, which are mapped and not copied.
  ///
  /// - Parameters:
  ///   - path: The file that ``locate()`` finds, or another of its kind.
  ///   - encoder: Whose words and first layers it was trained with.
  /// - Returns: A judge that keeps the file mapped; don't change the file meanwhile.
  /// - Throws: ``EncoderFileError``, when the file can't be read or isn't whole.
  package static func open(path: String, encoder: SentenceEncoder) throws -> PairJudge {
    try PairJudge(path: path, encoder: encoder)
  }

  init(path: String, encoder: SentenceEncoder) throws {
    let file = try WeightsFile(path: path)
    identity = file.checksum
    self.encoder = encoder
    second = try file.tensor("second", of: Float.self, columns: Network.width)
    layers = try (Self.shared..<6).map { try EncoderLayer(file: file, name: "layer.\($0)") }
    firstWeights = try file.tensor(
      "head.1.weights", of: Float.self, rows: Self.hidden, columns: 3 * Network.width)
    firstBiases = try file.tensor("head.1.biases", of: Float.self, columns: Self.hidden)
    lastWeights = try file.tensor("head.2.weights", of: Float.self, rows: 1, columns: Self.hidden)
    lastBiases = try file.tensor("head.2.biases", of: Float.self, columns: 1)
  }

  /// Judges approved texts against one question.
  ///
  /// - Parameters:
  ///   - question: As it came in.
  ///   - approved: Each an approved question, with the answer's text after it where there is one.
  /// - Returns: For each the logarithm of the odds that the answer may be given, as the training data
  ///   has it; what that is worth elsewhere must be calibrated.
  package func logits(question: String, approved: [String]) -> [Double] {
    let asked = encoder.ids(of: question, limit: Self.longestSide + 2)
    // Two halves on two cores: somebody who asks one question waits for it.
    let halves = [approved.prefix(approved.count / 2), approved.suffix((approved.count + 1) / 2)]
    let logits = Mutex<[[Double]]>([[], []])
    DispatchQueue.concurrentPerform(iterations: halves.count) { half in
      let found = self.logits(asked, halves[half])
      logits.withLock { $0[half] = found }
    }
    return logits.withLock { $0.flatMap { $0 } }
  }

  /// - Parameter question: As it came in.
  /// - Returns: Whether no more than ``longestSide`` word parts are in it.
  package func readsWhole(_ question: String) -> Bool {
    encoder.ids(of: question, limit: Self.longestSide + 3).count <= Self.longestSide + 2
  }

  private func logits(
    _ asked: [UInt16], _ approved: ArraySlice<String>
  ) -> [Double] {
    guard !approved.isEmpty, let kernels = encoder.kernels else { return [] }
    let texts = approved.map { text in
      // Without the start mark, which the question has already.
      let known = encoder.ids(of: text, limit: Self.longestSide + 2).dropFirst()
      return (ids: asked + known, second: asked.count)
    }
    let rows = texts.reduce(0) { $0 + $1.ids.count }
    let scratch = EncoderScratch(rows: rows)
    defer { scratch.free() }
    encoder.begin(texts, adding: second, layers: Self.shared, in: scratch, kernels)
    let ids = texts.map(\.ids)[...]
    for layer in layers {
      layer.apply(kernels, to: ids, in: scratch, rows: rows, values: .eightBits)
    }
    var row = 0
    return texts.map { text in
      defer { row += text.ids.count }
      return verdict(
        scratch.states + row * Network.width, first: text.second, rows: text.ids.count)
    }
  }

  // MARK: - The head

  /// From the first row, how far the two sides' means lie apart, and where they agree.
  private func verdict(
    _ states: UnsafeMutablePointer<Float>, first: Int, rows: Int
  ) -> Double {
    let width = Network.width
    var features = [Float](repeating: 0, count: 3 * width)
    for column in 0..<width {
      var (one, other): (Float, Float) = (0, 0)
      for row in 0..<first { one += states[row * width + column] }
      for row in first..<rows { other += states[row * width + column] }
      (one, other) = (one / Float(first), other / Float(rows - first))
      features[column] = states[column]
      features[width + column] = abs(one - other)
      features[2 * width + column] = one * other
    }
    var sum = lastBiases[0]
    for unit in 0..<Self.hidden {
      let weights = firstWeights.address + unit * features.count
      let value = encoder_dot(weights, features, Int32(features.count)) + firstBiases[unit]
      sum += lastWeights[unit] * value * 0.5 * (1 + Float(erf(Double(value) * 0.5.squareRoot())))
    }
    return Double(sum)
  }
}
