package import Assurance
import DurableFiles
import Foundation
import KnowledgeFiles
import Logging
import Matching
import QuestionnaireFiles
package import Store

/// Answers a customer's questionnaire and writes the completed copy with its provenance.
package struct AnswerQuestionnaire: Sendable {
  /// What a person asked for.
  package struct Request: Sendable {
    /// The customer's file.
    package var path: String
    package var layout: LayoutSettings
    package var clearance: Sharing
    package var product: Product.ID?
    /// Where the completed file goes; `nil` puts it in the workspace's `Exports`.
    package var output: String?
    /// Answers again what the file already has an answer for.
    package var refills: Bool
    /// Replaces an export even where somebody changed it since.
    package var overwrites: Bool
    /// Who sent it; `nil` for what was said before, or what the file's name says.
    package var customer: String?

    package init(
      path: String, layout: LayoutSettings = LayoutSettings(), clearance: Sharing = .public,
      product: Product.ID? = nil, output: String? = nil, refills: Bool = false,
      overwrites: Bool = false, customer: String? = nil
    ) {
      self.path = path
      self.layout = layout
      self.clearance = clearance
      self.product = product
      self.output = output
      self.refills = refills
      self.overwrites = overwrites
      self.customer = customer
    }
  }

  package struct Result: Sendable {
    /// The completed file; `nil` when no cell could be filled and nothing was written.
    package var output: String?
    package var provenance: String?
    package var responses: [Response]
    package var customer: Customer
    package var sync: SyncKnowledge.Report
    package var notes: [String]
    /// The share of the answers given unseen that must be right; `nil` where only what words settle was given.
    package var precisionTarget: Double?

    package func count(_ outcome: Outcome) -> Int { responses.count { $0.outcome == outcome } }
  }

  /// Questions that are judged together, between two looks at whether somebody gave up.
  private static let atOnce = 24

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - request: What to answer, and for whom.
  ///   - progress: Called with how many questions of how many are done.
  ///   - isCancelled: Looked at while the file is read, between questions, and for the last time
  ///     before anything is written.
  /// - Returns: Every question with its outcome.
  /// - Throws: One error in a sentence; no file was written or changed then.
  package func callAsFunction(
    _ request: Request, progress: (Int, Int) -> Void = { _, _ in },
    isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled }
  ) throws -> Result {
    let path = try QuestionnairePath.resolve(request.path, in: open.workspace)
    let file = try ReadQuestionnaire(in: open)(
      path, layout: request.layout, isCancelled: isCancelled)
    let sync = try SyncKnowledge(in: open)()
    if let first = sync.problems.first {
      throw WorkflowError.brokenKnowledge(first: first, count: sync.problems.count)
    }
    var answerer = try Answerer(
      in: open, clearance: request.clearance, product: request.product, mayTakeLong: true,
      isCancelled: isCancelled)
    if isCancelled() { throw WorkflowError.interrupted }
    let responses = try responses(
      to: file.questionnaire.questions, &answerer, refills: request.refills, progress, isCancelled)
    let export = ExportPaths(for: path, output: request.output, in: open.workspace)
    try export.check(input: path, overwrites: request.overwrites, in: open)
    if isCancelled() { throw WorkflowError.interrupted }
    return try write(file, responses, request, export, answerer, sync)
  }

  private func responses(
    to questions: [Question], _ answerer: inout Answerer, refills: Bool,
    _ progress: (Int, Int) -> Void, _ isCancelled: () -> Bool
  ) throws -> [Response] {
    // Also when somebody gives up: the next try begins where this one ended.
    defer { answerer.saveJudgements() }
    let chunks = stride(from: 0, to: questions.count, by: Self.atOnce).map {
      questions[$0..<min(questions.count, $0 + Self.atOnce)]
    }
    let asked = chunks.map { chunk in
      chunk.filter { $0.kind != .companyFact && ($0.existing.isEmpty || refills) }
    }
    for (chunk, asked) in zip(chunks, asked) {
      if isCancelled() { throw WorkflowError.interrupted }
      answerer.foresee(asked)
      progress(chunk.endIndex, questions.count)
    }
    answerer.regard(asked.flatMap(\.self))
    var responses: [Response] = []
    for (chunk, asked) in zip(chunks, asked) {
      try answerer.fetch(asked)
      for question in chunk {
        if isCancelled() { throw WorkflowError.interrupted }
        responses.append(try respond(to: question, answerer, refills: refills))
      }
    }
    return responses
  }

  // MARK: - One question

  private func respond(
    to question: Question, _ answerer: Answerer, refills: Bool
  ) throws -> Response {
    if !question.existing.isEmpty && !refills {
      return Response(
        question: question, judgement: Judgement(outcome: .unknown), outcome: .suggested,
        reasons: ["the customer's file already has an answer here, and it was left as it is"])
    }
    if question.kind == .companyFact { return fact(question, answerer) }
    var response = try answerer.response(to: question)
    guard response.outcome == .answered, let answer = response.source?.answer else {
      return response
    }
    let fitted = AnswerFitting.fit(
      shortAnswer: answer.shortAnswer, text: answer.text, to: question)
    response.reasons += fitted.notes
    if fitted.isComplete {
      response.written = fitted.written
    } else {
      response.outcome = .suggested
      response.suggestedOwner = answer.owner
    }
    return response
  }

  private func fact(_ question: Question, _ answerer: Answerer) -> Response {
    let none = Judgement(outcome: .unknown)
    guard let company = answerer.company,
      let fact = CompanyFacts.fact(
        for: question.text, in: company, product: answerer.product),
      let cell = question.cells.answer ?? question.cells.comment,
      question.cells.choices.isEmpty || question.cells.choices.contains(fact.value)
    else {
      return Response(
        question: question, judgement: none, outcome: .unknown,
        reasons: ["company.yaml has no fact with this label"],
        suggestedOwner: answerer.company?.routing.defaultOwner)
    }
    return Response(
      question: question, judgement: none, outcome: .answered, written: [cell: fact.value],
      reasons: ["the fact \u{201c}\(fact.label)\u{201d} of company.yaml"])
  }

  // MARK: - Writing

  private func write(
    _ file: QuestionnaireFile, _ responses: [Response], _ request: Request, _ export: ExportPaths,
    _ answerer: Answerer, _ sync: SyncKnowledge.Report
  ) throws -> Result {
    let digest = ContentHash.of(file.bytes)
    let customer = try CustomerNames.customer(
      said: request.customer, fileName: file.questionnaire.fileName, sha256: digest, in: open)
    let completed = try CompletedQuestionnaire(
      filling: file, with: responses, in: open, to: export, clearance: request.clearance,
      product: request.product, precisionTarget: answerer.matcher.heldTarget,
      company: answerer.company, customer: customer)
    let run = QuestionnaireRun(
      id: RunName.make(for: file.questionnaire.fileName, at: open.now),
      fileName: file.questionnaire.fileName, sha256: digest, answeredAt: open.now,
      outputPath: open.workspace.relative(export.output), clearance: request.clearance,
      product: request.product, precisionTarget: answerer.matcher.heldTarget,
      engine: answerer.matcher.engine,
      rows: completed.responses.map { RunRow($0) })
    try completed.write(
      recording: { record, delivery in
        let id = try record.recordRun(run)
        try record.recordDelivery(delivery, of: id)
        if !customer.isDerived {
          try record.rememberCustomer(
            customer.name, fileName: run.fileName, sha256: digest, at: open.now)
        }
        return id
      }, forgetting: { try $0.forgetRun($1) })
    open.log.info(
      "questionnaire answered",
      metadata: [
        "questions": "\(responses.count)",
        "cells": "\(completed.responses.reduce(0) { $0 + $1.written.count })",
        "sha256": "\(digest)",
      ])
    return Result(
      output: export.output, provenance: export.provenance, responses: completed.responses,
      customer: customer, sync: sync,
      notes: completed.notes + answerer.matcher.notes,
      precisionTarget: answerer.matcher.heldTarget)
  }
}

/// The name under which a run is kept: the day, the time, and the file.
enum RunName {
  static func make(for fileName: String, at now: Date) -> QuestionnaireRun.ID {
    let instant = now.formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
      .filter { $0.isNumber }
    let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
    let slug = stem.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return QuestionnaireRun.ID("\(instant.prefix(14))-\(String(slug).prefix(40))")
  }
}
