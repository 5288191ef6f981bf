import Foundation
import OutsideData
import Testing
import XLSX

@testable import Assurance
@testable import QuestionnaireFiles

/// Small workbooks of our own writing, each named after what is odd about it.
struct LayoutFixtureTests {
  @Test func `there are the layouts that the script makes`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: ExpectedLayout.folder)
      .filter { $0 != "expected.json" }

    #expect(Set(files) == Set(ExpectedLayout.all.keys))
    #expect(files.count >= 40)
  }

  @Test(arguments: ExpectedLayout.all.keys.sorted())
  func `the layout is understood`(name: String) throws {
    let expected = try #require(ExpectedLayout.all[name])

    let file = try read(name)

    for (sheetName, wanted) in expected.sheets {
      let sheet = try #require(file.questionnaire.sheets.first { $0.name == sheetName })
      guard case .questions(let layout) = sheet.role else {
        Issue.record("\(sheetName): \(sheet.role)")
        continue
      }
      #expect(layout.questionColumn == wanted.question_column)
      #expect(layout.answer == wanted.answer_column?.place ?? .commentOnly)
      #expect(layout.commentColumn == wanted.comment_column)
      if let evidence = wanted.evidence { #expect(layout.evidenceColumn == evidence) }
      let asked = sheet.questions.filter { $0.kind != .companyFact }
      #expect(asked.map(\.row).sorted() == wanted.question_rows.sorted())
      check(sheet.questions, wanted)
    }
    for name in expected.not_for_us {
      let sheet = file.questionnaire.sheets.first { $0.name == name }
      #expect(sheet?.questions.isEmpty ?? true, "\(name) is not for us")
    }
    let unexpected = file.questionnaire.sheets.filter {
      !$0.questions.isEmpty && expected.sheets[$0.name] == nil
    }
    #expect(unexpected.isEmpty, "\(unexpected.map(\.name))")
  }

  @Test(arguments: ExpectedLayout.all.filter { $0.value.settled_by != nil }.keys.sorted())
  func `what cannot be told is an error that names the option`(name: String) throws {
    let option = try #require(ExpectedLayout.all[name]?.settled_by?.error_names)

    #expect {
      try QuestionnaireFile.read(path: "\(ExpectedLayout.folder)/\(name)")
    } throws: {
      "\($0)".contains(option)
    }
  }

  @Test func `an option said once holds for the next customer's copy of the template`() throws {
    let settled = try read("two-answer-columns-alike.xlsx")

    let next = try QuestionnaireFile.read(
      path: "\(ExpectedLayout.folder)/two-answer-columns-alike-from-the-next-customer.xlsx",
      remembered: { $0 == settled.fingerprint ? settled.settledOptions : nil })

    #expect(next.rememberedOptions == ["--answer-column \"D\""])
    #expect(next.questionnaire.questions.first?.cells.answer == "D5")
  }

  @Test(arguments: ExpectedLayout.all.keys.sorted())
  func `every decision comes with its evidence`(name: String) throws {
    let file = try read(name)

    for explanation in file.explanations {
      #expect(!explanation.points.isEmpty, "\(explanation.sheet)")
      #expect(explanation.points.allSatisfy { !$0.decision.isEmpty && !$0.evidence.isEmpty })
    }
  }

  @Test(arguments: ExpectedLayout.all.keys.sorted())
  func `two cells are filled, and every other cell stays as it was`(name: String) throws {
    let file = try read(name)
    let cells = Self.twoCells(of: file)

    let filled = try file.filled(cells)

    #expect(filled.written == cells)
    let before = try Self.texts(file.bytes)
    let after = try Self.texts(filled.bytes)
    var expected = before
    for (sheet, values) in cells { expected[sheet, default: [:]].merge(values) { $1 } }
    #expect(after == expected)
  }

  @Test(.enabled(if: SharedData.isPresent && SharedData.hasChecker, "the checker is not here"))
  func `two filled cells pass the independent check of filling in place`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ExpectedLayout.all.keys.sorted() {
      let file = try read(name)
      let cells = Self.twoCells(of: file)
      try Data(try file.filled(cells).bytes).write(to: URL(filePath: "\(folder)/\(name)"))
      let wanted = cells.flatMap { sheet, values in values.map { ("\(sheet)!\($0)", $1) } }
      try JSONEncoder().encode(Dictionary(uniqueKeysWithValues: wanted))
        .write(to: URL(filePath: "\(folder)/\(name).json"))
    }

    let verdict = SharedData.run(["-c", Self.checkAll, SharedData.folder ?? "", folder])

    #expect(verdict.status == 0, "\(verdict.output.prefix(4_000))")
    #expect(verdict.output.contains("\(ExpectedLayout.all.count) checked"))
  }

  // MARK: - Checking

  private func read(_ name: String) throws -> QuestionnaireFile {
    try QuestionnaireFile.read(
      path: "\(ExpectedLayout.folder)/\(name)",
      options: ExpectedLayout.all[name]?.options ?? LayoutOptions())
  }

  private func check(_ questions: [Question], _ wanted: ExpectedLayout.Sheet) {
    let byRow = Dictionary(questions.map { ("\($0.row)", $0) }) { first, _ in first }
    for (cell, values) in wanted.choices ?? [:] {
      let question = questions.first { $0.cells.answer == cell }
      #expect(question?.cells.choices == values, "\(cell)")
    }
    for (kind, rows) in wanted.kinds ?? [:] {
      #expect(questions.filter { $0.kind.rawValue == kind }.map(\.row) == rows, "\(kind)")
    }
    for (row, text) in wanted.sections ?? [:] { #expect(byRow[row]?.section == text, "\(row)") }
    for (row, text) in wanted.ids ?? [:] { #expect(byRow[row]?.id == text, "\(row)") }
    for (row, text) in wanted.texts ?? [:] { #expect(byRow[row]?.text == text, "\(row)") }
    for (row, text) in wanted.existing ?? [:] {
      #expect(byRow[row]?.existing.answer == text, "\(row)")
    }
    for (row, cells) in wanted.cells ?? [:] {
      #expect(byRow[row]?.cells.answer == cells.answer, "\(row)")
      #expect(byRow[row]?.cells.comment == cells.comment, "\(row)")
    }
    for row in wanted.unwritable ?? [] { #expect(byRow["\(row)"]?.cells.answer == nil, "\(row)") }
    let last = Dictionary(questions.map { ("\($0.row)", $0) }) { $1 }
    for (row, cells) in wanted.beside?.cells ?? [:] {
      #expect(last[row]?.cells.answer == cells.answer, "\(row)")
      #expect(last[row]?.cells.comment == cells.comment, "\(row)")
    }
  }

  /// The first and the last place that takes an answer, with a text of the kind that goes there.
  private static func twoCells(of file: QuestionnaireFile) -> [String: [String: String]] {
    let places = file.questionnaire.questions.compactMap { question -> (String, String, String)? in
      let cells = question.cells
      guard let cell = cells.answer ?? cells.marks[.yes] ?? cells.comment else { return nil }
      return (question.sheet, cell, cells.choices.first ?? "Yes <and> \"more\" of it & so on")
    }
    var cells: [String: [String: String]] = [:]
    for (sheet, cell, text) in [places.first, places.last].compactMap({ $0 }) {
      cells[sheet, default: [:]][cell] = text
    }
    return cells
  }

  /// What every cell of every sheet shows, formulas included.
  private static func texts(_ bytes: [UInt8]) throws -> [String: [String: String]] {
    let workbook = try Workbook(bytes: bytes)
    var texts: [String: [String: String]] = [:]
    for info in workbook.sheets {
      for cell in try workbook.worksheet(info).rows.flatMap(\.cells) {
        let text = cell.formula.map { "=\($0) \(cell.display)" } ?? cell.display
        if !text.isEmpty { texts[info.name, default: [:]]["\(cell.reference)"] = text }
      }
    }
    return texts
  }

  /// Runs the checker over every pair in one process.
  private static let checkAll = """
    import contextlib, glob, io, os, sys
    shared, folder = sys.argv[1:]
    sys.path.insert(0, shared + "/tools")
    sys.dont_write_bytecode = True
    import inplace_check
    failed = 0
    pairs = sorted(glob.glob(folder + "/*.json"))
    for cells in pairs:
        name = os.path.basename(cells)[:-5]
        sys.argv = ["inplace_check.py", "\(ExpectedLayout.folder)/" + name, cells[:-5],
            "--cells-file", cells, "--allow-fullcalc"]
        said = io.StringIO()
        try:
            with contextlib.redirect_stdout(said): inplace_check.main()
        except SystemExit as end:
            if end.code: failed += 1; print(name, said.getvalue())
    print(len(pairs), "checked")
    sys.exit(failed)
    """
}
