import ArgumentParser
import Assurance
import Workflows

/// What the reader of the ledger may see.
struct LedgerReader: ParsableArguments {
  @Option(
    name: .customLong("cleared-for"),
    help: "What the reader may see: public, nda, or internal (our own staff).")
  var clearance: Sharing = .public
}

/// Who was told what.
struct Told: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "told",
    abstract: "Find whom we told what.",
    discussion: """
      vouch told "do you encrypt backups?"   # who got which text, the newest first
      vouch told --customer Acme             # everything one customer was told
      vouch told --inconsistent              # the same question, answered differently
      """)

  @Argument(help: "The question, in quotes.") var question: [String] = []
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reader: LedgerReader
  @Option(help: "Only what this customer was told.") var customer: String?
  @Flag(help: "Questions that two customers got different answers to.") var inconsistent = false
  @Flag(help: "Also what a later export of the same questionnaire replaced.") var history = false
  @Flag(help: "Print it as JSON.") var json = false

  func validate() throws {
    let asked = [!question.isEmpty || customer != nil, inconsistent].count { $0 }
    guard asked == 1 else {
      throw ValidationError("give a question, --customer NAME, or --inconsistent.")
    }
    if inconsistent, history {
      throw ValidationError("--inconsistent compares what customers have now; leave --history out.")
    }
  }

  func run() throws {
    let ledger = ConsultLedger(
      in: try workspace.open(), includesReplaced: history,
      isCancelled: { Interruption.isRequested })
    let page = LedgerPresentation(clearance: reader.clearance)
    if inconsistent {
      let found = try ledger.inconsistencies()
      print(json ? try page.json(found) : page.text(found))
    } else if !question.isEmpty {
      var found = try ledger.matches(question.joined(separator: " "))
      if let customer {
        let theirs = try ledger.entries(for: customer)
        found = found.filter { match in theirs.contains(match.entry) }
      }
      print(json ? try page.json(found) : page.text(found))
    } else if let customer {
      let found = try ledger.entries(for: customer)
      print(json ? try page.json(found) : page.text(found))
    }
  }
}

/// Who got an answer's wording, and what has changed since.
struct Recall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall",
    abstract: "Find who got an answer's wording, and what has changed since.",
    discussion: """
      vouch recall encryption-at-rest
      vouch recall --stale                   # every answer somebody got that is not what it was
      """)

  @Argument(help: "The answer's id.") var answer: String?
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reader: LedgerReader
  @Flag(help: "Every answer that was reworded, retired or has lapsed since somebody got it.")
  var stale = false
  @Flag(help: "Print it as JSON.") var json = false

  func validate() throws {
    guard (answer == nil) == stale else {
      throw ValidationError("give an answer's id, or --stale.")
    }
  }

  func run() throws {
    let recall = RecallAnswer(in: try workspace.open())
    let result =
      if let answer {
        try recall(answer, clearance: reader.clearance)
      } else {
        try recall.stale(clearance: reader.clearance)
      }
    let page = LedgerPresentation(clearance: reader.clearance)
    print(json ? try page.json(result) : page.text(result))
  }
}
