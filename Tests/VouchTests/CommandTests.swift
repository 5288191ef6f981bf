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
  }

  private static func all(_ command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    [command] + command.configuration.subcommands.flatMap { all($0) }
  }
}
