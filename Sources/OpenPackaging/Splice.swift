/// Changes to a part's bytes, put together and made at once; every other byte is copied.
package struct Splice: Sendable {
  private var changes: [(range: Range<Int>, bytes: [UInt8])] = []

  package init() {}

  /// - Parameters:
  ///   - range: A stretch of the original; an empty one inserts. Stretches must not overlap.
  ///   - bytes: What takes its place.
  package mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    changes.append((range, bytes))
  }

  package mutating func insert(_ bytes: [UInt8], at place: Int) {
    replace(place..<place, with: bytes)
  }

  /// - Returns: The new bytes; what is inserted at one place keeps the order it was given in.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.bytes.count })
    var position = 0
    for (_, change) in changes.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }) where change.range.lowerBound >= position {
      output += bytes[position..<change.range.lowerBound]
      output += change.bytes
      position = change.range.upperBound
    }
    output += bytes[position...]
    return output
  }
}
