@testable import OpenPackaging

/// Workbooks of one sheet, made by hand: parts are stored, not deflated.
enum SmallWorkbook {
  static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

  /// - Parameters:
  ///   - rows: The content of `sheetData`.
  ///   - before: What stands before it in the sheet.
  ///   - after: What stands after it.
  ///   - strings: The shared texts.
  ///   - parts: Further parts, and others in the place of these.
  /// - Returns: The file; its sheet is named Data.
  static func of(
    rows: String, before: String = "", after: String = "", strings: [String] = [],
    parts: [String: [UInt8]] = [:]
  ) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    let relationships = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    let texts = strings.map { "<si><t>\($0)</t></si>" }.joined()
    var all: [String: [UInt8]] = [
      "_rels/.rels":
        "\(head)<Relationships \(relationships)><Relationship Id=\"r1\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
      "xl/workbook.xml":
        "\(head)<workbook \(main) xmlns:r=\"\(office)\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "\(head)<Relationships \(relationships)><Relationship Id=\"r1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
      "xl/sharedStrings.xml": "\(head)<sst \(main)>\(texts)</sst>",
      "xl/worksheets/sheet1.xml":
        "\(head)<worksheet \(main)>\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>",
    ].mapValues { Array($0.utf8) }
    all.merge(parts) { $1 }
    return archive(all.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  static func archive(_ parts: [(name: String, data: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, data) in parts {
      let facts =
        number(Int(Deflate.checksum(data)), 4) + number(data.count, 4) + number(data.count, 4)
        + number(name.utf8.count, 2) + number(0, 2)
      directory += number(0x0201_4b50, 4) + number(20, 2) + number(20, 2) + number(0, 8) + facts
      directory += number(0, 10) + number(bytes.count, 4) + Array(name.utf8)
      bytes += number(0x0403_4b50, 4) + number(20, 2) + number(0, 8) + facts + Array(name.utf8)
      bytes += data
    }
    return bytes + directory + number(0x0605_4b50, 4) + number(0, 4) + number(parts.count, 2)
      + number(parts.count, 2) + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  private static func number(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }
}
