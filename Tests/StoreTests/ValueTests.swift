import Foundation
import Testing

@testable import Store

struct ValueTests {
  @Test(arguments: [
    ([], "[]"),
    (["CC6.1", "C1.1"], #"["CC6.1","C1.1"]"#),
    ([""], #"[""]"#),
    (["a \"b\" \\ c\nd"], #"["a \"b\" \\ c\u000ad"]"#),
    (["Größe, 日本", ","], #"["Größe, 日本",","]"#),
  ])
  func `a list is stored as JSON and read back`(texts: [String], json: String) throws {
    #expect(TextList.encode(texts) == json)
    #expect(TextList.decode(json) == texts)
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == texts)
  }

  @Test(arguments: ["", "[", "]", "{}", "[1]", #"["a"#, #"["a\"]"#, #"["a" "b"]"#, #"["\u00"]"#])
  func `text that is no list is refused`(json: String) {
    #expect(TextList.decode(json) == nil)
  }

  @Test(arguments: [
    (0.0, "1970-01-01T00:00:00.000Z"),
    (1_795_253_400.25, "2026-11-21T09:30:00.250Z"),
    (-0.001, "1969-12-31T23:59:59.999Z"),
    (951_782_400.0, "2000-02-29T00:00:00.000Z"),
  ])
  func `an instant is stored in UTC to the millisecond`(seconds: Double, text: String) {
    let date = Date(timeIntervalSince1970: seconds)

    #expect(Instant.text(date) == text)
    #expect(Instant.date(text) == date)
  }

  @Test(arguments: ["", "2026-11-21", "2026-02-30T00:00:00.000Z", "2026-11-21 09:30:00.250Z"])
  func `text that is no instant is refused`(text: String) {
    #expect(Instant.date(text) == nil)
  }
}
