/// One cell's place on a sheet; row and column count from 1.
package struct CellReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  package static let lastRow = 1_048_576
  package static let lastColumn = 16_384

  private let narrowRow: Int32
  private let narrowColumn: Int32

  package var row: Int { Int(narrowRow) }
  package var column: Int { Int(narrowColumn) }

  package init(row: Int, column: Int) {
    narrowRow = Int32(clamping: row)
    narrowColumn = Int32(clamping: column)
  }

  /// Reads `C22` or `$C$22`.
  ///
  /// - Returns: `nil` for anything else, and for a cell beyond XFD1048576.
  package init?(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  init?(utf8 bytes: some Collection<UInt8>) {
    var column = 0
    var row = 0
    var digits = 0
    for byte in bytes where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0:
        column = column * 26 + Int(byte) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row = row * 10 + Int(byte) - 48
        digits += 1
      default: return nil
      }
      guard column <= CellReference.lastColumn, row <= CellReference.lastRow else { return nil }
    }
    guard column >= 1, row >= 1 else { return nil }
    self.init(row: row, column: column)
  }

  package var columnName: String { CellReference.columnName(column) }

  package var description: String { "\(columnName)\(row)" }

  /// In reading order: by row, then by column.
  package static func < (left: CellReference, right: CellReference) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// `A` for 1, `AA` for 27.
  package static func columnName(_ number: Int) -> String {
    var rest = number
    var name = ""
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(65 + (rest - 1) % 26))
      name = rest == number ? String(letter) : String(letter) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  /// - Returns: `nil` for anything but one to three letters up to XFD.
  package static func columnNumber(_ name: String) -> Int? {
    let letters = name.utf8.filter { $0 != UInt8(ascii: "$") }
    guard letters.count == name.utf8.count, (1...3).contains(letters.count) else { return nil }
    return CellReference(utf8: letters + [UInt8(ascii: "1")])?.column
  }
}
