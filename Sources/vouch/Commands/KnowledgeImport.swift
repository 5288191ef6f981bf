import ArgumentParser
import Assurance
import Workflows

/// Takes over the folder's changes, a spreadsheet of answers, or a completed questionnaire.
struct KnowledgeImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Take over changes from KnowledgeBase/, a table of answers, or a completed questionnaire.",
    discussion: """
      A completed questionnaire (.xlsx, .xlsm, .csv) is harvested: what is approved already is left \
      alone, every other answered row becomes a draft, and what contradicts an approved answer is \
      listed and not filed. A file with our own columns (id, question, answer, text, criteria, \
      controls, owner, sharing, products, review-by, evidence, topic) is a table; its rows with the \
      same id and answer are phrasings of one answer, also across sheets, and a column of running \
      numbers (No, Number) gives no ids. --as says which it is.

        vouch kb import acme-completed.xlsx
        vouch kb list --drafts --cleared-for internal
        vouch kb approve --all-from acme-completed.xlsx --by head-of-security

      Answers are drafts unless --approve-by names who approves them. 'vouch kb export' then writes \
      them to the folder. What is printed quotes answers of every sharing: it is for our own staff.
      """)

  @Argument(help: "A spreadsheet or csv; without it the folder is taken over.") var file: String?
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup(title: "Layout of a questionnaire") var layout: LayoutArguments
  @Option(name: .customLong("as"), help: "What the file is: table or questionnaire.")
  var kind: ImportFile.Kind?
  @Option(help: "Who approves the imported answers.") var approveBy: String?
  @Option(
    help: """
      The day by which approved answers are to be looked at again; in a table, those without a day \
      of their own.
      """)
  var reviewBy: CalendarDay?
  @Option(
    help: """
      Who may read the answers: public, nda, or internal (our own staff); in a table, those that \
      don't say so. Without it a questionnaire's are internal, and a table's nda.
      """)
  var sharing: Sharing?
  @Option(
    help: """
      The one product that the answers are for, by its id in company.yaml; in a table, those that \
      name no product.
      """)
  var product: String?
  @Flag(help: "Settle conflicts in favour of the folder.") var preferFolder = false
  @Flag(
    help: """
      Let a table win over answers of the same id; file what a questionnaire says otherwise as a \
      draft beside the approved answer.
      """)
  var replace = false

  func run() throws {
    let open = try workspace.open()
    if let file {
      try importFile(file, open)
    } else {
      try importFolder(open)
    }
    try LearnMeanings(in: open)(isCancelled: { Interruption.isRequested })
  }

  private func importFile(_ file: String, _ open: OpenWorkspace) throws {
    var request = HarvestQuestionnaire.Request(path: file)
    request.layout = layout.settings
    request.approver = approveBy
    request.reviewBy = reviewBy
    if let sharing { request.sharing = sharing }
    request.product = product.map { Product.ID($0) }
    request.replaces = replace
    let report = try ImportFile(in: open)(
      request, as: kind, tableSharing: sharing, progress: { Output.progress($0, of: $1) },
      isCancelled: { Interruption.isRequested })
    switch report {
    case .table(let report): try show(report)
    case .questionnaire(let report):
      for problem in report.problems { Output.error(problem) }
      print(report.summary)
      if report.hasProblems { throw ExitCode(1) }
    }
  }

  private func show(_ report: ImportTable.Report) throws {
    for finding in report.findings { Output.error("\(finding)") }
    for id in report.conflicts {
      Output.error(
        "\(id) is in the record with another content, which is kept; --replace takes the table's.")
    }
    for problem in report.refused { Output.error(problem.description) }
    print(
      "\(report.recorded.count) answers recorded\(approveBy == nil ? " as drafts" : ""), "
        + "\(report.unchanged) unchanged, \(report.conflicts.count) conflicts")
    if report.hasProblems { throw ExitCode(1) }
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

extension ImportFile.Kind: ExpressibleByArgument {}
