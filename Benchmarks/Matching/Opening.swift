import Matching

/// How long it takes to open the index and the meanings of a workspace, checks included.
struct Opening {
  /// A workspace's `.vouch` folder.
  let folder: String

  /// Prints milliseconds: of the first time, and the median of a hundred.
  func run() throws {
    try report("match.index") { _ = try MatchIndex.open(path: $0) }
    try report("meanings.vectors") { _ = try PhraseVectors.open(path: $0) }
  }

  private func report(_ name: String, _ open: (String) throws -> Void) throws {
    let times = try (0..<100).map { _ in
      try ContinuousClock().measure { try open("\(folder)/\(name)") } / .milliseconds(1)
    }
    let median = times.sorted()[times.count / 2]
    print("\(name): first \(rounded(times[0])) ms, median \(rounded(median)) ms")
  }

  private func rounded(_ time: Double) -> Double { (time * 1000).rounded() / 1000 }
}
