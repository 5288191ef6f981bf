package import Assurance
import DOCX
package import OpenPackaging
import XLSX

/// A customer's questionnaire as a file: understood, and ready to take answers into its own cells.
package struct QuestionnaireFile: Sendable {
  package let questionnaire: Questionnaire
  package let fingerprint: LayoutFingerprint
  /// What was said before about such a file and held for this one too, as it would be typed.
  package let rememberedOptions: [String]
  /// What is to be remembered for files of this layout, of what was said about this one.
  package let settledOptions: LayoutOptions
  /// For each sheet, one sentence: what was taken for what, or why it was left alone.
  package let decisions: [String]
  /// For each sheet, every decision with what speaks for it.
  package let explanations: [LayoutExplanation]
  /// The file as it came.
  package let bytes: [UInt8]
  private let source: Source

  private enum Source: Sendable {
    case workbook(Workbook)
    case csv(CSVFile, sheet: String)
    case document(DocumentReading)
    case pdf(PDFReading)
  }

  /// - Parameters:
  ///   - path: An .xlsx, .xlsm, .xltx, .docx, .pdf or .csv file.
  ///   - options: What a person says about the layout; it overrules everything.
  ///   - limits: How much the file may ask of us.
  ///   - isCancelled: Looked at every so often while the file is read.
  ///   - remembered: What was said before about a layout of this fingerprint; it holds for what is
  ///     not said now.
  /// - Returns: The questionnaire as it was understood.
  /// - Throws: ``QuestionnaireFileError``.
  package static func read(
    path: String, options: LayoutOptions = LayoutOptions(), limits: Limits = .standard,
    isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled },
    remembered: (LayoutFingerprint) -> LayoutOptions? = { _ in nil }
  ) throws(QuestionnaireFileError) -> QuestionnaireFile {
    let name = fileName(of: path)
    let bytes = try Failure.naming(name) { () throws(PackageError) in
      try FileBytes.read(path, limits: limits)
    }
    guard !bytes.isEmpty else { throw .empty(file: name) }
    if bytes.prefix(1024).starts(with: "%PDF".utf8) || fileExtension(of: name) == "pdf" {
      return QuestionnaireFile(try PDFReading(path: path, name: name), bytes)
    }
    return try read(
      bytes, name: name, options: options, limits: limits, isCancelled: isCancelled,
      remembered: remembered)
  }

  /// Reads a file that is in memory; a PDF is read from its path alone.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: As messages call it; its ending tells text from a workbook.
  ///   - options: What a person says about the layout; it overrules everything.
  ///   - limits: How much the file may ask of us.
  ///   - isCancelled: Looked at every so often while the file is read.
  ///   - remembered: What was said before about a layout of this fingerprint.
  /// - Returns: The questionnaire as it was understood.
  /// - Throws: ``QuestionnaireFileError``.
  package static func read(
    _ bytes: [UInt8], name: String, options: LayoutOptions = LayoutOptions(),
    limits: Limits = .standard,
    isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled },
    remembered: (LayoutFingerprint) -> LayoutOptions? = { _ in nil }
  ) throws(QuestionnaireFileError) -> QuestionnaireFile {
    guard !bytes.isEmpty else { throw .empty(file: name) }
    let isText = ["csv", "tsv", "txt"].contains(fileExtension(of: name))
    if isText, !bytes.starts(with: "PK".utf8), !bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
      let csv = try CSVFile(bytes, name: name)
      let reader = LayoutReader(
        file: name, grids: [Grid(csv, name: name)], hiddenSheets: [],
        accepts: { _, _ in .anything })
      return QuestionnaireFile(
        try reader.read(options, remembered: remembered), .csv(csv, sheet: name), bytes)
    }
    let kind = try Failure.naming(name) { () throws(PackageError) in
      try FileKind.of(bytes, limits: limits)
    }
    let isNamedDocument = ["docx", "docm", "dotx"].contains(fileExtension(of: name))
    guard kind == .workbook else {
      guard isNamedDocument else {
        throw .misnamed(file: name, holds: "a Word document", ending: ".docx")
      }
      return try document(bytes, name, options, limits, remembered)
    }
    guard !isNamedDocument else {
      throw .misnamed(file: name, holds: "a workbook", ending: ".xlsx")
    }
    let workbook = try Failure.naming(name) { () throws(PackageError) in
      try Workbook(bytes: bytes, limits: limits, isCancelled: isCancelled)
    }
    let sheets = try Failure.naming(name) { () throws(PackageError) in
      var sheets: [Worksheet] = []
      for info in workbook.sheets where info.kind == .worksheet && info.visibility == .visible {
        sheets.append(try workbook.worksheet(info))
      }
      return sheets
    }
    let lists = WorkbookChoices(workbook: workbook, sheets: sheets)
    let reader = LayoutReader(
      file: name, grids: sheets.map { Grid($0, in: workbook) },
      hiddenSheets: workbook.sheets.filter { $0.visibility != .visible }.map(\.name),
      accepts: lists.accepted)
    return QuestionnaireFile(
      try reader.read(options, remembered: remembered), .workbook(workbook), bytes)
  }

  private static func document(
    _ bytes: [UInt8], _ name: String, _ options: LayoutOptions, _ limits: Limits,
    _ remembered: (LayoutFingerprint) -> LayoutOptions?
  ) throws(QuestionnaireFileError) -> QuestionnaireFile {
    let document = try Failure.naming(name) { () throws(PackageError) in
      try WordDocument(bytes: bytes, limits: limits)
    }
    let source = DocumentReading(document)
    let reader = LayoutReader(
      file: name, grids: source.tables.grids, hiddenSheets: [], accepts: source.tables.accepts,
      prose: source.prose, proseTexts: source.proseTexts)
    let reading = try reader.read(options, remembered: remembered)
    return QuestionnaireFile(
      reading, .document(source), bytes, source.completed(reading.questionnaire))
  }

  private init(
    _ reading: LayoutReader.Reading, _ source: Source, _ bytes: [UInt8],
    _ completed: Questionnaire? = nil
  ) {
    questionnaire = completed ?? reading.questionnaire
    fingerprint = reading.fingerprint
    rememberedOptions = reading.remembered?.asTyped ?? []
    settledOptions = reading.settled
    decisions = reading.decisions
    explanations = reading.explanations
    self.source = source
    self.bytes = bytes
  }

  private init(_ reading: PDFReading, _ bytes: [UInt8]) {
    questionnaire = reading.questionnaire
    fingerprint = LayoutFingerprint([], texts: reading.questionnaire.questions.map(\.text))
    rememberedOptions = []
    settledOptions = LayoutOptions()
    decisions = ["\(PDFReading.sheet): \(reading.decision)"]
    explanations = [reading.explanation]
    source = .pdf(reading)
    self.bytes = bytes
  }

  /// Puts texts into cells, and changes nothing else.
  ///
  /// - Parameter cells: New texts by sheet and cell reference.
  /// - Returns: The new file, and exactly the cells whose content changed.
  /// - Throws: ``QuestionnaireFileError/workbook(file:_:)`` when a cell must not be filled; nothing
  ///   is filled then.
  package func filled(
    _ cells: [String: [String: String]]
  ) throws(QuestionnaireFileError) -> FilledQuestionnaire {
    switch source {
    case .workbook(let workbook):
      let edits = cells.flatMap { sheet, values in
        values.compactMap { reference, text in
          CellReference(reference).map { CellEdit(sheet: sheet, cell: $0, value: .text(text)) }
        }
      }
      let filled: FilledWorkbook
      do { filled = try workbook.filled(edits) } catch {
        throw .workbook(file: questionnaire.fileName, error)
      }
      return FilledQuestionnaire(
        bytes: filled.bytes, written: cells, recalculatesOnOpen: filled.recalculatesOnOpen,
        notes: Self.keptLinks(filled.linked))
    case .csv(let file, let sheet):
      return fill(file, cells[sheet] ?? [:], sheet: sheet)
    case .document(let reading): return try fill(reading, cells)
    case .pdf:
      return FilledQuestionnaire(bytes: bytes, written: cells, recalculatesOnOpen: false)
    }
  }

  /// Only answer cells change, and a cell's link is kept elsewhere: it may no longer fit the text.
  private static func keptLinks(_ edits: [CellEdit]) -> [String] {
    let sheets = Dictionary(grouping: edits, by: \.sheet).sorted { $0.key < $1.key }
    return sheets.map { sheet, edits in
      let cells = edits.map(\.cell).sorted().map { "\($0)" }
      let named = cells.prefix(8).joined(separator: ", ")
      let more = cells.count > 8 ? " and \(cells.count - 8) more" : ""
      let keep =
        cells.count == 1
        ? "keeps the link it had; look whether it still fits"
        : "keep the links they had; look whether they still fit"
      return "\(sheet)!\(named)\(more) \(keep)"
    }
  }

  /// The page of each question, by its row, where the file itself cannot be filled and its answers
  /// go into a workbook of ours.
  package var pages: [Int: Int]? {
    if case .pdf(let reading) = source { reading.pages } else { nil }
  }

  /// What a person should know before the file is filled, in sentences.
  package var cautions: [String] {
    switch source {
    case .workbook(let workbook):
      workbook.isSigned
        ? ["the workbook is digitally signed; filling it makes the signature invalid"] : []
    case .document(let reading): reading.cautions
    case .pdf: ["a PDF cannot be filled in place; the answers go into a workbook of their own"]
    case .csv(let file, _):
      if case .legacy(let charset) = file.encoding {
        [
          "the file does not say how its letters are encoded and was read as \(charset.rawValue); if "
            + "letters look wrong, save it as UTF-8 (in Excel \u{201c}CSV UTF-8\u{201d})"
        ]
      } else {
        []
      }
    }
  }

  private func fill(
    _ reading: DocumentReading, _ cells: [String: [String: String]]
  ) throws(QuestionnaireFileError) -> FilledQuestionnaire {
    let edits = reading.edits(cells)
    let filled = try Failure.naming(questionnaire.fileName) { () throws(PackageError) in
      try reading.document.filled(edits.map(\.edit))
    }
    var written: [String: [String: String]] = [:]
    for edit in edits where !filled.refused.contains(edit.edit) {
      written[edit.sheet, default: [:]][edit.cell] = edit.edit.text
    }
    return FilledQuestionnaire(bytes: filled.bytes, written: written, recalculatesOnOpen: false)
  }

  private func fill(
    _ file: CSVFile, _ cells: [String: String], sheet: String
  ) -> FilledQuestionnaire {
    var rows: [Int: [Int: String]] = [:]
    for (reference, text) in cells {
      guard let cell = CellReference(reference) else { continue }
      rows[cell.row, default: [:]][cell.column] = Self.neutralized(text)
    }
    var notes: [String] = []
    var values: [Int: [Int: String]] = [:]
    var written: [String: String] = [:]
    for (row, columns) in rows.sorted(by: { $0.key < $1.key }) {
      let lacking = columns.sorted { $0.key < $1.key }.flatMap { file.encoding.lacks($0.value) }
      // Half of what is to be said in a row could say something else.
      guard lacking.isEmpty else {
        notes.append(Self.cannotWrite(row, lacking, in: file))
        continue
      }
      for (column, text) in columns {
        values[row - 1, default: [:]][column - 1] = text
        written["\(CellReference(row: row, column: column))"] = text
      }
    }
    return FilledQuestionnaire(
      bytes: file.replacing(values), written: written.isEmpty ? [:] : [sheet: written],
      recalculatesOnOpen: false, notes: notes)
  }

  private static func cannotWrite(
    _ row: Int, _ lacking: [Unicode.Scalar], in file: CSVFile
  ) -> String {
    var name = "its encoding"
    if case .legacy(let charset) = file.encoding { name = charset.rawValue }
    var seen: [String] = []
    for scalar in lacking where !seen.contains("\u{201c}\(scalar)\u{201d}") {
      seen.append("\u{201c}\(scalar)\u{201d}")
    }
    return
      "row \(row) was left empty, for \(name) lacks \(seen.prefix(5).joined(separator: ", ")); "
      + "save the questionnaire as UTF-8 and answer it again"
  }

  /// A csv field that begins like a formula would be run by a spreadsheet that opens the file; an
  /// apostrophe keeps it text (OWASP, CSV injection; ASVS 5.0, 1.2.10).
  static func neutralized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first,
      "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func fileExtension(of name: String) -> String {
    name.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }
}

/// A questionnaire with answers in its cells.
package struct FilledQuestionnaire: Sendable {
  package let bytes: [UInt8]
  /// Exactly the cells that changed, by sheet and reference.
  package let written: [String: [String: String]]
  /// Whether the workbook will recalculate when opened, for its formulas may depend on the answers.
  package let recalculatesOnOpen: Bool
  /// What else a person should know about the cells, in sentences.
  package var notes: [String] = []
}

/// Puts the file's name before what the package reader says.
enum Failure {
  static func naming<Value>(
    _ file: String, _ body: () throws(PackageError) -> Value
  ) throws(QuestionnaireFileError) -> Value {
    do { return try body() } catch { throw .unreadable(file: file, error) }
  }
}
