import Foundation
import Testing

@testable import Assurance
@testable import Matching

/// Pairs of questions of our own that look alike and differ in what matters.
struct OwnTrapsTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    let kind: String
    let known: String
    let incoming: String

    var testDescription: String { "\(kind): \(incoming)" }
  }

  static let traps: [Trap] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/own-traps.tsv")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      return fields.count == 3 ? Trap(kind: fields[0], known: fields[1], incoming: fields[2]) : nil
    }
  }()

  @Test(arguments: traps)
  func `neither question gets the other's answer`(trap: Trap) throws {
    for (known, incoming) in [(trap.known, trap.incoming), (trap.incoming, trap.known)] {
      let judgement = try matcher(known).judge(Query(incoming))

      #expect(judgement.outcome != .answered, "\(incoming) got the answer to \(known)")
    }
  }

  @Test(arguments: traps)
  func `each question still gets its own answer`(trap: Trap) throws {
    for question in [trap.known, trap.incoming] {
      #expect(try matcher(question).judge(Query(question)).outcome == .answered, "\(question)")
    }
  }

  /// Among others, so that words have their weight.
  private func matcher(_ known: String) throws -> LexicalMatcher {
    let others = [
      "Do you have a code of conduct?", "Where is customer data hosted?", "Do you use a WAF?",
      "Who is your data protection officer?", "How often do you release?", "Do you have insurance?",
    ]
    let answers = (others + [known]).enumerated().map { index, question in
      ApprovedAnswer(id: ApprovedAnswer.ID("a\(index)"), questions: [question], shortAnswer: .yes)
    }
    return LexicalMatcher(
      index: try MatchIndex(bytes: MatchIndex.build(from: answers, revision: "t")))
  }
}
