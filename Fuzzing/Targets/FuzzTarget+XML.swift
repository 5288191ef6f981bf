import OpenPackaging

extension FuzzTarget {
  /// The bytes of a part, token by token; and as a text that is escaped and read back.
  static let xml = FuzzTarget(
    name: "xml",
    seeds: { file in parts(of: file, where: { _ in true }) },
    run: { input in
      scan(XMLEncoding.detect(input).decoded(input))
      readBack(String(decoding: input, as: UTF8.self))
    })

  private static func scan(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes, part: "input", limits: .standard)
    var end = 0
    while let token = try? scanner.next() {
      switch token {
      case .start(let tag), .end(let tag):
        guard tag.range.lowerBound >= end else { broken("tokens come in order") }
        end = tag.range.upperBound
        _ = try? scanner.attribute("r", of: tag)
        _ = try? scanner.integer("s", of: tag)
        _ = try? scanner.flag("hidden", of: tag)
      case .text(let range):
        guard range.lowerBound >= end else { broken("tokens come in order") }
        end = range.upperBound
        _ = XMLText.unescapingControls(XMLText.resolved(bytes[range]))
      case .rawText(let range):
        guard range.lowerBound >= end else { broken("tokens come in order") }
        end = range.upperBound
      }
    }
  }

  private static func readBack(_ text: String) {
    let written = XMLText.escaped(text)
    let read = XMLText.unescapingControls(XMLText.resolved(written[...]))
    guard read == text.replacing("\r\n", with: "\n") else {
      broken("an escaped text reads as it was")
    }
  }
}
