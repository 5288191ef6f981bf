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

  package init(archive: ZipArchive, limits: Limits) {
    self.archive = archive
    self.limits = limits
  }

  /// The part inflated and in UTF-8, its checksum verified.
  package func part(_ name: String) throws(PackageError) -> [UInt8] {
    let raw = try rawPart(name)
    return XMLEncoding.detect(raw).decoded(raw)
  }

  /// The part inflated, in its own encoding.
  package func rawPart(_ name: String) throws(PackageError) -> [UInt8] {
    guard let entry = archive.entry(name) else { throw .missingPart(name) }
    let data = archive.bytes[entry.data]
    let bytes: [UInt8]
    switch entry.method {
    case 0: bytes = Array(data)
    case 8: bytes = try Deflate.inflated(data, part: name, limits: limits)
    default: throw .damagedArchive("\(name) is compressed in an unknown way")
    }
    guard Deflate.checksum(bytes) == entry.checksum else {
      throw .damagedArchive("the checksum of \(name) is wrong")
    }
    return bytes
  }

  /// Relationships of a part by their id; empty when it has none. The package's own with `""`.
  package func relationships(of part: String) throws(PackageError) -> [String: Relationship] {
    let (folder, file) = Self.split(part)
    let name = "\(folder)_rels/\(file).rels"
    guard archive.entry(name) != nil else { return [:] }
    var scanner = XMLScanner(try self.part(name), part: name, limits: limits)
    var found: [String: Relationship] = [:]
    while let token = try scanner.next() {
      guard case .start(let tag) = token, scanner.name(of: tag, is: "Relationship"),
        let id = try scanner.attribute("Id", of: tag),
        let type = try scanner.attribute("Type", of: tag),
        let target = try scanner.attribute("Target", of: tag)
      else { continue }
      let isExternal = try scanner.attribute("TargetMode", of: tag) == "External"
      found[id] = Relationship(
        type: type.split(separator: "/").last.map(String.init) ?? type,
        part: isExternal ? nil : Self.resolve(target, in: folder))
    }
    return found
  }

  /// The folder with its slash, and the name in it.
  private static func split(_ part: String) -> (folder: String, file: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    let path = target.replacing("\\", with: "/")
    var components: [Substring] = path.hasPrefix("/") ? [] : folder.split(separator: "/")
    for component in path.split(separator: "/") {
      if component == ".." {
        _ = components.popLast()
      } else if component != "." {
        components.append(component)
      }
    }
    return components.joined(separator: "/")
  }
}
