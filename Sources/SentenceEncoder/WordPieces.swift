/// BERT's uncased tokenizer: text to the numbers of words and word parts in a fixed vocabulary.
///
/// Same numbers as the published tokenizer gives. What that does to a character (drop it, take it as a
/// space, strip its accent, let it stand alone) is tabulated in the weights' file, so that neither the
/// Unicode version of the standard library nor Foundation has a say.
struct WordPieces: Sendable {
  private let text: Tensor<UInt8>
  private let offsets: Tensor<UInt32>
  private let slots: Tensor<UInt16>
  private let blocks: Tensor<UInt16>
  private let entries: Tensor<UInt32>
  private let scalars: Tensor<UInt32>
  private let start, end, unknown: UInt16
  /// Numbers that their spelling in the text, such as `[MASK]`, stands for.
  private let special: [(spelling: [Unicode.Scalar], id: UInt16)]

  init(file: WeightsFile, words: Int) throws {
    text = try file.tensor("vocabulary.text", of: UInt8.self)
    offsets = try file.tensor("vocabulary.offsets", of: UInt32.self, columns: words + 1)
    slots = try file.tensor("vocabulary.slots", of: UInt16.self, columns: 65_536)
    blocks = try file.tensor("characters.blocks", of: UInt16.self, columns: 0x1100)
    entries = try file.tensor("characters.entries", of: UInt32.self, columns: 256)
    scalars = try file.tensor("characters.scalars", of: UInt32.self)
    // As the vocabulary has it; the test of the tokenizer would tell.
    (unknown, start, end) = (100, 101, 102)
    special = [("[PAD]", 0), ("[UNK]", 100), ("[CLS]", 101), ("[SEP]", 102), ("[MASK]", 103)]
      .map { (Array($0.0.unicodeScalars), $0.1) }
    guard hasWholeVocabulary(of: words), hasWholeCharacters else {
      throw file.damage("the vocabulary's tables don't fit together")
    }
  }

  /// The numbers of a text, between those that say where it starts and ends.
  ///
  /// - Parameters:
  ///   - text: Anything; nothing is an error.
  ///   - limit: The most numbers to return, start and end included; the text's rest is left out.
  /// - Returns: At least start and end.
  func ids(of text: String, limit: Int) -> [UInt16] {
    var ids = [start]
    var word = Word()
    let characters = Array(text.unicodeScalars)
    var place = 0
    while place < characters.count, ids.count < limit {
      let scalar = characters[place]
      if scalar == "[",
        let found = special.first(where: { characters[place...].starts(with: $0.spelling) })
      {
        finish(&word, into: &ids)
        ids.append(found.id)
        place += found.spelling.count
      } else {
        take(scalar, into: &word, &ids)
        place += 1
      }
    }
    finish(&word, into: &ids)
    if ids.count > limit - 1 { ids.removeLast(ids.count - (limit - 1)) }
    ids.append(end)
    return ids
  }

  /// Whether a text is one word of the vocabulary.
  func isWord(_ text: String) -> Bool {
    let ids = ids(of: text, limit: 4)
    return ids.count == 3 && ids[1] != unknown
  }
}

// MARK: - The tables

extension WordPieces {
  /// Whether every word's spelling lies in the text, and every number is a word's.
  private func hasWholeVocabulary(of words: Int) -> Bool {
    var last: UInt32 = 0
    let isAscending = offsets.allSatisfy { offset in
      defer { last = offset }
      return offset >= last
    }
    return isAscending && Int(last) <= text.count && slots.allSatisfy { Int($0) <= words }
  }

  /// Whether every character has an entry, and every entry what is to stand for the character.
  private var hasWholeCharacters: Bool {
    let rows = entries.count / 256
    guard blocks.allSatisfy({ Int($0) < rows }) else { return false }
    let areReplaced = entries.allSatisfy { entry in
      switch Fate(rawValue: entry & 7) {
      case .word, .alone: Self.places(of: entry).upperBound <= scalars.count
      default: true
      }
    }
    // No character before the first Korean syllable can be taken apart like one.
    let others = Set((0..<0xAC).map { Int(blocks[$0]) })
    return areReplaced
      && others.allSatisfy { row in
        (row * 256..<row * 256 + 256).allSatisfy { entries[$0] & 7 != Fate.hangul.rawValue }
      }
  }
}

// MARK: - Characters

extension WordPieces {
  private enum Fate: UInt32 {
    case drop = 1, space, word, alone, same, sameAlone, hangul
  }

