/// The parts of an Office document and how they refer to each other (Open Packaging Conventions).
package struct Package: Sendable {
  package struct Relationship: Sendable {
    /// The last component of the type's address, the same in strict and transitional documents.
    package let type: String
    /// The part it leads to; `nil` when it leads outside the document.
    package let part: String?
  }

  package let archive: ZipArchive
  package let limits: Limits
  /// Ends the reading of this document when it takes too long or too much.
  package let watch: Watch

  package init(
    archive: ZipArchive, limits: Limits,
    isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled }
  ) {
    self.archive = archive
    self.limits = limits
    watch = Watch(limits, isCancelled: isCancelled)
  }

  /// The part inflated and in UTF-8, its checksum verified.
  package func part(_ name: String) throws(PackageError) -> [UInt8] {
    let raw = try rawPart(name)
    let encoding = XMLEncoding.detect(raw)
    guard encoding != .utf8 || XMLEncoding.isUTF8(raw) else {
      throw .malformedPart(name, "it is neither UTF-8 nor UTF-16")
    }
    return encoding.decoded(raw)
  }

  /// Reads a part token by token.
  package func scanner(_ name: String) throws(PackageError) -> XMLScanner {
    XMLScanner(try part(name), part: name, limits: limits, watch: watch)
  }

  /// The part inflated, in its own encoding.
  package func rawPart(_ name: String) throws(PackageError) -> [UInt8] {
    guard let entry = archive.entry(name) else { throw .missingPart(name) }
    let data = archive.bytes[entry.data]
    try watch.count(part: name, bytes: entry.inflatedSize)
    let bytes: [UInt8]
    switch entry.method {
    case 0:
      guard data.count == entry.inflatedSize else { throw Deflate.wrongSize(name) }
      bytes = Array(data)
    case 8:
      bytes = try Deflate.inflated(
        data, part: name, claim: entry.inflatedSize, limits: limits, watch: watch)
    default: throw .damagedArchive("\(name) is compressed in an unknown way")
    }
    guard Deflate.checksum(bytes) == entry.checksum else {
      throw .damagedArchive("the checksum of \(name) is wrong")
    }
    return bytes
  }

  /// The list of what the parts are is not needed; one that means harm is refused all the same.
  package func checkContentTypes() throws(PackageError) {
    let name = "[Content_Types].xml"
    guard archive.entry(name) != nil else { return }
    var scanner = try self.scanner(name)
    while try scanner.next() != nil {}
  }

  /// Relationships of a part by their id; empty when it has none. The package's own with `""`.
  package func relationships(of part: String) throws(PackageError) -> [String: Relationship] {
    let (folder, file) = Self.split(part)
    let name = "\(folder)_rels/\(file).rels"
    guard let entry = archive.entry(name), entry.inflatedSize > 0 else { return [:] }
    var scanner = try self.scanner(name)
    var found: [String: Relationship] = [:]
    while let token = try scanner.next() {
      guard case .start(let tag) = token, scanner.name(of: tag, is: "Relationship"),
        let id = try scanner.attribute("Id", of: tag),
        let type = try scanner.attribute("Type", of: tag),
        let target = try scanner.attribute("Target", of: tag)
      else { continue }
      let isExternal = try scanner.attribute("TargetMode", of: tag) == "External"
      found[id] = Relationship(
        type: Self.split(type).file,
        part: isExternal ? nil : existing(Self.resolve(target, in: folder)))
    }
    return found
  }

  /// Targets may be written as addresses are, with `%31` for `1`.
  private func existing(_ name: String) -> String {
    guard archive.entry(name) == nil, name.contains("%") else { return name }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folder with its slash, and the name in it.
  private static func split(_ part: String) -> (folder: String, file: String) {
    guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", part) }
    return (String(part[...slash]), String(part[part.utf8.index(after: slash)...]))
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    let path = target.withForwardSlashes
    let slash = UInt8(ascii: "/")
    var components = path.utf8.first == slash ? [] : folder.utf8.split(separator: slash)
    for component in path.utf8.split(separator: slash) {
      if component.elementsEqual("..".utf8) {
        _ = components.popLast()
      } else if !component.elementsEqual(".".utf8) {
        components.append(component)
      }
    }
    return components.map { String(Substring($0)) }.joined(separator: "/")
  }
}

extension String {
  /// As part names are written; some programs write them as Windows does.
  var withForwardSlashes: String {
    utf8.contains(UInt8(ascii: "\\")) ? replacing("\\", with: "/") : self
  }
}
