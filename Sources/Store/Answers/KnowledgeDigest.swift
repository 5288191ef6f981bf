import Assurance

/// A number that stands for all current answers together, kept up to date answer by answer.
///
/// It is a sum of each answer's own number (modulo 2^128), so that one answer's change costs one
/// subtraction and one addition, and the same knowledge has the same digest whichever way it came
/// about: an index built for it stays good after a restore, and a counter's would not.
struct KnowledgeDigest: Equatable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  init() {}

  /// - Parameter text: What `text` gave; anything else counts as no digest.
  init?(_ text: String) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }

  /// 32 hexadecimal digits.
  var text: String { [high, low].map(padded).joined() }

  mutating func add(_ answer: AnswerState) {
    let part = KnowledgeDigest.number(for: answer)
    let (sum, overflow) = low.addingReportingOverflow(part.low)
    low = sum
    high = high &+ part.high &+ (overflow ? 1 : 0)
  }

  mutating func subtract(_ answer: AnswerState) {
    let part = KnowledgeDigest.number(for: answer)
    let (difference, overflow) = low.subtractingReportingOverflow(part.low)
    low = difference
    high = high &- part.high &- (overflow ? 1 : 0)
  }

  private static func number(for answer: AnswerState) -> (high: UInt64, low: UInt64) {
    let text = "\(answer.id)\u{0}\(answer.revision)\u{0}\(answer.contentHash)\u{0}\(answer.topic)"
    return (mixed(text, seed: 0xcbf2_9ce4_8422_2325), mixed(text, seed: 0x9e37_79b9_7f4a_7c15))
  }

  /// FNV-1a, then the finalizer of SplitMix64 so that a sum of them keeps no pattern.
  private static func mixed(_ text: String, seed: UInt64) -> UInt64 {
    var hash = seed
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }

  private func padded(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// What of an answer can change without a new id: enough to tell one state from another.
struct AnswerState: Equatable {
  var id: ApprovedAnswer.ID
  var revision: Int
  var contentHash: String
  var topic: String
  var isRetired: Bool
}
