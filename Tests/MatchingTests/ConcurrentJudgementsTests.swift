import Synchronization
import Testing

@testable import Assurance
@testable import Matching

struct ConcurrentJudgementsTests {
  /// Repeats the question as a reason, and counts how often it was asked.
  private final class Echo: QuestionMatcher {
    let count = Mutex(0)

    func judge(_ query: Query) -> Judgement {
      count.withLock { $0 += 1 }
      return Judgement(outcome: .unknown, reasons: [query.text])
    }
  }

  @Test func `each question is judged once, and gets its own judgement`() {
    let echo = Echo()
    let queries = (0..<100).map { Query("question \($0 % 50)") }

    let judgements = echo.judgements(on: queries)

    #expect(queries.allSatisfy { judgements[$0]?.reasons == [$0.text] })
    #expect(echo.count.withLock { $0 } == 50)
  }

  @Test func `another limit is another question`() {
    let judgements = Echo().judgements(on: [Query("one"), Query("one", limit: 1)])

    #expect(judgements.count == 2)
  }
}
