import Testing

@testable import Assurance
@testable import Matching

struct CoverageTests {
  private let weights = FittedModel.full.coverage

  @Test func `a question asked alone is as likely right as it seems`() {
    #expect(Coverage.none.likelihood(0.6, weights) == 0.6)
    #expect(Coverage(of: [0.6]).without(0.6).likelihood(0.6, weights) == 0.6)
    #expect(Coverage.none.share(weights) == weights.usual)
  }

  @Test
  func `in a questionnaire that is covered well it is likelier, in one that is not less likely`() {
    let well = Coverage(of: Array(repeating: 0.9, count: 60))
    let poorly = Coverage(of: Array(repeating: 0.1, count: 60))

    #expect(well.likelihood(0.6, weights) > 0.75)
    #expect(poorly.likelihood(0.6, weights) < 0.45)
  }

  @Test func `a few questions say little of the rest`() {
    let few = Coverage(of: [0.9, 0.9])
    let many = Coverage(of: Array(repeating: 0.9, count: 200))

    #expect(few.share(weights) < many.share(weights) - 0.2)
    #expect(few.likelihood(0.6, weights) < many.likelihood(0.6, weights))
  }

  @Test
  func `what is likelier alone is likelier in every questionnaire, and nothing becomes certain`() {
    for share in [0.0, 0.2, 0.5, 0.8, 1.0] {
      for model in [FittedModel.full, .bare] {
        let coverage = Coverage(of: Array(repeating: share, count: 300))
        let moved = stride(from: 0.0, through: 1, by: 0.05).map {
          coverage.likelihood($0, model.coverage)
        }
        #expect(zip(moved, moved.dropFirst()).allSatisfy { $0 < $1 }, "\(share)")
        #expect(moved.allSatisfy { $0 >= 0 && $0 <= 1 })
        #expect(moved[10] > 0.05 && moved[10] < 0.95, "\(share) \(moved[10])")
      }
    }
  }
}
