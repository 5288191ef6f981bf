import ArgumentParser
import Assurance
import Workflows

/// Records a bridge letter.
struct RecordLetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-letter",
    abstract: "Record a bridge letter: its days, who signed it and when.",
    discussion: """
      vouch vendors record-letter loglight letter.pdf --from 2026-07-01 --to 2026-09-30 \
      --signed 2026-10-02 --by "Chief Operating Officer"

      A letter narrows a gap and extends no report.
      """)

  @Argument(help: "The vendor's id or name.") var vendor: String
  @Argument(help: "The letter's file; only its hash is kept.") var file: String?
  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "The first day it speaks about, yyyy-mm-dd.") var from: CalendarDay
  @Option(help: "The last day it speaks about, yyyy-mm-dd.") var to: CalendarDay
  @Option(help: "The day it was signed, yyyy-mm-dd.") var signed: CalendarDay?
  @Option(help: "Who signed it, with the office held.") var by: String?

  func run() throws {
    guard let period = DayPeriod(from: from, to: to) else {
      throw ValidationError("the letter ends on \(to), before it begins on \(from).")
    }
    let open = try workspace.open()
    let target = try EditRegister(in: open).vendor(vendor)
    let letter = BridgeLetter(period: period, signed: signed, by: by)
    let saved = try RecordLetter(in: open)(letter, for: target, file: file)
    saved.notices.forEach(Output.error)
    if let weakness = letter.weakness(on: open.today) { Output.error("It is weak: \(weakness).") }
    print(saved.isChanged ? "Recorded the letter for \(period)." : "It is recorded so already.")
  }
}
