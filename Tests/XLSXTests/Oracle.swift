import Foundation

@testable import XLSX

/// The cells of one workbook as openpyxl read them: kind and value by sheet index and reference.
struct Oracle {
  private(set) var cells: [String: (kind: String, value: String)] = [:]

  /// - Returns: `nil` when there is none for the file, or gzip is not installed.
  init?(of file: String, in folder: String) {
    let path = "\(folder)/oracle/\(file.replacing("/", with: "__")).tsv.gz"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    for line in data.split(separator: 10) {
      let parts = line.split(separator: 9, maxSplits: 3, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      if parts.count == 4 { cells["\(parts[0]) \(parts[1])"] = (parts[2], parts[3]) }
    }
  }

  static func same(
    _ theirs: (kind: String, value: String)?, _ ours: (kind: String, value: String)?
  ) -> Bool {
    guard let theirs, let ours else { return theirs == nil && ours == nil }
    if theirs == ours { return true }
    switch (theirs.kind, ours.kind) {
    case ("f", "f"), ("a", "f"), ("t", "f"):
      // The later cells of a shared formula hold no text of their own.
      return ours.value == "=" || trimmed(theirs.value) == trimmed(ours.value)
    case ("n", "n"): return Double(theirs.value) == Double(ours.value)
    case ("d", "s"): return theirs.value == ours.value || theirs.value == ours.value + "000"
    case ("s", "s"):
      // openpyxl keeps Excel's _xHHHH_ escapes.
      return plain(theirs.value) == plain(ours.value)
        || plain(XMLTextEscapes.decoded(theirs.value)) == plain(ours.value)
    default: return false
    }
  }

  private static func trimmed(_ formula: String) -> Substring { formula.drop { $0 == "=" } }

  private static func plain(_ text: String) -> [Unicode.Scalar] {
    Array(text.replacing("\\r", with: "").replacing("\\n", with: "\n").unicodeScalars)
      .filter { $0 != "\r" }
  }
}

/// `_x000D_` and its like.
private enum XMLTextEscapes {
  static func decoded(_ text: String) -> String {
    text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}

/// A workbook's cells in the oracle's form.
struct CellListing {
  private(set) var cells: [String: (kind: String, value: String)] = [:]

  init(_ workbook: Workbook) throws {
    for info in workbook.sheets {
      for cell in try workbook.worksheet(info).rows.flatMap(\.cells) {
        cells["\(info.index) \(cell.reference)"] = written(cell)
      }
    }
  }

  private func written(_ cell: Cell) -> (kind: String, value: String)? {
    if let formula = cell.formula { return ("f", escaped("=" + formula)) }
    return switch cell.value {
    case .empty, .text(""): nil
    case .text(let text): ("s", escaped(text))
    case .number(let number): ("n", "\(number)")
    case .boolean(let isTrue): ("b", isTrue ? "1" : "0")
    case .error(let error): ("e", error)
    }
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\t": "\\t"
      case "\r": "\\r"
      case "\n": "\\n"
      default: String(scalar)
      }
    }.joined()
  }
}
