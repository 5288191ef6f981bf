import Foundation

extension JudgementMemory {
  /// How many judgements are kept at most, and how many bytes of them: thirty large questionnaires' worth.
  static let most = 20_000
  static let mostBytes = 32 << 20

  /// The file for some judgements, and for as many of the older ones as there is room for.
  ///
  /// - Parameters:
  ///   - judgements: The newest.
  ///   - older: What was kept before; taken over where it rests on the same.
  ///   - basis: What the judgements rest on.
  /// - Returns: The file's bytes, the same for the same judgements.
  package static func build(
    _ judgements: [JudgedQuestion: PendingJudgement], and older: JudgementMemory?, basis: String
  ) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var kept: [(hash: UInt64, bytes: [UInt8])] = []
    var seen: Set<UInt64> = []
    var size = 0
    func keep(_ hash: UInt64, _ bytes: [UInt8]) {
      guard kept.count < most, size + bytes.count <= mostBytes else { return }
      kept.append((hash, bytes))
      seen.insert(hash)
      size += bytes.count
    }
    for (question, judgement) in judgements {
      let remembered = RememberedJudgement(question: question, judgement: judgement)
      if let data = try? encoder.encode(remembered) { keep(question.hash, Array(data)) }
    }
    if let older, older.basis == basis {
      for place in 0..<older.count where !seen.contains(older.hash(place)) {
        if let bytes = older.bytesKept(place) { keep(older.hash(place), bytes) }
      }
    }
    kept.sort { ($0.hash, $1.bytes.count) < ($1.hash, $0.bytes.count) }
    return file(kept, basis)
  }

  private static func file(_ kept: [(hash: UInt64, bytes: [UInt8])], _ basis: String) -> [UInt8] {
    var file = magic
    func number<Value: FixedWidthInteger>(_ value: Value) {
      withUnsafeBytes(of: value.littleEndian) { file.append(contentsOf: $0) }
    }
    let name = Array(basis.utf8)
    number(UInt32(name.count))
    number(UInt32(kept.count))
    file += name + [UInt8](repeating: 0, count: (8 - name.count % 8) % 8)
    var start = file.count + kept.count * entry
    for (hash, bytes) in kept {
      number(hash)
      number(TermHash.of(bytes))
      number(UInt32(start))
      number(UInt32(bytes.count))
      start += bytes.count
    }
    for (_, bytes) in kept { file += bytes }
    return file
  }
}
