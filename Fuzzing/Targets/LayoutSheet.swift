/// A sheet's XML made of an input two bytes at a time: where the next cell is, and what is in it.
struct LayoutSheet {
  let xml: String

  /// Words that layouts are told by, and some that mean nothing.
  private static let words = [
    "Question", "Answer", "Comments", "Yes", "No", "N/A", "ID", "1.1", "A-2", "Section A",
    "Response",
    "Do you encrypt customer data at rest?", "Is access reviewed every quarter?",
    "Please describe:",
    "Describe your backup policy.", "Company name", "Evidence", "Guidance", "Instructions", "",
    "Control 7 is documented and reviewed", "x", "Weight", "Score", "Answer:", "Réponse", "Frage",
    "质问", "e.g. Yes, we do", "<please fill>", "Date", "Signature", "TBD", "Partially",
    "Name of vendor",
  ]

  init(_ input: [UInt8]) {
    var row = 1
    var cells: [Int: [Int: String]] = [:]
    var merges = ""
    var rules = ""
    var isProtected = false
    for place in stride(from: 0, to: min(input.count - 1, 2_000), by: 2) {
      let (where_, what) = (Int(input[place]), Int(input[place + 1]))
      row += [0, 0, 1, 2][where_ >> 6]
      let column = where_ >> 3 & 7
      let name = "\(["A", "B", "C", "D", "E", "F", "G", "AZ"][column])"
      switch what {
      case 0..<0xd0:
        let word = Self.words[what % Self.words.count].replacing("<", with: "&lt;")
        let formula = what >= 0xb0 ? "<f>A1</f>" : ""
        let value =
          formula.isEmpty
          ? " t=\"inlineStr\"><is><t>\(word)</t></is>" : " t=\"str\">\(formula)<v>\(word)</v>"
        cells[row, default: [:]][column] = "<c r=\"\(name)\(row)\" s=\"\(where_ & 7)\"\(value)</c>"
      case 0xd0..<0xe8:
        let last = ["B", "C", "D", "XFD"][what & 3]
        merges +=
          "<mergeCell ref=\"\(name)\(row):\(last)\(row + [0, 1, 3, 2_000][what >> 2 & 3])\"/>"
      case 0xe8..<0xfc:
        rules +=
          "<dataValidation type=\"list\" sqref=\"\(name)\(row):\(name)\(row + (what & 15))\">"
          + "<formula1>\(what & 1 == 0 ? "\"Yes,No,N/A\"" : "$C$1:$C$4")</formula1></dataValidation>"
      case 0xfc: isProtected.toggle()
      default: row += what & 1 == 0 ? 40 : 3
      }
    }
    let rows = cells.sorted { $0.key < $1.key }.map { number, cells in
      let line = cells.sorted { $0.key < $1.key }.map(\.value).joined()
      return "<row r=\"\(number)\">\(line)</row>"
    }
    xml =
      "<worksheet><sheetData>\(rows.joined())</sheetData>"
      + (isProtected ? "<sheetProtection sheet=\"1\"/>" : "")
      + "<mergeCells>\(merges)</mergeCells><dataValidations>\(rules)</dataValidations></worksheet>"
  }

  /// A table with a header, a form, and a list of facts.
  static let seeds: [[UInt8]] = [
    [
      0, 6, 8, 0, 16, 1, 24, 2, 128, 7, 8, 11, 128, 8, 8, 12, 128, 7, 8, 13, 128, 8, 8, 14, 128, 7,
      8, 11, 128, 8, 8, 12, 128, 7, 8, 13, 128, 8, 8, 14,
    ],
    [
      128, 11, 128, 24, 128, 12, 128, 24, 128, 11, 128, 24, 128, 12, 128, 24, 128, 11, 128, 24, 128,
      12, 128, 24,
    ],
    [
      128, 15, 8, 32, 128, 34, 8, 32, 128, 18, 8, 32, 128, 37, 8, 32, 128, 15, 8, 32, 128, 34, 8,
      32,
    ],
    [
      252, 252, 0, 11, 8, 240, 128, 12, 8, 240, 16, 208, 128, 12, 8, 240, 16, 208, 128, 12, 8, 240,
      16, 208, 128, 12, 8, 240, 16, 208, 128, 12, 8, 240, 16, 208,
    ],
  ]
}
