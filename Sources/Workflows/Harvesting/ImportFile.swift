package import Assurance
import KnowledgeFiles
import QuestionnaireFiles

/// Takes over answers from a file, whatever it is: a table that a team keeps, or a questionnaire
/// that it once completed.
package struct ImportFile: Sendable {
  /// What a file is read as.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case table
    case questionnaire
  }

  package enum Report: Sendable {
    case table(ImportTable.Report)
    case questionnaire(HarvestQuestionnaire.Report)
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - request: Which file, and what becomes of its answers. The product and the review day hold
  ///     for answers of a table that doesn't name others.
  ///   - kind: What the file is; `nil` lets its columns decide.
  ///   - tableSharing: Who may read answers of a table that doesn't say so, in the place of the
  ///     request's; `nil` for readers under a confidentiality agreement.
  ///   - progress: Called with how many rows of how many were looked at.
  ///   - isCancelled: Looked at between rows.
  /// - Returns: What was taken over.
  /// - Throws: One error in a sentence; nothing was recorded then.
  package func callAsFunction(
    _ request: HarvestQuestionnaire.Request, as kind: Kind? = nil, tableSharing: Sharing? = nil,
    progress: (Int, Int) -> Void = { _, _ in }, isCancelled: () -> Bool = { false }
  ) throws -> Report {
    switch try kind ?? self.kind(of: request) {
    case .table:
      return .table(
        try ImportTable(in: open)(
          request.path, approver: request.approver, replaces: request.replaces,
          defaults: defaults(of: request, tableSharing)))
    case .questionnaire:
      return .questionnaire(
        try HarvestQuestionnaire(in: open)(request, progress: progress, isCancelled: isCancelled))
    }
  }

  private func defaults(
    of request: HarvestQuestionnaire.Request, _ sharing: Sharing?
  ) -> AnswerTable.Defaults {
    var defaults = AnswerTable.Defaults()
    if let sharing { defaults.sharing = sharing }
    if let product = request.product { defaults.products = [product] }
    defaults.reviewBy = request.reviewBy
    return defaults
  }

  /// Our own columns make it a table, and so does a header of questions and answers over what is no
  /// questionnaire.
  private func kind(of request: HarvestQuestionnaire.Request) throws -> Kind {
    guard request.layout.options.isEmpty else { return .questionnaire }
    let path = try QuestionnairePath.resolve(request.path, in: open.workspace)
    let headers = headers(in: path)
    if headers.contains(where: AnswerTable.isOwn) { return .table }
    if headers.isEmpty { return .questionnaire }
    let reading = Result { try ReadQuestionnaire(in: open)(path, layout: request.layout) }
    return if case .success = reading { .questionnaire } else { .table }
  }

  /// None for a file that can't be read as rows, which the questionnaire's reader explains.
  private func headers(in path: String) -> [AnswerTable.Row] {
    guard let table = try? TableFile.read(path: path) else { return [] }
    return table.sheets.compactMap { sheet in
      let rows = sheet.rows.map { AnswerTable.Row(line: $0.number, cells: $0.cells) }
      return AnswerTable.headerIndex(in: rows).map { rows[$0] }
    }
  }
}
