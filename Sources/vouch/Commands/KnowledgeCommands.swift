import ArgumentParser
import Assurance
import Workflows

/// Everything about the approved answers.
struct KnowledgeCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kb", abstract: "Check, import, approve, export, list and show the answers.",
    subcommands: [
      KnowledgeCheckCommand.self, KnowledgeImport.self, KnowledgeApprove.self,
      KnowledgeExport.self, KnowledgeList.self, KnowledgeShow.self,
    ])
}

/// Looks every file over.
struct KnowledgeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every problem in KnowledgeBase/, each with its file and line.",
    discussion: """
      Exits with 1 when there is a problem. With --deep also shows answers that contradict each
      other or say the same twice, and questions that two customers got different answers to; what
      it takes for the same question is likely, not certain, so that these count as no problem.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Option(
    name: .customLong("cleared-for"),
    help: "What the reader may see with --deep: public, nda, or internal (our own staff).")
  var clearance: Sharing = .public
  @Flag(help: "Compare the answers with each other, and with what customers were told.")
  var deep = false

  func run() throws {
    let open = try workspace.open()
    let report = CheckKnowledge(in: open)()
    for finding in report.findings {
      Output.error("\(finding.severity == .notice ? "note: " : "")\(finding)")
    }
    print(
      "\(report.answerCount) answers (\(report.approvedCount) approved), \(report.controlCount) "
        + "controls, \(report.policyCount) policies, \(report.vendorCount) vendors, "
        + "\(report.findings.count { $0.severity == .problem }) problems")
    guard !report.hasProblems else {
      if deep { Output.error("Answers are compared with each other once these are mended.") }
      throw ExitCode(1)
    }
    guard deep else { return }
    print("\n" + ComparisonPresentation(clearance: clearance).text(try CompareAnswers(in: open)()))
  }
}

/// Writes the folder from the record.
struct KnowledgeExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write KnowledgeBase/answers from the record.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let report = try ExportKnowledge(in: try workspace.open())()
    for id in report.conflicts {
      Output.error("\(id): changed in the folder and in the record; neither was touched.")
    }
    print(
      "\(report.written.count) files written, \(report.removed.count) removed, "
        + "\(report.conflicts.count) conflicts")
    if !report.conflicts.isEmpty { throw ExitCode(1) }
  }
}

/// Lists the answers.
struct KnowledgeList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the answers with their standing.")

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reader: ReaderOptions
  @Flag(help: "List only the drafts that wait for approval, with the cell each came from.")
  var drafts = false

  func run() throws {
    let open = try workspace.open()
    if drafts { return try listDrafts(open) }
    let answers = try BrowseAnswers(in: open).all(clearance: reader.clearance)
    print(AnswerListPresentation.list(answers, on: open.today, width: Output.width), terminator: "")
  }
}

extension KnowledgeList {
  private func listDrafts(_ open: OpenWorkspace) throws {
    let drafts = try BrowseAnswers(in: open).drafts(clearance: reader.clearance)
    if !drafts.shown.isEmpty {
      print(AnswerListPresentation.drafts(drafts.shown, width: Output.width), terminator: "")
    } else if drafts.hidden == 0 {
      print("No draft waits for approval.")
    }
    if drafts.hidden > 0 {
      Output.error(
        "\(drafts.hidden) more drafts are not for this reader; --cleared-for internal lists all.")
    }
  }
}

/// Shows one answer.
struct KnowledgeShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one answer with its revisions.")

  @Argument(help: "The answer's id.") var id: String
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reader: ReaderOptions

  func run() throws {
    let found = try BrowseAnswers(in: workspace.open()).one(id, clearance: reader.clearance)
    print(AnswerListPresentation.one(found.current, revisions: found.revisions))
  }
}
