import Testing

@testable import Assurance
@testable import Workflows

/// The folder is looked over while the question is answered; what has changed in it still counts.
struct LookUpAnswerTests {
  @Test func `what changed in the folder since the last call is what is given`() throws {
    let sample = try ReviewSample()
    let question = "Are laptop disks encrypted?"
    func text() throws -> String {
      try LookUpAnswer(in: sample.open)(question, clearance: .public, product: nil).text
    }

    try sample.write("laptops", question, "no", "Normally only those of directors are.")
    #expect(try text().hasPrefix("No. Normally only those of directors are.\n"))
    #expect(try text().hasPrefix("No. Normally only those of directors are.\n"))

    try sample.write("laptops", question, "yes", "All of them are, by the chip.")
    let changed = try LookUpAnswer(in: sample.open)(question, clearance: .public, product: nil)
    #expect(changed.text.hasPrefix("Yes. All of them are, by the chip.\n"))
    #expect(changed.sync.recorded.map(\.rawValue) == ["laptops"])
    #expect(
      try LookUpAnswer(in: sample.open)(question, clearance: .public, product: nil)
        .sync.recorded.isEmpty)
  }

  @Test func `nothing but marks is no question`() throws {
    let sample = try ReviewSample()

    #expect(throws: WorkflowError.noQuestion) {
      try LookUpAnswer(in: sample.open)("??", clearance: .public, product: nil)
    }
  }
}
