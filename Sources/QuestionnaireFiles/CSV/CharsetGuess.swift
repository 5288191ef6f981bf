/// Which encoding from before Unicode a text is in, by which characters it would have and which of
/// them stand together.
enum CharsetGuess {
  /// - Parameter bytes: Text that is not UTF-8.
  /// - Returns: Windows-1252 unless much speaks for another.
  static func charset(of bytes: [UInt8]) -> LegacyCharset {
    let sample = Array(bytes.prefix(64 << 10))
    if isJapanese(sample) { return .shiftJIS }
    return isCyrillic(sample) ? .windows1251 : .windows1252
  }

  // MARK: - Japanese

  /// Everything has to be a character, and nearly all of them kana, or frequent kanji that stand
  /// beside others: a western curly quote and the letter after it make one by itself.
  private static func isJapanese(_ sample: [UInt8]) -> Bool {
    var common = 0
    var odd = 0
    var halves = 0
    var run: [UInt8] = []
    func endRun() {
      let isAlone = run.count == 1
      for lead in run {
        let isKana = lead < 0x88
        if isKana || lead < 0x98 && !isAlone { common += 1 } else { odd += 1 }
      }
      run = []
    }
    var index = 0
    while let (scalar, width) = LegacyCharset.shiftJIS.character(at: index, of: sample) {
      if scalar == "\u{fffd}" {
        // The sample may end amid a character.
        if index + 1 == sample.count { break }
        return false
      }
      if width == 2 { run.append(sample[index]) } else { endRun() }
      if width == 1, !scalar.isASCII { halves += 1 }
      index += width
    }
    endRun()
    return common >= 2 && common >= 4 * odd && common >= halves
  }

  // MARK: - Cyrillic

  /// Nearly all letters beyond ASCII stand beside others of their kind and beside none of ASCII, and
  /// the vowels а, е, и, о are as frequent among them as in Slavic languages, a third.
  private static func isCyrillic(_ sample: [UInt8]) -> Bool {
    var letters = 0
    var vowels = 0
    var amongTheirKind = 0
    var start = 0
    while start < sample.count {
      guard isLetter(sample[start]) || isASCIILetter(sample[start]) else {
        start += 1
        continue
      }
      let word = sample[start...].prefix { isLetter($0) || isASCIILetter($0) }
      let count = word.count(where: isLetter)
      letters += count
      // In capitals and small letters.
      vowels += word.count { [0xe0, 0xe5, 0xe8, 0xee].contains($0 | 0x20) && $0 >= 0xc0 }
      if count == word.count, count > 1 { amongTheirKind += count }
      start = word.endIndex
    }
    return letters >= 4 && amongTheirKind * 5 >= letters * 4 && vowels * 4 >= letters
  }

  /// With those that Ukrainian, Belarusian and Serbian have besides.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0xc0
      || [0xa8, 0xb8, 0xa1, 0xa2, 0xa3, 0xbc, 0xaa, 0xba, 0xaf, 0xbf, 0xb2, 0xb3].contains(byte)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }
}
