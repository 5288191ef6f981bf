import Assurance
import Foundation
import QuestionnaireFiles
import XLSX

/// What Scripts/corpus runs, a process for each file:
///
///     CorpusBenchmark dump FILE               every non-empty cell: sheet, reference, kind, value
///     CorpusBenchmark read FILE               the number of cells of all sheets
///     CorpusBenchmark table FILE              its rows as JSON
///     CorpusBenchmark recognize FILE          the number of questions found
///     CorpusBenchmark count FILE…             how many cells all of them hold
///     CorpusBenchmark fill-named FILE OUT SHEET CELL…   those cells filled
///     CorpusBenchmark fill FILE OUT SEED      three cells filled, listed as JSON; none with SEED "nothing"
///
/// Exit 1 with one sentence when the file is refused.
enum Command {
  static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("dump", 2): try CellDump(path: arguments[1]).run()
    case ("read", 2):
      let workbook = try Workbook.open(path: arguments[1])
      print(
        try workbook.sheets.reduce(0) { count, info in
          try workbook.worksheet(info).rows.reduce(count) { $0 + $1.cells.count }
        })
    case ("table", 2): try TableDump(path: arguments[1]).run()
    case ("recognize", 2): try recognize(arguments[1])
    case ("count", 2...): CellCount(paths: Array(arguments.dropFirst())).run()
    case ("fill-named", 5...):
      try NamedFill(
        path: arguments[1], output: arguments[2], sheet: arguments[3],
        cells: Array(arguments.dropFirst(4))
      ).run()
    case ("fill", 4):
      try SeededFill(path: arguments[1], output: arguments[2], seed: arguments[3]).run()
    default: fail("usage: CorpusBenchmark dump|read|table|recognize|fill FILE [OUT SEED]", code: 64)
    }
  }

  /// Reads every visible sheet and looks for questions; finding none is no failure here.
  private static func recognize(_ path: String) throws {
    do throws(QuestionnaireFileError) {
      print(try QuestionnaireFile.read(path: path).questionnaire.questions.count)
    } catch {
      switch error {
      case .noQuestions, .noAnswerColumn, .ambiguousAnswerColumn, .noQuestionsInColumn: print(0)
      default: throw error
      }
    }
  }

  static func fail(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(code)
  }
}

do {
  try Command.run(Array(CommandLine.arguments.dropFirst()))
} catch {
  Command.fail("\(error)", code: 1)
}
