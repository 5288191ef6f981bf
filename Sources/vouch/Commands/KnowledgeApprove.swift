import ArgumentParser
import Assurance
import Workflows

/// Approves drafts.
struct KnowledgeApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve drafts, one by one or all that came from a file.",
    discussion: """
      Each becomes a new revision that says who approved it, and when. A draft that proposes a \
      wording is added to the answer's questions instead. A draft that contradicts an approved \
      answer is approved only with --replace, and takes that answer's place under its id.
      """)

  @Argument(help: "The drafts' ids; 'vouch kb list --drafts' lists them.") var ids: [String] = []
  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Approve every draft that was taken over from this file.") var allFrom: String?
  @Option(help: "Who approves.") var by: String?
  @Option(help: "The last day on which they may be given without being looked at again.")
  var reviewBy: CalendarDay?
  @Option(help: "Who may read them: public, nda, or internal; by default as each draft says.")
  var sharing: Sharing?
  @Flag(help: "Let a draft named by its id take the place of the answer it contradicts.")
  var replace = false

  func run() throws {
    let open = try workspace.open()
    let outcome = try ApproveDrafts(in: open)(
      ApproveDrafts.Request(
        ids: ids, file: allFrom, approver: by, reviewBy: reviewBy, sharing: sharing,
        replaces: replace))
    for problem in outcome.problems { Output.error(problem) }
    print(outcome.summary)
    try LearnMeanings(in: open)(isCancelled: { Interruption.isRequested })
    if !outcome.problems.isEmpty { throw ExitCode(1) }
  }
}
