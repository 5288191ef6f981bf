/// Text as Word's XML has it.
enum WordText {
  /// Markup escaped; characters that XML cannot hold are left out.
  static func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += Array("&amp;".utf8)
      case UInt8(ascii: "<"): output += Array("&lt;".utf8)
      case UInt8(ascii: ">"): output += Array("&gt;".utf8)
      case 0..<0x20 where byte != 0x09: continue
      default: output.append(byte)
      }
    }
    return output
  }

  /// A run with a break for each line end.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - properties: Its `rPr`, empty without one.
  ///   - prefix: Of the document's elements, with its colon.
  /// - Returns: The run's XML.
  static func run(_ text: String, properties: [UInt8], prefix: String) -> [UInt8] {
    var output = Array("<\(prefix)r>".utf8) + properties
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      if index > 0 { output += Array("<\(prefix)br/>".utf8) }
      guard !line.isEmpty else { continue }
      output += Array("<\(prefix)t xml:space=\"preserve\">".utf8) + escaped(String(line))
      output += Array("</\(prefix)t>".utf8)
    }
    return output + Array("</\(prefix)r>".utf8)
  }
}
