import Foundation
import QuestionnaireFiles
import XLSX

/// Prints every non-empty cell of a workbook as `sheetIndex TAB ref TAB kind TAB value`.
struct CellDump {
  let path: String

  func run() throws {
    let workbook = try Workbook.open(path: path)
    for info in workbook.sheets {
      var lines = ""
      for cell in try workbook.worksheet(info).rows.flatMap(\.cells) {
        guard let (kind, value) = written(cell) else { continue }
        lines += "\(info.index)\t\(cell.reference)\t\(kind)\t\(escaped(value))\n"
      }
      FileHandle.standardOutput.write(Data(lines.utf8))
    }
  }

  /// A formula counts by what it says, not by the value that was saved with it.
  private func written(_ cell: Cell) -> (kind: String, value: String)? {
    if let formula = cell.formula { return ("f", "=" + formula) }
    return switch cell.value {
    case .empty, .text(""): nil
    case .text(let text): ("s", text)
    case .number(let number): ("n", "\(number)")
    case .boolean(let isTrue): ("b", isTrue ? "1" : "0")
    case .error(let error): ("e", error)
    }
  }

  /// By scalars, for to a `Character` CR LF is one.
  private func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": output += "\\\\"
      case "\t": output += "\\t"
      case "\r": output += "\\r"
      case "\n": output += "\\n"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}

/// Prints the rows of a table's sheets as JSON, with what was found worth saying.
struct TableDump {
  let path: String

  func run() throws {
    let table = try TableFile.read(path: path)
    let rows = table.sheets.map { $0.rows.map(\.cells) }
    FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: rows))
  }
}
