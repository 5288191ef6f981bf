import Assurance
import XLSX

/// Reads the sheets of one file into a questionnaire.
struct LayoutReader {
  struct Reading {
    let questionnaire: Questionnaire
    let fingerprint: LayoutFingerprint
    /// What was said before about such a file, and held for this one too.
    let remembered: LayoutOptions?
    /// What is to be remembered of what was said.
    let settled: LayoutOptions
    let decisions: [String]
    let explanations: [LayoutExplanation]
  }

  let file: String
  let grids: [Grid]
  let hiddenSheets: [String]
  let accepts: (String, CellReference) -> AcceptedValues
  /// What was read of a document outside its tables, and what tells its template.
  var prose: [SheetReading] = []
  var proseTexts: [String] = []

  /// - Parameters:
  ///   - options: What a person says now.
  ///   - remembered: What was said before of files with this fingerprint.
  /// - Returns: The questionnaire and how it was understood.
  /// - Throws: ``QuestionnaireFileError``.
  func read(
    _ options: LayoutOptions, remembered: (LayoutFingerprint) -> LayoutOptions?
  ) throws(QuestionnaireFileError) -> Reading {
    let fingerprint = LayoutFingerprint(grids, texts: proseTexts)
    if let earlier = remembered(fingerprint) {
      let merged = options.filled(from: earlier)
      // What was settled for another file may not fit this one; then only what is said now counts.
      if merged != options, let reading = try? read(merged, fingerprint, earlier) {
        return reading
      }
    }
    return try read(options, fingerprint, nil)
  }

  private func read(
    _ options: LayoutOptions, _ fingerprint: LayoutFingerprint, _ earlier: LayoutOptions?
  ) throws(QuestionnaireFileError) -> Reading {
    try checkSheetNames(options)
    guard grids.contains(where: { !$0.isEmpty }) || !prose.isEmpty else { throw .empty(file: file) }
    var readings = prose.filter { reading in
      options.sheets.isEmpty
        || options.sheets.contains { $0.lowercased() == reading.sheet.name.lowercased() }
    }
    var failures: [QuestionnaireFileError] = []
    for grid in grids {
      do throws(QuestionnaireFileError) {
        let reader = QuestionSheetReader(file: file, grid: grid, options: options) {
          accepts(grid.name, $0)
        }
        readings.append(try reader.read())
      } catch {
        if !options.sheets.isEmpty { throw error }
        failures.append(error)
        readings.append(
          .leftAlone(
            grid.name, "no place for answers could be told", evidence: error.description))
      }
    }
    let asked = readings.flatMap(\.sheet.questions)
    try settle(readings, asked: Set(asked.map(\.text)))
    for name in hiddenSheets {
      readings.append(.leftAlone(name, "it is hidden", evidence: "the workbook hides it"))
    }
    if let failure = failures.first, asked.allSatisfy({ $0.kind == .companyFact }) { throw failure }
    let decisions = readings.map { "\($0.sheet.name): \($0.decision)" }
    guard !asked.isEmpty else { throw .noQuestions(file: file, saw: decisions) }
    return Reading(
      questionnaire: Questionnaire(fileName: file, sheets: readings.map(\.sheet)),
      fingerprint: fingerprint, remembered: earlier, settled: options.remembering(grids),
      decisions: decisions,
      explanations: readings.map { LayoutExplanation(sheet: $0.sheet.name, points: $0.points) })
  }

  /// A sheet with two places for answers is an error, unless it only repeats what others ask.
  private func settle(
    _ readings: [SheetReading], asked: Set<String>
  ) throws(QuestionnaireFileError) {
    for case .some(let unsettled) in readings.map(\.unsettled) {
      let shared = min(unsettled.texts.intersection(asked).count, asked.count)
      if asked.isEmpty || shared * 10 < min(unsettled.texts.count, asked.count) * 7 {
        throw unsettled.error
      }
    }
  }

  private func checkSheetNames(_ options: LayoutOptions) throws(QuestionnaireFileError) {
    let known = prose.map(\.sheet.name) + grids.map(\.name)
    for name in options.sheets
    where !known.contains(where: { $0.lowercased() == name.lowercased() }) {
      throw .noSuchSheet(
        file: file, name: name, sheets: known + hiddenSheets.map { "\($0) (hidden)" })
    }
  }
}
