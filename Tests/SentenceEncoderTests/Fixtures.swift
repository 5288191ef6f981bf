import Foundation

@testable import SentenceEncoder

/// What `Scripts/make-encoder-fixtures` wrote, and the encoder of the checkout.
enum Fixtures {
  static let encoder = Result { try SentenceEncoder.open(path: weights) }

  static let weights = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Models/minilm-l6-v2/minilm-l6-v2.encoder").standardized.path

  static func data(_ name: String) throws -> Data {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try Data(contentsOf: folder.appending(path: "Fixtures/\(name)"))
  }

  static func json<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: data(name))
  }

  /// FNV-1a, 64 bits, over the ids as little-endian bytes.
  static func hash(_ ids: [UInt16], from start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    ids.reduce(start) { hash, id in
      [UInt64(id & 255), UInt64(id >> 8)].reduce(hash) { ($0 ^ $1) &* 0x100_0000_01B3 }
    }
  }
}
