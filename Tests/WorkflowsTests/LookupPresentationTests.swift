import Testing

@testable import Assurance
@testable import Workflows

struct LookupPresentationTests {
  @Test(arguments: [
    ("Normally only those of directors are.", "No. Normally only those of directors are.\n"),
    ("No, only those of directors are.", "No, only those of directors are.\n"),
  ])
  func `the short answer is said once, before the text`(text: String, said: String) throws {
    let sample = try ReviewSample()
    try sample.write("laptops", "Are laptop disks encrypted?", "no", text)

    let looked = try LookUpAnswer(in: sample.open)(
      "Are laptop disks encrypted?", clearance: .public, product: nil)

    #expect(looked.text.hasPrefix(said))
  }
}
