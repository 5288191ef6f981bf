import CEncoderKernels
import Foundation
import Testing

@testable import SentenceEncoder

/// The oracle is a forward pass with 32-bit weights by numpy; its vectors stand in the fixtures.
struct SentenceEncoderTests {
  @Test func `two hundred texts agree with 32-bit weights`() async throws {
    let encoder = try Fixtures.encoder.get()
    let texts = try Fixtures.json("vectors.json", as: [String].self)
    let expected = try Fixtures.data("vectors.int16").withUnsafeBytes { bytes in
      bytes.bindMemory(to: Int16.self).map { Float($0) / 32_767 }
    }
    #expect(texts.count == 200 && expected.count == 200 * SentenceEncoder.width)

    // At once, as callers may.
    let cosines = await withTaskGroup { group in
      for (place, text) in texts.enumerated() {
        let vector = expected[place * SentenceEncoder.width..<(place + 1) * SentenceEncoder.width]
        group.addTask { SentenceEncoder.cosine(encoder.encode(text), Array(vector)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }

    let least = try #require(cosines.min())
    let mean = cosines.reduce(0, +) / Float(cosines.count)
    print("encoder against 32-bit weights: cosine at least \(least), on average \(mean)")
    #expect(least >= 0.999)
    #expect(cosines.allSatisfy { $0 < 1.0001 })
  }

  @Test func `what means the same is nearer than what does not`() throws {
    let encoder = try Fixtures.encoder.get()
    let question = encoder.encode("Is customer data encrypted while stored?")

    let same = SentenceEncoder.cosine(question, encoder.encode("Is data encrypted at rest?"))
    let other = SentenceEncoder.cosine(question, encoder.encode("Do you have a dog?"))

    #expect(same > 0.7)
    #expect(other < same / 3)
    #expect(abs(SentenceEncoder.cosine(question, question) - 1) < 1e-6)
  }

  @Test func `texts encoded together or alone have the same bits`() throws {
    let encoder = try Fixtures.encoder.get()
    let texts = [
      "Do you back up daily?", "", "MFA?", String(repeating: "backups ", count: 300),
      "Who approves access?",
    ]

    #expect(encoder.encode(texts) == texts.map { encoder.encode($0) })
    #expect(encoder.encode([]) == [])
  }

  @Test(arguments: 0..<encoder_levels())
  func `each instruction set gives the same bits`(level: Int32) throws {
    guard encoder_kernels(level) != nil else { return }
    let texts = [
      "Are passwords hashed?", "Yes.", "Is multi-factor authentication enforced for all?",
    ]

    let vectors = try SentenceEncoder(path: Fixtures.weights, level: level).encode(texts)

    #expect(try vectors == Fixtures.encoder.get().encode(texts))
  }

  @Test(arguments: 0..<encoder_levels())
  func `GELU is exact to a millionth`(level: Int32) throws {
    guard let kernels = encoder_kernels(level)?.pointee else { return }
    let weights = [Int8](repeating: 0, count: 48 * 16)
    let (row, scales) = ([Int16](repeating: 0, count: 16), [Float](repeating: 0, count: 48))

    for step in -20..<20 {
      let inputs = (0..<48).map { Float(step) / 2 + Float($0) / 96 }
      var out = [Float](repeating: 0, count: 48)
      weights.withUnsafeBufferPointer { weights in
        scales.withUnsafeBufferPointer { scales in
          inputs.withUnsafeBufferPointer { inputs in
            guard let first = weights.baseAddress, let scale = scales.baseAddress,
              let bias = inputs.baseAddress
            else { return }
            var layer = EncoderLinear(
              weights: first, scales: scale, biases: bias, outputs: 48, inputs: 16)
            kernels.multiply(&layer, row, scale, 1, 1, &out)
          }
        }
      }
      for (input, output) in zip(inputs, out) {
        let exact = Double(input) * (1 + erf(Double(input) / 2.0.squareRoot())) / 2
        #expect(abs(Double(output) - exact) < 1e-6, "\(input)")
      }
    }
  }
}
