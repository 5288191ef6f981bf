import Testing

@testable import QuestionnaireFiles

struct CSVFileTests {
  @Test func `only the named fields change, and every other byte stays`() throws {
    let text =
      "\u{feff}No;Question;Response;Remarks\r\n1;\"Is it \"\"safe\"\"?\r\nReally?\";;\r\n2;Why; ;x\r\n3;Short\r\n"
    let file = try CSVFile(Array(text.utf8), name: "q.csv")

    let output = file.replacing([1: [2: "Yes", 3: "a;b\nc"], 3: [3: "late"]])

    #expect(
      String(decoding: output, as: UTF8.self)
        == "\u{feff}No;Question;Response;Remarks\r\n1;\"Is it \"\"safe\"\"?\r\nReally?\";Yes;\"a;b\r\nc\"\r\n"
        + "2;Why; ;x\r\n3;Short;;late\r\n")
    #expect(file.replacing([:]) == Array(text.utf8))
  }

  @Test(arguments: [("a,b\n1,2\n", ","), ("a\tb\n1\t2\n", "\t"), ("a|b|c\n1|2|3\n", "|")])
  func `the delimiter is found`(text: String, delimiter: String) throws {
    let file = try CSVFile(Array(text.utf8), name: "q.csv")

    #expect(file.delimiter == delimiter.utf8.first)
  }

  @Test func `UTF-16 and Windows-1252 come back in their own encoding`() throws {
    let wide =
      [UInt8](arrayLiteral: 0xff, 0xfe)
      + Array("q,é\n".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let narrow: [UInt8] = [0x71, 0x2c, 0xe9, 0x0a]

    for bytes in [wide, narrow] {
      let file = try CSVFile(bytes, name: "q.csv")
      #expect(file.records[0].fields[1].text == "é")
      #expect(file.replacing([:]) == bytes)
    }
  }

  @Test(arguments: [
    (TextEncoding.utf16(isLittleEndian: true, hasMark: false)),
    (.utf16(isLittleEndian: false, hasMark: false)), (.utf16(isLittleEndian: false, hasMark: true)),
    (.utf32(isLittleEndian: true, hasMark: false)), (.utf32(isLittleEndian: false, hasMark: false)),
    (.utf32(isLittleEndian: true, hasMark: true)), (.utf32(isLittleEndian: false, hasMark: true)),
  ])
  func `wide characters are told with and without a mark`(encoding: TextEncoding) throws {
    let mark = encoding.markLength > 0 ? "\u{feff}" : ""
    let bytes = encoding.encoded("\(mark)No,Question\n1,Is it “safe” 🔒?\n")

    let file = try CSVFile(bytes, name: "q.csv")

    #expect(file.encoding == encoding)
    #expect(file.records[1].fields[1].text == "Is it “safe” 🔒?")
    #expect(file.replacing([:]) == bytes)
  }

  @Test func `a first line that names the delimiter is obeyed, kept, and no record`() throws {
    let text = "sep=;\r\nNo;Question, please;Answer\r\n1;Why?;\r\n"
    let file = try CSVFile(Array(text.utf8), name: "q.csv")

    #expect(
      file.records.map { $0.fields.map(\.text) }.first == ["No", "Question, please", "Answer"])
    #expect(
      String(decoding: file.replacing([1: [2: "Yes"]]), as: UTF8.self)
        == "sep=;\r\nNo;Question, please;Answer\r\n1;Why?;Yes\r\n")
  }

  @Test func `a file of control characters is no text, a stray one is let be`() throws {
    #expect(throws: QuestionnaireFileError.notText(file: "q.csv", line: 2)) {
      try CSVFile(Array("a,b\n".utf8) + (1...8).flatMap { [UInt8($0), 0x1b] }, name: "q.csv")
    }
    #expect(try CSVFile(Array("a,b\n1,\u{b}x\n".utf8), name: "q.csv").records.count == 2)
  }

  @Test func `what is no text, or has a quote left open, is one sentence with its line`() {
    #expect(throws: QuestionnaireFileError.notText(file: "q.csv", line: 2)) {
      try CSVFile([0x61, 0x0a, 0x00], name: "q.csv")
    }
    #expect(throws: QuestionnaireFileError.unclosedQuote(file: "q.csv", line: 2)) {
      try CSVFile(Array("a,b\n\"c,d\n".utf8), name: "q.csv")
    }
  }

  @Test(arguments: ["=1+1", "+44", "-5", "@x", "\tx"])
  func `a field that begins like a formula is kept text`(text: String) {
    #expect(QuestionnaireFile.neutralized(text) == "'" + text)
  }
}