  /// A word as it grows: its bytes, and where each character ends.
  private struct Word {
    /// A longer word is not looked up.
    static let longest = 100

    var bytes: [UInt8] = []
    var ends: [Int] = []

    mutating func append(_ scalar: Unicode.Scalar) {
      if ends.count <= Self.longest { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
      ends.append(bytes.count)
    }
  }

  private func take(_ scalar: Unicode.Scalar, into word: inout Word, _ ids: inout [UInt16]) {
    let value = Int(scalar.value)
    let entry = entries[Int(blocks[value >> 8]) << 8 | value & 255]
    switch Fate(rawValue: entry & 7) {
    case .same: word.append(scalar)
    case .space: finish(&word, into: &ids)
    case .sameAlone:
      finish(&word, into: &ids)
      word.append(scalar)
      finish(&word, into: &ids)
    case .word: replacement(entry).forEach { word.append($0) }
    case .alone:
      finish(&word, into: &ids)
      replacement(entry).forEach { word.append($0) }
      finish(&word, into: &ids)
    case .hangul: Self.letters(ofSyllable: scalar).forEach { word.append($0) }
    case .drop, nil: break
    }
  }

  private func replacement(_ entry: UInt32) -> [Unicode.Scalar] {
    Self.places(of: entry).compactMap { Unicode.Scalar(scalars[$0]) }
  }

  /// Where an entry's replacement lies among the scalars.
  private static func places(of entry: UInt32) -> Range<Int> {
    let first = Int(entry >> 6)
    return first..<first + Int(entry >> 3 & 7)
  }

  /// The two or three letters of a Korean syllable, by the arithmetic of the Unicode standard.
  private static func letters(ofSyllable scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let index = scalar.value - 0xAC00
    let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    return letters.prefix(index % 28 == 0 ? 2 : 3).compactMap { Unicode.Scalar($0) }
  }
}

// MARK: - Words

extension WordPieces {
  /// Appends the longest known part, then the longest of the rest; one unknown part makes all unknown.
  private func finish(_ word: inout Word, into ids: inout [UInt16]) {
    guard !word.ends.isEmpty else { return }
    defer { word = Word() }
    guard word.ends.count <= Word.longest else { return ids.append(unknown) }

    let known = ids.count
    var first = 0
    while first < word.ends.count {
      guard let part = longestPart(of: word, from: first) else {
        ids.removeLast(ids.count - known)
        return ids.append(unknown)
      }
      ids.append(part.id)
      first = part.next
    }
  }

  private func longestPart(of word: Word, from first: Int) -> (id: UInt16, next: Int)? {
    let start = first == 0 ? 0 : word.ends[first - 1]
    var hash = Self.hash(first == 0 ? [] : Self.continuation, from: 2_166_136_261)
    var place = start
    var found: (id: UInt16, next: Int)?
    // No part has more characters than this, counted with the two that mark a continuation.
    for next in first..<min(word.ends.count, first + 18) {
      hash = Self.hash(word.bytes[place..<word.ends[next]], from: hash)
      place = word.ends[next]
      if let id = lookUp(word.bytes[start..<place], continuing: first > 0, hash: hash) {
        found = (id, next + 1)
      }
    }
    return found
  }

  private static let continuation: ArraySlice<UInt8> = [35, 35]

  private static func hash(_ bytes: ArraySlice<UInt8>, from start: UInt32) -> UInt32 {
    bytes.reduce(start) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  private func lookUp(_ bytes: ArraySlice<UInt8>, continuing: Bool, hash: UInt32) -> UInt16? {
    var slot = Int(hash >> 16 ^ hash & 0xFFFF)
    for _ in 0..<slots.count {
      guard slots[slot] > 0 else { return nil }
      let id = slots[slot] - 1
      if spells(id, bytes, after: continuing ? Self.continuation : []) { return id }
      slot = (slot + 1) & 0xFFFF
    }
    return nil
  }

  private func spells(_ id: UInt16, _ bytes: ArraySlice<UInt8>, after mark: ArraySlice<UInt8>)
    -> Bool
  {
    let first = Int(offsets[Int(id)])
    guard Int(offsets[Int(id) + 1]) - first == mark.count + bytes.count else { return false }
    return mark.indices.allSatisfy { text[first + $0 - mark.startIndex] == mark[$0] }
      && bytes.indices.allSatisfy {
        text[first + mark.count + $0 - bytes.startIndex] == bytes[$0]
      }
  }
}
