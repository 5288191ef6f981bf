import OpenPackaging

/// Counts numbered paragraphs as Word does, to know what a reader sees before them.
struct ListNumbers {
  private struct Level {
    var format = "decimal"
    var text = ""
    var start = 1
  }

  private var levels: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]
  private var counts: [String: [Int: Int]] = [:]

  init(_ tree: ElementTree?) {
    guard let tree else { return }
    func value(_ name: String, of element: Element) -> String? {
      element.first(name).flatMap { tree.value("val", of: $0) }
    }
    for element in tree.root.elements {
      if element.name == "abstractNum", let id = tree.value("abstractNumId", of: element) {
        for level in element.elements where level.name == "lvl" {
          guard let number = tree.value("ilvl", of: level).flatMap({ Int($0) }) else { continue }
          levels[id, default: [:]][number] = Level(
            format: value("numFmt", of: level) ?? "decimal",
            text: value("lvlText", of: level) ?? "",
            start: value("start", of: level).flatMap { Int($0) } ?? 1)
        }
      } else if element.name == "num", let id = tree.value("numId", of: element) {
        lists[id] = value("abstractNumId", of: element)
      }
    }
  }

  /// The label of the list's next paragraph; empty for a bullet.
  mutating func next(list: String, level: Int) -> String {
    guard let definition = lists[list], (0...8).contains(level),
      let formats = levels[definition], let format = formats[level]
    else { return "" }
    let count = min((counts[definition]?[level] ?? format.start - 1), 1 << 30) + 1
    counts[definition, default: [:]][level] = count
    for deeper in (level + 1)..<10 { counts[definition]?[deeper] = nil }
    guard format.format != "bullet", format.format != "none" else { return "" }
    var text = format.text
    for place in 0...level {
      let number = counts[definition]?[place] ?? formats[place]?.start ?? 1
      text = text.replacing(
        "%\(place + 1)", with: Self.written(number, formats[place]?.format ?? "decimal"))
    }
    let label = text.trimmed
    return label.last.map { ".)".contains($0) } == true ? String(label.dropLast()) : label
  }

  private static func written(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": letters(number)
    case "upperLetter": letters(number).uppercased()
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    default: "\(number)"
    }
  }

  /// `a` … `z`, `aa`, `bb`, as Word counts on.
  private static func letters(_ number: Int) -> String {
    guard (1...260).contains(number) else { return "\(number)" }
    let letter = Character(Unicode.Scalar(UInt8(97 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return "\(number)" }
    let digits = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letter) in digits {
      while rest >= value {
        text += letter
        rest -= value
      }
    }
    return text
  }
}
