import Assurance
import DurableFiles
import Foundation
import QuestionnaireFiles
import Reporting
import Store

/// A customer's file with its answers, on its way to the disk, the provenance and the record.
struct CompletedQuestionnaire {
  let open: OpenWorkspace
  let file: QuestionnaireFile
  let export: ExportPaths
  let clearance: Sharing
  let precisionTarget: Double?
  let company: Company?
  let customer: Customer
  /// With exactly what the cells say once they are filled.
  private(set) var responses: [Response]
  private(set) var notes: [String] = []
  let digest: String
  private let bytes: [UInt8]
  private let statements: [ApprovedAnswer.ID: String]
  private let candidateNotes: [ApprovedAnswer.ID: CandidateNote]

  /// - Throws: `QuestionnaireFileError` when a cell must not be filled; nothing is written then.
  init(
    filling file: QuestionnaireFile, with responses: [Response], in open: OpenWorkspace,
    to export: ExportPaths, clearance: Sharing, product: Product.ID?, precisionTarget: Double?,
    company: Company?, customer: Customer
  ) throws {
    (self.open, self.file, self.export) = (open, file, export)
    (self.clearance, self.company, self.customer) = (clearance, company, customer)
    self.precisionTarget = precisionTarget
    digest = ContentHash.of(file.bytes)
    let candidates = Set(responses.flatMap { $0.judgement.candidates.map(\.answerID) })
    let shown = try open.database.answers(withIDs: candidates)
      .filter { $0.answer.sharing <= clearance }
    statements = Dictionary(shown.map { ($0.answer.id, $0.answer.statement) }) { first, _ in first }
    candidateNotes = try Standings(
      in: open, company: company, clearance: clearance, product: product
    ).notes(on: shown)
    var cells: [String: [String: String]] = [:]
    for response in responses where !response.written.isEmpty {
      cells[response.question.sheet, default: [:]].merge(response.written) { first, _ in first }
    }
    let filled = try file.filled(cells)
    bytes = filled.bytes
    self.responses = responses
    for index in responses.indices {
      let written = filled.written[responses[index].question.sheet] ?? [:]
      let wanted = responses[index].written
      self.responses[index].written = written.filter { wanted[$0.key] != nil }
      if !wanted.isEmpty, self.responses[index].written.isEmpty {
        self.responses[index].outcome = .suggested
        self.responses[index].reasons.append(
          "its place is locked or takes no such value; put the answer there by hand")
      }
    }
    notes = file.questionnaire.findings.map(\.message)
    if !cells.isEmpty { notes += file.cautions + filled.notes }
    if filled.recalculatesOnOpen {
      notes.append(
        "the workbook will recalculate when opened, for its formulas depend on the answers")
    }
  }

  /// Files and record change together: both files are whole and flushed, then the run and what the
  /// customer is told are recorded, then the files take their names. Killed in between, the record
  /// has what never came, which the next run mends; the other way round, a customer could get a
  /// file of which nothing is on record.
  ///
  /// - Parameters:
  ///   - decisions: The numbers of the decisions that the responses follow, by place.
  ///   - record: Records the run, or finds it; gives its id.
  ///   - forget: Takes back what was recorded, when a file could not be put in place.
  /// - Throws: One error in a sentence; no file was written or changed then.
  func write(
    decisions: [Int: Int] = [:],
    recording record: (Transaction, _ delivery: Delivery) throws -> QuestionnaireRun.ID,
    forgetting forget: (Transaction, QuestionnaireRun.ID) throws -> Void
  ) throws {
    try open.workspace.makeFolder(export.folder)
    DurableFile.removeLeftovers(in: export.folder)
    let completed = try prepare()
    var files = [(path: export.output, temporary: completed)]
    let run: QuestionnaireRun.ID
    do {
      let written = ContentHash.of(Array(try Data(contentsOf: URL(filePath: completed))))
      run = try open.database.transaction { transaction in
        try transaction.noteExport(written, to: open.workspace.relative(export.output))
        let run = try record(transaction, delivery(written))
        // Here, for the report names the run, whose id is settled only now.
        let provenance = try ProvenanceWorkbook.prepare(
          report(of: run, decisions), for: export.provenance)
        files.insert((path: export.provenance, temporary: provenance), at: 0)
        let hash = ContentHash.of(Array(try Data(contentsOf: URL(filePath: provenance))))
        try transaction.noteExport(hash, to: open.workspace.relative(export.provenance))
        return run
      }
    } catch {
      for file in files { DurableFile.discard(file.temporary) }
      throw error
    }
    do {
      try DurableFile.replaceTogether(files)
    } catch {
      try? open.database.transaction { try forget($0, run) }
      throw error
    }
  }

  /// The customer's own file, filled; for one that cannot be filled a workbook of ours.
  private func prepare() throws -> String {
    guard let pages = file.pages else {
      return try DurableFile.prepare(bytes, for: export.output)
    }
    return try AnswerWorkbook.prepare(
      AnswerSheet(report: report, pages: pages), for: export.output)
  }

  private func report(
    of run: QuestionnaireRun.ID, _ decisions: [Int: Int]
  ) -> ProvenanceReport {
    var report = report
    report.keys = responses.indices.map {
      ReviewKey(run: run.rawValue, place: $0 + 1, decision: decisions[$0 + 1] ?? 0)
    }
    return report
  }

  private var report: ProvenanceReport {
    var report = ProvenanceReport(
      fileName: file.questionnaire.fileName, sha256: digest, outputFileName: export.outputName,
      answeredAt: open.now, clearance: clearance, precisionTarget: precisionTarget,
      responses: responses, companyName: company?.name ?? "",
      isExample: company?.isExample ?? false)
    report.customer = customer.name
    report.statements = statements
    report.candidateNotes = candidateNotes
    return report
  }
}

// MARK: - What the customer is told

extension CompletedQuestionnaire {
  private func delivery(_ sha256: String) -> Delivery {
    Delivery(
      customer: customer, fileName: file.questionnaire.fileName,
      outputPath: open.workspace.relative(export.output), sha256: sha256,
      at: open.now,
      rows: responses.enumerated().compactMap { index, response in
        response.written.isEmpty ? nil : told(response, place: index + 1)
      })
  }

  private func told(_ response: Response, place: Int) -> ToldRow {
    let question = response.question
    var row = ToldRow(
      place: place, sheet: question.sheet, row: question.row, section: question.section,
      question: question.text, written: response.written,
      criteria: response.criteria, decidedBy: response.decision?.by)
    switch response.decision?.verdict {
    case .edit(let edited):
      (row.shortAnswer, row.text) = (edited.shortAnswer, edited.text)
      (row.source, row.isEdited) = (edited.basis, true)
      // Nobody has said who else may read these words.
      row.sharing = clearance
    case .notApplicable:
      (row.shortAnswer, row.text) = (.notApplicable, "")
    default:
      if let source = response.source {
        (row.shortAnswer, row.text) = (source.answer.shortAnswer, source.answer.text)
        row.source = AnswerRevision(source.answer.id, source.revision)
        row.sharing = source.answer.sharing
      } else {
        row.text = response.written.sorted { $0.key < $1.key }.map(\.value)
          .joined(separator: "\n")
      }
    }
    return row
  }
}
