import Foundation
import Testing

@testable import Store

struct SchemaTests {
  @Test func `the schema is the one in the fixture`() throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/schema.sql")

    let schema = try Database.inMemory().read { try Schema.dump($0.connection) }

    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try schema.write(to: fixture, atomically: true, encoding: .utf8)
    }
    #expect(try schema == String(contentsOf: fixture, encoding: .utf8))
  }

  @Test func `steps are numbered without a gap`() {
    for (index, step) in Schema.steps.enumerated() {
      #expect(step.name.hasPrefix(String(repeating: "0", count: 3) + "\(index + 1) "))
    }
  }
}
