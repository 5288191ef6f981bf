import Foundation

/// Reads a workbook with openpyxl, which shares no code with what wrote it.
enum SpreadsheetReader {
  static let isInstalled = (try? run(["-c", "import openpyxl"])) != nil

  /// Every row as text; a cell with a link is followed by ` -> ` and where it leads.
  static func rows(of sheet: String, in path: String) throws -> [[String]] {
    let script = """
      import json, openpyxl, sys
      def shown(cell):
          if cell.data_type == "f": return "formula"
          text = "" if cell.value is None else str(cell.value)
          link = cell.hyperlink
          return text if link is None else f"{text} -> {link.target}#{link.location}"
      sheet = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]
      print(json.dumps([[shown(cell) for cell in row] for row in sheet.iter_rows()]))
      """
    return try JSONDecoder().decode([[String]].self, from: run(["-c", script, path, sheet]))
  }

  /// The tabs in their order, each with its number of charts, the first cell that scrolls, and the
  /// cells that can be filtered.
  static func layout(in path: String) throws -> [String] {
    let script = """
      import json, openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      print(json.dumps([f"{s.title} {len(s._charts)} {s.freeze_panes} {s.auto_filter.ref}" for s in book]))
      """
    return try JSONDecoder().decode([String].self, from: run(["-c", script, path]))
  }

  /// Every cell's background as `RRGGBB`; empty where it has none.
  static func fills(of sheet: String, in path: String) throws -> [[String]] {
    let script = """
      import json, openpyxl, sys
      def shown(fill): return str(fill.fgColor.rgb)[2:] if fill.fill_type == "solid" else ""
      sheet = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]
      print(json.dumps([[shown(cell.fill) for cell in row] for row in sheet.iter_rows()]))
      """
    return try JSONDecoder().decode([[String]].self, from: run(["-c", script, path, sheet]))
  }

  private struct Failure: Error {}

  private static func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return data
  }
}
