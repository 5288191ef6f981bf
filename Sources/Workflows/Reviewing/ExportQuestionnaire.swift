package import Assurance
import DurableFiles
import Foundation
import KnowledgeFiles
import Logging
import QuestionnaireFiles
package import Store

/// Writes the customer's file from the latest run and what reviewers decided since.
package struct ExportQuestionnaire: Sendable {
  /// What a person asked for.
  package struct Request: Sendable {
    /// The customer's file.
    package var path: String
    /// Where the completed file goes; `nil` puts it where the answered one went.
    package var output: String?
    /// Replaces an export even where somebody changed it since.
    package var overwrites: Bool
    /// Who sent it; `nil` for what was said before, or what the file's name says.
    package var customer: String?

    package init(
      path: String, output: String? = nil, overwrites: Bool = false, customer: String? = nil
    ) {
      self.path = path
      self.output = output
      self.overwrites = overwrites
      self.customer = customer
    }
  }

  package struct Result: Sendable {
    package var output: String
    package var provenance: String
    package var responses: [Response]
    package var customer: Customer
    package var notes: [String]
    /// The share of the answers given unseen that had to be right; `nil` when it was not kept.
    package var precisionTarget: Double?

    package func count(_ outcome: Outcome) -> Int { responses.count { $0.outcome == outcome } }
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - request: What to export.
  ///   - isCancelled: Looked at for the last time before anything is written.
  /// - Returns: Every question with what was written, and why the others are blank.
  /// - Throws: ``WorkflowError/questionnaireChanged(_:)`` when the customer's file is not the one
  ///   that was answered, ``WorkflowError/layoutChanged(_:)`` when its answers would go elsewhere
  ///   now, ``WorkflowError/cannotDecide(_:)`` when it was answered for another customer, or another
  ///   error in a sentence; no file was written or changed then.
  package func callAsFunction(
    _ request: Request, isCancelled: () -> Bool = { false }
  ) throws -> Result {
    try SyncKnowledge(in: open)()
    let path = try QuestionnairePath.resolve(request.path, in: open.workspace)
    let name = open.workspace.relative(path)
    let fileName = ReviewedRun.fileName(of: path)
    guard try open.database.latestRun(fileName: fileName) != nil else {
      throw WorkflowError.notAnsweredYet(name)
    }
    let file = try ReadQuestionnaire(in: open)(path, layout: LayoutSettings())
    let digest = ContentHash.of(file.bytes)
    let customer = try CustomerNames.customer(
      said: request.customer, fileName: fileName, sha256: digest, in: open)
    guard
      let run = try ReviewedRun.latest(fileName: fileName, sha256: digest, for: customer, in: open)
    else { throw WorkflowError.questionnaireChanged(name) }
    try check(run, isFor: customer, name)
    let questions = file.questionnaire.questions
    guard questions.count == run.rows.count,
      zip(questions, run.rows).allSatisfy({
        $0.sheet == $1.sheet && $0.row == $1.row && $0.text == $1.question
          && isWhereItWas($1, $0, in: file)
      })
    else { throw WorkflowError.layoutChanged(name) }
    return try write(file, run, customer, request, path, isCancelled)
  }

  /// Whether what was answered unseen would go into the very cells that it went into; a layout that
  /// was settled anew since has others.
  private func isWhereItWas(
    _ row: RunRow, _ question: Question, in file: QuestionnaireFile
  ) -> Bool {
    if row.written.isEmpty { return true }
    let cells = question.cells
    guard row.source != nil, let text = row.text else {
      let places = [cells.answer, cells.comment].compactMap(\.self) + Array(cells.marks.values)
      return row.written.keys.allSatisfy { places.contains($0) }
    }
    let wanted = AnswerFitting.fit(shortAnswer: row.shortAnswer, text: text, to: question).written
    let isMoved = wanted.contains { cell, text in
      row.written[cell] != text && row.written.values.contains(text)
    }
    if isMoved || wanted.keys == row.written.keys { return !isMoved }
    // The file may have refused a part of it.
    let filled = try? file.filled([question.sheet: wanted])
    return filled?.written[question.sheet]?.keys == row.written.keys
  }

  /// What was decided for one customer must not reach another because their files are the same.
  private func check(_ run: QuestionnaireRun, isFor customer: Customer, _ name: String) throws {
    guard let said = customer.said,
      let other = try open.database.read({ try $0.customer(of: run.id) })?.said,
      other.lowercased() != said.lowercased()
    else { return }
    throw WorkflowError.cannotDecide(
      "\(name) was answered for \(other), and what was decided for them is not given to others; "
        + "run 'vouch answer \(name) --customer \"\(said)\"' first.")
  }

  private func write(
    _ file: QuestionnaireFile, _ run: QuestionnaireRun, _ customer: Customer, _ request: Request,
    _ path: String, _ isCancelled: () -> Bool
  ) throws -> Result {
    let company = try open.folder.company()
    let desk = try ReviewDesk(
      run: run,
      standings: Standings(
        in: open, company: company, clearance: run.clearance, product: run.product))
    let decisions = try open.database.read { try $0.decisions(about: run, for: customer) }
    let holding = desk.overtaken.removed(from: decisions)
    let responses = try file.questionnaire.questions.enumerated().map { index, question in
      try desk.response(to: question, place: index + 1, decisions[index + 1], company)
    }
    let export = ExportPaths(
      for: path, output: request.output ?? run.outputPath.map(absolute), in: open.workspace)
    try export.check(input: path, overwrites: request.overwrites, in: open)
    let completed = try CompletedQuestionnaire(
      filling: file, with: responses, in: open, to: export, clearance: run.clearance,
      product: run.product, precisionTarget: run.precisionTarget, company: company,
      customer: customer)
    if isCancelled() { throw WorkflowError.interrupted }
    var number = 0
    try completed.write(
      decisions: holding.mapValues(\.sequence),
      recording: { record, delivery in
        number = try record.recordDelivery(delivery, of: run.id)
        if !customer.isDerived {
          try record.rememberCustomer(
            customer.name, fileName: run.fileName, sha256: run.sha256, at: open.now)
        }
        return run.id
      }, forgetting: { record, _ in try record.forgetDelivery(number) })
    open.log.info(
      "questionnaire exported",
      metadata: ["questions": "\(responses.count)", "decisions": "\(decisions.count)"])
    return Result(
      output: export.output, provenance: export.provenance, responses: completed.responses,
      customer: customer,
      notes: completed.notes + Self.notes(decisions.count - holding.count, run.fileName),
      precisionTarget: run.precisionTarget)
  }

  private static func notes(_ overtaken: Int, _ name: String) -> [String] {
    guard overtaken > 0 else { return [] }
    let answers =
      overtaken == 1
      ? "1 answer that the file came with was" : "\(overtaken) answers that the file came with were"
    return [
      "\(answers) left alone, for what was decided there was about an earlier file; "
        + "'vouch review \(name)' asks anew"
    ]
  }

  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(open.workspace.root)/\(path)"
  }
}
