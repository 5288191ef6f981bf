/// RFC 4180, read generously: any line end, quotes only where a field begins with one.
enum CSVParser {
  /// - Throws: ``QuestionnaireFileError/unclosedQuote(file:line:)``.
  static func records(
    of bytes: [UInt8], delimiter: UInt8, file: String
  ) throws(QuestionnaireFileError) -> [CSVFile.Record] {
    let (records, open) = parse(bytes, delimiter: delimiter)
    if let open { throw .unclosedQuote(file: file, line: open) }
    return records
  }

  /// For guessing the dialect from a sample that may be cut anywhere.
  static func lenientRecords(of bytes: [UInt8], delimiter: UInt8) -> [CSVFile.Record] {
    parse(bytes, delimiter: delimiter).records
  }

  private static func parse(
    _ bytes: [UInt8], delimiter: UInt8
  ) -> (records: [CSVFile.Record], openQuote: Int?) {
    var records: [CSVFile.Record] = []
    var fields: [CSVFile.Field] = []
    var line = 1
    var recordLine = 1
    var index = 0
    var openQuote: Int?
    while index < bytes.count {
      let field = field(
        in: bytes, from: index, delimiter: delimiter, line: &line, openQuote: &openQuote)
      fields.append(field)
      index = field.range.upperBound
      if index < bytes.count, bytes[index] == delimiter {
        index += 1
        if index == bytes.count {
          fields.append(CSVFile.Field(text: "", range: index..<index, isQuoted: false))
        }
        if index < bytes.count { continue }
      }
      records.append(CSVFile.Record(fields: fields, line: recordLine, end: index))
      fields = []
      if index < bytes.count, bytes[index] == 13 { index += 1 }
      if index < bytes.count, bytes[index] == 10 { index += 1 }
      line += 1
      recordLine = line
    }
    return (records, openQuote)
  }

  private static func field(
    in bytes: [UInt8], from start: Int, delimiter: UInt8, line: inout Int, openQuote: inout Int?
  ) -> CSVFile.Field {
    var index = start
    guard bytes[start] == 34 else {
      while index < bytes.count, bytes[index] != delimiter, bytes[index] != 10, bytes[index] != 13 {
        index += 1
      }
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      return CSVFile.Field(text: text, range: start..<index, isQuoted: false)
    }
    let startLine = line
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] == 34 {
        guard index + 1 < bytes.count, bytes[index + 1] == 34 else { break }
        index += 1
      }
      if bytes[index] == 10 { line += 1 }
      text.append(bytes[index])
      index += 1
    }
    if index >= bytes.count { openQuote = openQuote ?? startLine } else { index += 1 }
    // Whatever follows the closing quote up to the delimiter belongs to the field, as Excel reads it.
    let restStart = index
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 10, bytes[index] != 13 {
      index += 1
    }
    text += bytes[min(restStart, bytes.count)..<index]
    return CSVFile.Field(
      text: String(decoding: text, as: UTF8.self), range: start..<index, isQuoted: true)
  }
}
