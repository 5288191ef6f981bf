/// A csv file with the place of every field, so that a few can change and the rest stay as they are.
struct CSVFile: Sendable {
  struct Field: Sendable {
    let text: String
    /// Where it stands, quotes included, in the decoded bytes.
    let range: Range<Int>
    let isQuoted: Bool
  }

  struct Record: Sendable {
    let fields: [Field]
    /// Counts from 1, as an editor shows it.
    let line: Int
    /// Where the record ends, before its line end.
    let end: Int
  }

  let encoding: TextEncoding
  let delimiter: UInt8
  /// Decoded.
  let bytes: [UInt8]
  let records: [Record]
  private let source: [UInt8]

  /// - Throws: ``QuestionnaireFileError`` for a file that is no text, or has a quote left open.
  init(_ file: [UInt8], name: String) throws(QuestionnaireFileError) {
    source = file
    encoding = .detect(file)
    bytes = encoding.decoded(file)
    if let place = Self.placeOfBinary(in: bytes) {
      let line = bytes[..<place].count { $0 == 10 } + 1
      throw .notText(file: name, line: line)
    }
    let declared = CSVDialect.declared(in: bytes)
    delimiter = declared ?? CSVDialect.delimiter(of: bytes)
    let all = try CSVParser.records(of: bytes, delimiter: delimiter, file: name)
    records = declared == nil ? all : Array(all.dropFirst())
  }

  /// A NUL anywhere, or many of the characters that no text has.
  private static func placeOfBinary(in bytes: [UInt8]) -> Int? {
    if let place = bytes.firstIndex(of: 0) { return place }
    let sample = bytes.prefix(64 << 10)
    let controls = sample.indices.filter { sample[$0] < 9 || (14..<32).contains(sample[$0]) }
    return controls.count >= 8 && controls.count * 50 >= sample.count ? controls.first : nil
  }

  /// Replaces fields; a record too short for one gets the delimiters it lacks.
  ///
  /// - Parameter values: New texts by record and column, both from 0.
  /// - Returns: The file in its own encoding; every other byte as it was.
  func replacing(_ values: [Int: [Int: String]]) -> [UInt8] {
    let quotesAll = quotesEverything
    var changes: [(range: Range<Int>, text: String)] = []
    for (index, columns) in values.sorted(by: { $0.key < $1.key })
    where records.indices.contains(index) {
      let record = records[index]
      var appended = max(record.fields.count, 1)
      for (column, text) in columns.sorted(by: { $0.key < $1.key }) {
        if column < record.fields.count {
          let field = record.fields[column]
          changes.append((field.range, written(text, isQuoted: field.isQuoted || quotesAll)))
        } else {
          let delimiters = String(
            repeating: Character(Unicode.Scalar(delimiter)), count: column - appended + 1)
          let added = delimiters + written(text, isQuoted: quotesAll)
          changes.append((record.end..<record.end, added))
          appended = column + 1
        }
      }
    }
    let places = encoding.places(
      changes.flatMap { [$0.range.lowerBound, $0.range.upperBound] }, in: source)
    var output: [UInt8] = []
    var position = 0
    for (index, change) in changes.enumerated() {
      output += source[position..<places[2 * index]]
      output += encoding.encoded(change.text)
      position = places[2 * index + 1]
    }
    return output + source[position...]
  }

  /// Whether the file quotes fields that would not need it, all of them.
  private var quotesEverything: Bool {
    let filled = records.prefix(50).flatMap(\.fields).filter { !$0.text.isEmpty }
    return !filled.isEmpty && filled.allSatisfy(\.isQuoted)
  }

  private func written(_ text: String, isQuoted: Bool) -> String {
    let lineEnd =
      bytes.firstIndex(of: 13).map { $0 + 1 < bytes.count && bytes[$0 + 1] == 10 } ?? false
    let unified = text.replacing("\r\n", with: "\n")
    let safe = lineEnd ? unified.replacing("\n", with: "\r\n") : unified
    // Any candidate is quoted, or a few commas in answers would win the next reader's guess.
    let needsQuotes = safe.utf8.contains {
      $0 == delimiter || $0 == 34 || $0 == 10 || $0 == 13 || CSVDialect.candidates.contains($0)
    }
    guard isQuoted || needsQuotes else { return safe }
    // By bytes: a quote with an accent on it is one character.
    let doubled = safe.utf8.flatMap { $0 == 34 ? [34, 34] : [$0] }
    return "\"\(String(decoding: doubled, as: UTF8.self))\""
  }
}

/// Which character separates fields.
enum CSVDialect {
  /// What a first line `sep=;` says, which spreadsheets obey and do not show.
  static func declared(in bytes: [UInt8]) -> UInt8? {
    let line = bytes.prefix(7)
    guard line.count >= 5, line.starts(with: "sep=".utf8) || line.starts(with: "SEP=".utf8),
      line.count == 5 || line[5] == 10 || line[5] == 13, ![10, 13, 34].contains(line[4])
    else { return nil }
    return line[4]
  }

  static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")]

  /// The candidate that splits the first records most evenly into the most fields.
  static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let scored = candidates.map { candidate -> (Double, UInt8) in
      let sample = Array(bytes.prefix(64 << 10))
      let records = CSVParser.lenientRecords(of: sample, delimiter: candidate).prefix(40)
      let counts = records.map(\.fields.count)
      guard let most = counts.max(), most > 1 else { return (0, candidate) }
      let mode = Dictionary(grouping: counts) { $0 }.max {
        ($0.value.count, $0.key) < ($1.value.count, $1.key)
      }
      // Quotes inside a field that has none around it tell that it was cut at the wrong places.
      let torn = records.count { $0.fields.contains { !$0.isQuoted && $0.text.utf8.contains(34) } }
      let sound = 1 - 0.9 * Double(torn) / Double(counts.count)
      let share = sound * Double(mode?.value.count ?? 0) / Double(counts.count)
      return ((mode?.key ?? 1) > 1 ? share * Double(min(mode?.key ?? 1, 8)) : 0.1, candidate)
    }
    return scored.max { $0.0 < $1.0 }?.1 ?? UInt8(ascii: ",")
  }
}
