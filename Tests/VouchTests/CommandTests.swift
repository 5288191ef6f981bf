import ArgumentParser
import Foundation
import Testing

@testable import vouch

struct CommandTests {
  @Test func `every command says what it does`() {
    for command in Self.all(Vouch.self) {
      #expect(!command.configuration.abstract.isEmpty, "\(command)")
    }
  }

<<<<<<< HEAD
  @Test func `the commands of the README are commands`() throws {
    let lines = try Self.commandLines()
    #expect(lines.count >= 20)
    for line in lines {
      #expect(throws: Never.self, "\(line)") { _ = try Vouch.parseAsRoot(Self.words(of: line)) }
    }
  }

  /// What the README's code blocks tell people to type after `vouch`, without the remarks.
  private static func commandLines() throws -> [String] {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    let lines = try String(contentsOf: readme, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasPrefix("vouch ") }.flatMap { line in
      String(line.firstRange(of: "  #").map { line[..<$0.lowerBound] } ?? line)
        .split(separator: ";").map { $0.drop { $0 == " " } }.map(String.init)
    }
  }

  /// As a shell would part them; double quotes hold words together.
  private static func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      $0.offset.isMultiple(of: 2)
        ? $0.element.split(separator: " ").map(String.init) : [String($0.element)]
    }.dropFirst().map(\.self)
=======
  @Test(arguments: [
    ["answer", "a.xlsx", "--cleared-for", "nda", "--sheet", "S", "--answer-column", "C"],
    ["review", "log", "a.xlsx"], ["told", "do you?", "--history"], ["review", "a.xlsx"],
    ["review", "a.xlsx", "--all", "--again", "--by", "me"],
    ["review", "import", "a – provenance.xlsx", "--by", "me"],
    ["export", "a.xlsx", "--customer", "Acme", "--keep-edits-as", "drafts"],
    ["told", "do you?"], ["told", "--customer", "Acme", "--json"], ["told", "--inconsistent"],
    ["recall", "encryption-at-rest"], ["recall", "--stale", "--cleared-for", "nda"],
    ["answer", "a.xlsx", "--customer", "Acme"], ["lookup", "do you?", "--json"],
    ["vendors", "--within", "90d"], ["kb", "check"],
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
>>>>>>> 5409dcb (Review in the terminal or by spreadsheet; export; ledger)
  }

  private static func all(_ command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap { all($0) }
  }
}
