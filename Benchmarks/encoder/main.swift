import Foundation
import SentenceEncoder

// Prints, as JSON, milliseconds to open the weights and to encode each text of the standard input's
// lines, the best of `rounds`; Benchmarks/encoder/measure sets them beside numpy's.

let texts = (readLine(strippingNewline: true)).map { first in
  [first] + Array(sequence(state: ()) { _ in readLine(strippingNewline: true) })
}
guard let texts, let path = SentenceEncoder.locate() else {
  print("no texts, or no encoder")
  exit(1)
}
let clock = ContinuousClock()

func best(of rounds: Int, _ work: () throws -> Void) rethrows -> Double {
  let seconds = try (0..<rounds).map { _ in try clock.measure(work) / .seconds(1) }
  return 1000 * (seconds.min() ?? 0)
}

let opening = try best(of: 30) { _ = try SentenceEncoder.open(path: path) }
let encoder = try SentenceEncoder.open(path: path)
let each = texts.map { text in best(of: 30) { _ = encoder.encode(text) } }
let together = best(of: 30) { _ = encoder.encode(texts) } / Double(texts.count)
let result = ["open": [opening], "each": each, "together": [together]]
print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
