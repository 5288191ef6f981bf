import ArgumentParser
import Foundation
import Workflows

/// Says what changed since the last digest, and what is due.
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Say what changed in the register since the last digest, and what is due.",
    discussion: """
      vouch vendors digest --format html > digest.html

      Text for reading, HTML for a mail, JSON for a webhook. A digest counts as sent once it is \
      printed; --dry-run prints it and lets the next one start from the same state.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "text, html or json.") var format = DigestPresentation.Format.text
  @Option(help: "Days ahead for what is due; 30 or 30d.") var within = Horizon(days: 30)
  @Flag(help: "Name every vendor, not only what changed.") var all = false
  @Flag(help: "Do not count it as sent.") var dryRun = false

  func run() throws {
    let work = WriteDigest(in: try workspace.open())
    let (digest, findings) = try work(within: within.days, all: all)
    for finding in findings { Output.error("\(finding)") }
    let text = try DigestPresentation.text(digest, as: format)
    print(text, terminator: text.hasSuffix("\n") ? "" : "\n")
    fflush(nil)
    if !dryRun { try work.markSent(within: within.days) }
  }
}

extension DigestPresentation.Format: ExpressibleByArgument {}
