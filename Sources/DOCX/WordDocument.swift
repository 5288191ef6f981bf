package import OpenPackaging

/// A Word document, opened for reading and for filling in place.
package struct WordDocument: Sendable {
  /// How Word keeps readers from changing it.
  package enum Protection: String, Hashable, Sendable {
    case readOnly, comments, trackedChanges, forms
  }

  /// A place beside the body's paragraphs and tables.
  package enum UnreadPlace: String, CaseIterable, Hashable, Sendable {
    case header, footer
    case textBox = "text box"
    case footnote, endnote
  }

  /// The file as it came.
  package let bytes: [UInt8]
  /// The body in reading order.
  package let blocks: [Block]
  /// Whether a digital signature covers it, which any filling invalidates.
  package let isSigned: Bool
  package let protection: Protection?
  /// Where it has words that are not read, in reading order.
  package let unread: [UnreadPlace]

  let package: Package
  let part: String
  let tree: ElementTree

  /// - Throws: `PackageError` for what is no Word document, is damaged, or passes a limit.
  package init(bytes: [UInt8], limits: Limits = .standard) throws(PackageError) {
    guard bytes.count <= limits.fileSize else {
      throw .tooLarge(what: "the file", limit: "\(limits.fileSize >> 20) MB")
    }
    try FileKind.requireArchive(bytes)
    let archive = try ZipArchive(bytes, limits: limits)
    guard try FileKind.of(archive) == .document else { throw .wrongKind(.workbook) }
    let package = Package(archive: archive, limits: limits)
    let root = try package.relationships(of: "").values
      .filter { $0.type == "officeDocument" }.compactMap(\.part).sorted().first
    part = root ?? "word/document.xml"
    let relationships = try package.relationships(of: part)
    func tree(_ type: String) throws(PackageError) -> ElementTree? {
      guard let name = relationships.values.filter({ $0.type == type }).compactMap(\.part).min(),
        package.archive.entry(name) != nil
      else { return nil }
      return try ElementTree(package.part(name), part: name, limits: limits)
    }
    let document = try ElementTree(package.part(part), part: part, limits: limits)
    let styles = try tree("styles").map { StyleSheet($0) } ?? StyleSheet()
    blocks = BodyReader.blocks(
      of: document, styles: styles, numbers: ListNumbers(try tree("numbering")))
    protection = try tree("settings").flatMap(Self.protection)
    isSigned = archive.entries.contains { $0.name.lowercased().hasPrefix("_xmlsignatures/") }
    unread = UnreadPlace.allCases.filter { place in
      guard let type = place.relationship else {
        return Self.hasTextBox(document.root, in: document)
      }
      // They are not read, so a damaged one keeps nobody from the rest.
      return relationships.values.filter { $0.type == type }.compactMap(\.part).contains { name in
        guard let bytes = try? package.part(name),
          let tree = try? ElementTree(bytes, part: name, limits: limits)
        else { return false }
        return Self.hasText(tree.root, in: tree)
      }
    }
    self.bytes = bytes
    self.package = package
    self.tree = document
  }

  private static func protection(_ settings: ElementTree) -> Protection? {
    guard let element = settings.root.first("documentProtection"),
      ["1", "true", "on"].contains(settings.value("enforcement", of: element) ?? "")
    else { return nil }
    return settings.value("edit", of: element).flatMap(Protection.init)
  }

  private static func hasTextBox(_ element: Element, in tree: ElementTree) -> Bool {
    if element.name == "txbxContent" { return hasText(element, in: tree) }
    return element.elements.contains { hasTextBox($0, in: tree) }
  }

  private static func hasText(_ element: Element, in tree: ElementTree) -> Bool {
    if element.name == "t" { return tree.text(of: element).contains { $0.isLetter } }
    return element.elements.contains { hasText($0, in: tree) }
  }
}

extension WordDocument.UnreadPlace {
  /// The type of the relationship to a part of its own; `nil` for what stands in the document's.
  fileprivate var relationship: String? {
    switch self {
    case .header, .footer: rawValue
    case .footnote, .endnote: rawValue + "s"
    case .textBox: nil
    }
  }
}
