import ArgumentParser
import Testing

@testable import vouch

struct CommandTests {
  @Test func `every command says what it does`() {
    for command in Self.all(Vouch.self) {
      #expect(!command.configuration.abstract.isEmpty, "\(command)")
    }
  }

  @Test(arguments: [
    ["answer", "a.xlsx", "--cleared-for", "nda", "--sheet", "S", "--answer-column", "C"],
    ["lookup", "do you?", "--json"], ["vendors", "--within", "90d"], ["kb", "check"],
    ["vendors", "show", "a"], ["vendors", "due", "--within", "90d"],
    ["vendors", "record-report", "a", "b.pdf"], ["vendors", "assess", "a"],
    [
      "vendors", "record-letter", "a", "--from", "2026-01-01", "--to", "2026-03-31", "--signed",
      "2026-04-02", "--by", "CFO",
    ], ["vendors", "request", "a"], ["vendors", "import", "a.xlsx"], ["vendors", "export"],
    ["vendors", "calendar"], ["vendors", "digest", "--format", "html"],
    ["kb", "import", "a.csv", "--approve-by", "me"], ["init", "dir"],
    ["backup"], ["backup", "b.sqlite", "--overwrite"],
    ["restore", "b.sqlite"],
    ["inspect", "a.csv", "--all"], ["inspect", "a.xlsx", "--explain"],
    ["inspect", "a.xlsx", "--answer-column", "below", "--forget-layout"],
  ])
  func `the commands of the README parse`(arguments: [String]) throws {
    _ = try Vouch.parseAsRoot(arguments)
  }

  private static func all(_ command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap { all($0) }
  }
}
