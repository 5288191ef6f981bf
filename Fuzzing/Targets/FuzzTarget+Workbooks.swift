import OpenPackaging
import XLSX

extension FuzzTarget {
  /// Any bytes as a whole workbook: opened, read, rewritten.
  static let zip = FuzzTarget(
    name: "zip",
    seeds: { file in
      let template = TemplateWorkbook.parts[TemplateWorkbook.sheetPart] ?? ""
      return [
        file,
        TemplateWorkbook.file(replacing: TemplateWorkbook.sheetPart, with: Array(template.utf8)),
      ]
    },
    run: { input in
      if let archive = try? ZipArchive(input, limits: .standard) { Rewriting.check(archive) }
      if let workbook = try? Workbook(bytes: input) { Filling.check(workbook, isPlain: false) }
    })

  /// The bytes of one sheet inside a sound workbook: read, filled, read again.
  static let sheet = FuzzTarget(
    name: "sheet",
    seeds: { parts(of: $0, where: { $0.hasPrefix("xl/worksheets/") }) },
    run: { input in
      let file = TemplateWorkbook.file(replacing: TemplateWorkbook.sheetPart, with: input)
      if let workbook = try? Workbook(bytes: file) { Filling.check(workbook, isPlain: true) }
    })

  /// The bytes of any part inside an otherwise sound workbook; the first one says which.
  static let parts = FuzzTarget(
    name: "parts",
    seeds: { file in
      TemplateWorkbook.names.enumerated().flatMap { index, name in
        parts(of: file, where: { $0 == name }).map { [UInt8(index)] + $0 }
          + [[UInt8(index)] + Array((TemplateWorkbook.parts[name] ?? "").utf8)]
      }
    },
    run: { input in
      guard let first = input.first else { return }
      let name = TemplateWorkbook.names[Int(first) % TemplateWorkbook.names.count]
      let file = TemplateWorkbook.file(replacing: name, with: Array(input.dropFirst()))
      if let workbook = try? Workbook(bytes: file) { Filling.check(workbook, isPlain: false) }
    })

  /// The parts of a workbook that a target takes for inputs; large ones would only slow it down.
  static func parts(of file: [UInt8], where isWanted: (String) -> Bool) -> [[UInt8]] {
    guard let archive = try? ZipArchive(file, limits: .standard) else { return [] }
    let package = Package(archive: archive, limits: .standard)
    return archive.entries.map(\.name).filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
      .filter(isWanted).compactMap { try? package.rawPart($0) }.filter { $0.count <= 32 << 10 }
  }
}

/// Replacing a part leaves every other part as it was.
private enum Rewriting {
  static func check(_ archive: ZipArchive) {
    let before = contents(archive)
    guard let name = before.keys.min() else { return }
    let content = Array("replaced".utf8)
    let bytes = ZipRewrite.replacing([name: content], in: archive)
    guard let rewritten = try? ZipArchive(bytes, limits: .standard) else {
      broken("a rewritten archive can be read")
    }
    let after = contents(rewritten)
    guard after[name] == content else { broken("a replaced part holds its new content") }
    for (other, bytes) in before where other != name && after[other] != bytes {
      broken("a part that is not replaced stays as it was")
    }
  }

  private static func contents(_ archive: ZipArchive) -> [String: [UInt8]] {
    let package = Package(archive: archive, limits: .standard)
    var contents: [String: [UInt8]] = [:]
    for entry in archive.entries { contents[entry.name] = try? package.rawPart(entry.name) }
    return contents
  }
}
