import ArgumentParser
import Assurance
import Foundation
import Logging
import Workflows

/// Which workspace, and which day.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: "The workspace; by default the folder you are in, or the nearest above it.")
  var workspace: String?

  @Option(help: "The day to judge by, as yyyy-mm-dd; by default today.")
  var today: CalendarDay?

  @Flag(help: "Say on standard error what is done, for the operator; no text of any answer.")
  var verbose = false

  @Flag(help: "Match questions by words alone, without the sentence encoder.")
  var wordsOnly = false

  func open() throws -> OpenWorkspace {
    try OpenWorkspace.open(
      try locate(), now: Date(), today: today, log: log, usesMeaning: !wordsOnly)
  }

  func locate() throws -> Workspace {
    try Workspace.locate(from: workspace ?? FileManager.default.currentDirectoryPath)
  }
}

extension WorkspaceOptions {
  private var log: Logger {
    guard verbose else { return Logger(label: "vouch") { _ in SwiftLogNoOpLogHandler() } }
    var log = Logger(label: "vouch") { StreamLogHandler.standardError(label: $0) }
    log.logLevel = .debug
    return log
  }
}

/// Who will read what is given.
struct ReaderOptions: ParsableArguments {
  @Option(
    name: .customLong("cleared-for"),
    help: "What the reader may see: public, nda, or internal (our own staff).")
  var clearance: Sharing = .public

  @Option(help: "The product asked about, by its id in company.yaml.")
  var product: String?

  var productID: Product.ID? { product.map { Product.ID($0) } }
}

/// How sure to be of what is given without a person looking.
struct TargetOptions: ParsableArguments {
  @Option(
    help: """
      The share of the answers given unseen that must be right, \
      \(PrecisionTarget.range); by default \(PrecisionTarget.standard).
      """)
  var precision: Double?
}

/// What settles a layout that cannot be told; it is remembered for files of the same layout.
struct LayoutArguments: ParsableArguments {
  @Option(name: .customLong("sheet"), help: "A sheet to read; give it again for several.")
  var sheets: [String] = []

  @Option(help: "The column of the questions: a letter, or its header.")
  var questionColumn: String?

  @Option(
    help:
      "The column for the short answer: a letter, its header, or 'below' for the row under each.")
  var answerColumn: String?

  @Option(help: "The column for comments: a letter, or its header.")
  var commentColumn: String?

  @Option(help: "The row of the header.")
  var headerRow: Int?

  @Flag(help: "Forget what was settled about such files before.")
  var forgetLayout = false

  var settings: LayoutSettings {
    var settings = LayoutSettings()
    settings.sheets = sheets
    settings.questionColumn = questionColumn
    settings.answerColumn = answerColumn
    settings.commentColumn = commentColumn
    settings.headerRow = headerRow
    settings.forgets = forgetLayout
    return settings
  }
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Sharing: ExpressibleByArgument {}
