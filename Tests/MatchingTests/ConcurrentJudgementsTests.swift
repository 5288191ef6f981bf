import Synchronization
import Testing

@testable import Assurance
@testable import Matching

struct ForeseenJudgementsTests {
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

    let foreseen = ForeseenJudgements(echo, of: queries)

    #expect(queries.allSatisfy { foreseen.judge($0).reasons == [$0.text] })
    #expect(echo.count.withLock { $0 } == 50)
  }

  @Test func `what was not foreseen is judged when asked, also with another limit`() {
    let echo = Echo()
    let foreseen = ForeseenJudgements(echo, of: [Query("one")])

    #expect(foreseen.judge(Query("two")).reasons == ["two"])
    #expect(foreseen.judge(Query("one", limit: 1)).reasons == ["one"])
    #expect(echo.count.withLock { $0 } == 3)
  }
}
