import ArgumentParser
import Assurance
import Workflows

/// Everything about the approved answers.
struct KnowledgeCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kb", abstract: "Check, import, export, list and show the approved answers.",
    subcommands: [
      KnowledgeCheckCommand.self, KnowledgeImport.self, KnowledgeExport.self, KnowledgeList.self,
      KnowledgeShow.self,
    ])
}

/// Looks every file over.
struct KnowledgeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find every problem in KnowledgeBase/, each with its file and line.",
    discussion: "Exits with 1 when there is a problem.")

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let report = CheckKnowledge(in: try workspace.open())()
    for finding in report.findings {
      Output.error("\(finding.severity == .notice ? "note: " : "")\(finding)")
    }
    print(
      "\(report.answerCount) answers (\(report.approvedCount) approved), \(report.controlCount) "
        + "controls, \(report.policyCount) policies, \(report.vendorCount) vendors, "
        + "\(report.findings.count { $0.severity == .problem }) problems")
    if report.hasProblems { throw ExitCode(1) }
  }
}

/// Takes over the folder's changes, or a spreadsheet of answers.
struct KnowledgeImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over changes from KnowledgeBase/, or answers from a spreadsheet or csv.",
    discussion: """
      A spreadsheet needs a header row with a column for the question and one for the answer or its \
      text; id, criteria, controls, owner, sharing, products, review-by, evidence and topic are \
      recognised by name. Rows with the same id are phrasings of one answer. Answers are drafts \
      unless --approve-by names who approves them. 'vouch kb export' then writes them to the folder.
      """)

  @Argument(help: "A spreadsheet or csv; without it the folder is taken over.") var file: String?
  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Who approves the imported answers.") var approveBy: String?
  @Flag(help: "Settle conflicts in favour of the folder.") var preferFolder = false
  @Flag(help: "Let the table win over answers of the same id.") var replace = false

  func run() throws {
    let open = try workspace.open()
    if let file {
      try importTable(file, open)
    } else {
      try importFolder(open)
    }
    try LearnMeanings(in: open)()
  }

  private func importTable(_ file: String, _ open: OpenWorkspace) throws {
    let report = try ImportTable(in: open)(file, approver: approveBy, replaces: replace)
    for finding in report.findings { Output.error("\(finding)") }
    for id in report.conflicts {
      Output.error(
        "\(id) is in the record with another content, which is kept; --replace takes the table's.")
    }
    print(
      "\(report.recorded.count) answers recorded\(approveBy == nil ? " as drafts" : ""), "
        + "\(report.unchanged) unchanged, \(report.conflicts.count) conflicts")
    if !report.conflicts.isEmpty { throw ExitCode(1) }
  }

  private func importFolder(_ open: OpenWorkspace) throws {
    let report = try SyncKnowledge(in: open)(force: true, prefersFolder: preferFolder)
    for problem in report.problems { Output.error("\(problem)") }
    for id in report.conflicts {
      Output.error(
        "\(id): changed in the folder and in the record since they last agreed; neither was touched. "
          + "'vouch kb show \(id)' has the record's wording; make the file say the same to take it, or "
          + "import again with --prefer-folder to take the file's.")
    }
    print(
      "\(report.recorded.count) answers recorded, \(report.retired.count) retired, "
        + "\(report.conflicts.count) conflicts, \(report.problems.count) problems")
    if !report.conflicts.isEmpty || !report.problems.isEmpty { throw ExitCode(1) }
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

  func run() throws {
    let open = try workspace.open()
    let answers = try BrowseAnswers(in: open).all(clearance: reader.clearance)
    print(AnswerListPresentation.list(answers, on: open.today, width: Output.width), terminator: "")
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
