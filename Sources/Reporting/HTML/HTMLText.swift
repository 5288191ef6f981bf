/// Text as it can stand in HTML, between tags and in a quoted attribute alike.
enum HTMLText {
  /// One line without controls, in which no character means anything to HTML.
  static func escaped(_ text: String) -> String {
    var html = ""
    for scalar in DisplayWidth.printable(text).unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }
}
