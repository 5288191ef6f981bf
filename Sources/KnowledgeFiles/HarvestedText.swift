/// Texts of a stranger's cells in the form in which an answer's file keeps them without loss.
package enum HarvestedText {
  /// Words on one line, as questions and names are.
  package static func line(_ text: String) -> String {
    visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Paragraphs, and entries of lists on lines of their own.
  package static func paragraphs(_ text: String) -> String {
    let lines = visible(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return BodyText.unwrapped(lines.joined(separator: "\n"))
  }

  /// Without control characters, which no cell shows.
  private static func visible(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      if !isControl || scalar.properties.isWhitespace { output.append(scalar) }
    }
    return String(output)
  }
}
