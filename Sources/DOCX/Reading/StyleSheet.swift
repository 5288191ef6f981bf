import OpenPackaging

/// The paragraph styles of a document, with what they inherit.
struct StyleSheet: Sendable {
  struct Numbering: Hashable, Sendable {
    var list: String?
    var level: Int?
  }

  struct Style: Sendable {
    let name: String
    let isDefault: Bool
    let basedOn: String?
    let outlineLevel: Int?
    let numbering: Numbering?
  }

  private var styles: [String: Style] = [:]
  private let standard: String?

  init() { standard = nil }

  init(_ tree: ElementTree) {
    var standard: String?
    for element in tree.root.elements
    where element.name == "style" && (tree.value("type", of: element) ?? "paragraph") == "paragraph"
    {
      guard let id = tree.value("styleId", of: element) else { continue }
      let properties = element.first("pPr")
      let isDefault = ["1", "true", "on"].contains(tree.value("default", of: element) ?? "")
      if isDefault { standard = id }
      styles[id] = Style(
        name: element.first("name").flatMap { tree.value("val", of: $0) } ?? id,
        isDefault: isDefault,
        basedOn: element.first("basedOn").flatMap { tree.value("val", of: $0) },
        outlineLevel: properties?.first("outlineLvl").flatMap { tree.value("val", of: $0) }
          .flatMap { Int($0) },
        numbering: Self.numbering(of: properties, in: tree))
    }
    self.standard = standard
  }

  static func numbering(of properties: Element?, in tree: ElementTree) -> Numbering? {
    properties?.first("numPr").map { element in
      Numbering(
        list: element.first("numId").flatMap { tree.value("val", of: $0) },
        level: element.first("ilvl").flatMap { tree.value("val", of: $0) }.flatMap { Int($0) })
    }
  }

  /// The style's name; `nil` for the default style.
  func name(_ id: String?) -> String? {
    guard let style = style(id), !style.isDefault else { return nil }
    return style.name
  }

  /// From 1.
  func headingLevel(_ id: String?) -> Int? {
    for style in chain(id) {
      let name = style.name.lowercased()
      if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) { return level }
      if name == "title" { return 1 }
      if let level = style.outlineLevel, (0...8).contains(level) { return level + 1 }
    }
    return nil
  }

  func numbering(_ id: String?) -> Numbering? {
    chain(id).lazy.compactMap(\.numbering).first
  }

  private func style(_ id: String?) -> Style? { (id ?? standard).flatMap { styles[$0] } }

  /// The style and those it is based on; a circle ends after ten.
  private func chain(_ id: String?) -> [Style] {
    var chain: [Style] = []
    var next = style(id)
    while let style = next, chain.count < 10 {
      chain.append(style)
      next = style.basedOn.flatMap { styles[$0] }
    }
    return chain
  }
}
