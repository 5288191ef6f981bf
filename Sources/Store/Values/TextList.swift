/// A list of texts in one column, as a JSON array of strings.
///
/// Written and read by hand, because a knowledge base of 10,000 answers holds 50,000 such lists and
/// a general decoder would take longer than everything else about reading it.
enum TextList {
  static func encode(_ texts: [String]) -> String {
    if texts.isEmpty { return "[]" }
    var json: [UInt8] = []
    json.reserveCapacity(texts.reduce(2) { $0 + $1.utf8.count + 3 })
    for text in texts {
      json.append(json.isEmpty ? bracket : comma)
      json.append(quote)
      for byte in text.utf8 { append(byte, to: &json) }
      json.append(quote)
    }
    json.append(closingBracket)
    return String(decoding: json, as: UTF8.self)
  }

  /// - Returns: `nil` for text that `encode` does not write.
  static func decode(_ json: String) -> [String]? {
    if json == "[]" { return [] }
    var json = json
    return json.withUTF8 { bytes in
      guard bytes.first == bracket, bytes.last == closingBracket else { return nil }
      var texts: [String] = []
      var place = 1
      while place < bytes.count - 1 {
        guard bytes[place] == quote, let text = string(in: bytes, at: &place) else { return nil }
        texts.append(text)
        guard bytes[place] == comma || place == bytes.count - 1 else { return nil }
        if bytes[place] == comma { place += 1 }
      }
      return texts
    }
  }

  /// Reads from an opening quote to just after the closing one.
  private static func string(
    in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int
  ) -> String? {
    let start = place + 1
    var end = start
    while end < bytes.count, bytes[end] != quote, bytes[end] != backslash { end += 1 }
    guard end < bytes.count else { return nil }
    if bytes[end] == quote {
      place = end + 1
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
    var text = Array(bytes[start..<end])
    while end < bytes.count, bytes[end] != quote {
      guard bytes[end] == backslash else {
        text.append(bytes[end])
        end += 1
        continue
      }
      guard end + 1 < bytes.count else { return nil }
      if bytes[end + 1] == quote || bytes[end + 1] == backslash {
        text.append(bytes[end + 1])
        end += 2
      } else {
        guard end + 5 < bytes.count, bytes[end + 1] == UInt8(ascii: "u"),
          let code = UInt8(String(decoding: bytes[(end + 2)...(end + 5)], as: UTF8.self), radix: 16)
        else { return nil }
        text.append(code)
        end += 6
      }
    }
    guard end < bytes.count else { return nil }
    place = end + 1
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to json: inout [UInt8]) {
    switch byte {
    case quote, backslash: json += [backslash, byte]
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      json += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: json.append(byte)
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let bracket = UInt8(ascii: "[")
  private static let closingBracket = UInt8(ascii: "]")
  private static let comma = UInt8(ascii: ",")
}
