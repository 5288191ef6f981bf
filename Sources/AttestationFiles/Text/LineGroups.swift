/// Parts the lines of one block of text: a heading from what follows it, one list item from the next.
enum LineGroups {
  static func split(_ lines: [String]) -> [[String]] {
    let widest = lines.map(\.count).max() ?? 0
    var groups: [[String]] = []
    var endsGroup = true
    for (place, line) in lines.enumerated() {
      if endsGroup || ListMarker.leads(line) {
        groups.append([line])
      } else {
        groups[groups.count - 1].append(line)
      }
      let next = place + 1 < lines.count ? lines[place + 1] : ""
      endsGroup = standsAlone(line, before: next, widest: widest)
    }
    return groups
  }

  /// A line that ends early, without a full stop, before a line that begins anew.
  private static func standsAlone(_ line: String, before next: String, widest: Int) -> Bool {
    guard let last = line.last, let first = next.first else { return false }
    if first.isLowercase || first == "(" || ",-&".contains(last) { return false }
    // A title that breaks before "LLC" is one name.
    if next.count <= 8, NameForms.hasLegalForm(next) { return false }
    // "… on 12 February" / "2026, but …": a number begins nothing unless it numbers an item.
    if first.isNumber, !ListMarker.leads(next) { return false }
    let words = line.split(separator: " ").last?.lowercased() ?? ""
    if ["of", "the", "and", "or", "to", "for", "in", "by", "with", "a", "an", "on"].contains(words)
    {
      return false
    }
    // Room for the next line's first word was left: the writer broke the line, not the margin.
    let word = next.prefix { $0 != " " }.count
    return line.count + word + 1 < widest || lines(areAllShort: widest)
  }

  /// A block of short lines is a signature, an address or a title page.
  private static func lines(areAllShort widest: Int) -> Bool { widest <= 36 }
}

/// What begins an item of a list: a bullet, a number, a letter.
enum ListMarker {
  static func leads(_ line: some StringProtocol) -> Bool { length(in: line) > 0 }

  /// The item without its marker.
  static func stripped(_ text: String) -> String {
    String(text.dropFirst(length(in: text))).trimmingPrefixSpaces
  }

  private static func length(in line: some StringProtocol) -> Int {
    guard let space = line.firstIndex(of: " ") else { return 0 }
    let head = line[..<space]
    guard head.count <= 6, let first = head.first else { return 0 }
    let bullets = "•●▪■◦‣–—-*o·"
    if head.count == 1, bullets.contains(first) { return 1 }
    guard let last = head.last, last == "." || last == ")" || last == ":" else { return 0 }
    let core = head.filter { $0 != "(" && $0 != ")" && $0 != "." && $0 != ":" }
    let isNumber = !core.isEmpty && core.allSatisfy(\.isNumber) && core.count <= 2
    let isLetter = core.count == 1 && core.allSatisfy(\.isLetter)
    let isRoman = (1...4).contains(core.count) && core.allSatisfy { "ivx".contains($0) }
    return isNumber || isLetter || isRoman ? head.count : 0
  }
}

extension String {
  fileprivate var trimmingPrefixSpaces: String { String(drop { $0 == " " }) }
}
