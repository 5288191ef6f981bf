import Testing

@testable import Assurance
@testable import QuestionnaireFiles

/// Files in encodings from before Unicode; their bytes were made by Python's codecs.
struct CharsetTests {
  private let japanese = Self.bytes(
    """
    94d48d862c8ebf96e22c89f1939a2c83528381839383670d0a312c8cda8b718366815b835e82cd95db91b68e9e82c988c38d8689bb\
    82b382ea82c482a282dc82b782a981482c2c0d0a322c836f8362834e83418362837682cd9688944e83658358836782b382ea82c482\
    a282dc82b782a92c2c81608740ed400d0a
    """)
  private let russian = Self.bytes(
    """
    b93bc2eeeff0eef13bcef2e2e5f23bcaeeecece5edf2e0f0e8e90d0a313bd8e8f4f0f3e5f2e520ebe820e2fb20e4e0ededfbe520ea\
    ebe8e5edf2eee220eff0e820f5f0e0ede5ede8e83f3b3b0d0a323bc5f1f2fc20ebe820f320e2e0f120efebe0ed20e2eef1f1f2e0ed\
    eee2ebe5ede8ff20efeef1ebe520f1e1eee5e23f3b3bede5f20d0a
    """)

  @Test func `Shift-JIS is told by its kana and kanji`() throws {
    let file = try CSVFile(japanese, name: "q.csv")

    #expect(file.encoding == .legacy(.shiftJIS))
    #expect(file.records[0].fields.map(\.text) == ["番号", "質問", "回答", "コメント"])
    #expect(file.records[1].fields[1].text == "顧客データは保存時に暗号化されていますか？")
    #expect(file.records[2].fields[3].text == "～①纊")
  }

  @Test func `Windows-1251 is told by its vowels`() throws {
    let file = try CSVFile(russian, name: "q.csv")

    #expect(file.encoding == .legacy(.windows1251))
    #expect(file.records[0].fields.map(\.text) == ["№", "Вопрос", "Ответ", "Комментарий"])
    #expect(file.records[1].fields[1].text == "Шифруете ли вы данные клиентов при хранении?")
  }

  @Test func `an answer is written in the file's encoding, and every other byte stays`() throws {
    let first = try CSVFile(japanese, name: "q.csv")
    let second = try CSVFile(russian, name: "q.csv")

    let filled = first.replacing([1: [2: "はい①"]])
    let other = second.replacing([1: [2: "Да"], 2: [4: "«x»"]])

    // Just before the second comma that follows the question mark. The very last character of the
    // file stands in the encoding twice, and keeps the bytes it had.
    let mark = try #require(japanese.indices.first { japanese[$0...].starts(with: [0x81, 0x48]) })
    let yes: [UInt8] = [0x82, 0xcd, 0x82, 0xa2, 0x87, 0x40]
    #expect(filled == japanese[...(mark + 2)] + yes + japanese[(mark + 3)...])
    #expect(try CSVFile(other, name: "q.csv").records[1].fields[2].text == "Да")
    #expect(try CSVFile(other, name: "q.csv").records[2].fields[4].text == "«x»")
    #expect(other.starts(with: russian.prefix(30)))
    #expect(first.replacing([:]) == japanese && second.replacing([:]) == russian)
  }

  /// In Shift-JIS an apostrophe and the letter after it would be one kanji.
  @Test(arguments: [
    "No,Question\r\n1,Don\u{92}t you test \u{93}everything\u{94}? It\u{92}s for the auditor\u{92}s file\r\n",
    "Nr;Frage\r\n1;Wird regelm\u{e4}\u{df}ig gepr\u{fc}ft, ob die Pr\u{fc}fung gr\u{f6}\u{df}er ausf\u{e4}llt?\r\n",
    "N\u{b0};Question\r\n1;L\u{92}acc\u{e8}s est-il contr\u{f4}l\u{e9} l\u{e0} o\u{f9} il a \u{e9}t\u{e9} cr\u{e9}\u{e9}?\r\n",
    "N\u{b0};Pregunta\r\n1;\u{bf}Est\u{e1} cifrada la informaci\u{f3}n? Se\u{f1}ale cu\u{e1}l\r\n",
    "\u{c0}\u{c9},1\r\n", "caf\u{e9}\r\n",
  ])
  func `western text stays Windows-1252`(text: String) throws {
    let bytes = text.unicodeScalars.map { UInt8($0.value) }

    let file = try CSVFile(bytes, name: "q.csv")

    #expect(file.encoding == .legacy(.windows1252))
    #expect(file.replacing([:]) == bytes)
  }

  @Test func `bytes that are no character stay where they are`() throws {
    let bytes = Array("q,a\n".utf8) + [0xe9, 0x2c, 0x81, 0x8d, 0xff, 0x0a]
    let cut = japanese + [0x33, 0x2c, 0x82]

    #expect(
      try CSVFile(bytes, name: "q.csv").replacing([0: [1: "b"]])
        == Array("q,b\n".utf8) + bytes.dropFirst(4))
    #expect(try CSVFile(cut, name: "q.csv").encoding == .legacy(.shiftJIS))
    #expect(try CSVFile(cut, name: "q.csv").replacing([:]) == cut)
    #expect(
      try CSVFile(cut, name: "q.csv").replacing([3: [0: "x"]]) == japanese + [0x78, 0x2c, 0x82])
  }

  @Test(arguments: [
    "番号,質問,回答\r\n一,顧客データは保存時に暗号化されていますか？,　\r\n",
    "Номер;Вопрос;Ответ\r\nпервый;Шифруете ли вы данные клиентов при хранении?;\r\n",
  ])
  func `two bytes a character are told in other letters, too`(text: String) throws {
    for isLittleEndian in [true, false] {
      let encoding = TextEncoding.utf16(isLittleEndian: isLittleEndian, hasMark: false)
      let bytes = encoding.encoded(text)

      let file = try CSVFile(bytes, name: "q.csv")

      #expect(file.encoding == encoding)
      #expect(file.records.map(\.fields.count) == [3, 3])
      #expect(file.replacing([:]) == bytes)
    }
  }

  @Test func `text in two bytes keeps what is no character, too`() throws {
    // A lone surrogate, and half a unit at the end.
    let bytes: [UInt8] = [0xff, 0xfe, 0x71, 0, 0x2c, 0, 0x00, 0xd8, 0x2c, 0, 0x61, 0, 0x0a]

    let file = try CSVFile(bytes, name: "q.csv")

    #expect(file.records[0].fields.map(\.text) == ["q", "\u{fffd}", "a"])
    #expect(file.replacing([0: [2: "é"]]) == bytes.prefix(10) + [0xe9, 0, 0x0a])
  }

  @Test func `a row with a character that the encoding lacks is left empty and told`() throws {
    let file = try QuestionnaireFile.read(japanese, name: "q.csv")

    let filled = try file.filled([
      "q.csv": ["C2": "はい", "D2": "Ok \u{2014} caf\u{e9} \u{2014}", "C3": "いいえ"]
    ])

    #expect(filled.written == ["q.csv": ["C3": "いいえ"]])
    #expect(
      filled.notes == [
        "row 2 was left empty, for Shift-JIS lacks \u{201c}\u{2014}\u{201d}, \u{201c}é\u{201d}; save the "
          + "questionnaire as UTF-8 and answer it again"
      ])
    #expect(
      try QuestionnaireFile.read(filled.bytes, name: "q.csv").questionnaire.questions.count == 2)
    #expect(file.cautions.count == 1 && file.cautions[0].contains("read as Shift-JIS"))
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
  }
}
