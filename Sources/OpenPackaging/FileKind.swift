/// What a file is by its bytes, so that a refusal can say what would help.
package enum FileKind: Hashable, Sendable {
  case workbook
  case document

  /// - Throws: The sentence for anything that is no zip archive.
  package static func requireArchive(_ bytes: [UInt8]) throws(PackageError) {
    guard !bytes.isEmpty else { throw .empty }
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) { throw compoundFile(bytes) }
    if bytes.starts(with: "%PDF".utf8) { throw .otherFormat("a PDF document") }
    if bytes.starts(with: "{\\rtf".utf8) { throw .otherFormat("a rich text document") }
    if bytes.starts(with: [0x09, 0x08]) || bytes.starts(with: [0x09, 0x04]) { throw .legacyExcel }
    guard bytes.starts(with: "PK".utf8) else { throw .unrecognized }
    guard bytes.count >= 22 else { throw .damagedArchive("it is cut off") }
  }

  /// Part names tell the office formats apart.
  ///
  /// - Throws: The sentence for a format that is neither a workbook nor a Word document.
  package static func of(_ archive: ZipArchive) throws(PackageError) -> FileKind {
    if archive.entry("xl/workbook.bin") != nil { throw .binaryWorkbook }
    if archive.entry("content.xml") != nil, let type = archive.entry("mimetype") {
      let isText = archive.bytes[type.data].elementsEqual(Self.openDocumentText)
      throw isText ? .openDocumentText : .openDocument
    }
    if archive.entry("word/document.xml") != nil { return .document }
    if archive.entry("ppt/presentation.xml") != nil { throw .otherFormat("a presentation") }
    if archive.entry("EncryptedPackage") != nil { throw .passwordProtected }
    return .workbook
  }

  /// - Throws: The sentence for anything that is neither a workbook nor a Word document.
  package static func of(_ bytes: [UInt8], limits: Limits) throws(PackageError) -> FileKind {
    try requireArchive(bytes)
    return try of(ZipArchive(bytes, limits: limits))
  }

  private static let openDocumentText = Array("application/vnd.oasis.opendocument.text".utf8)

  /// Encrypted files and old ones are both compound files; the names of their streams are in
  /// UTF-16 inside.
  private static func compoundFile(_ bytes: [UInt8]) -> PackageError {
    if contains("EncryptedPackage", in: bytes) { return .passwordProtected }
    if contains("Workbook", in: bytes) || contains("Book", in: bytes) { return .legacyExcel }
    if contains("WordDocument", in: bytes) { return .legacyWord }
    return .unrecognized
  }

  private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    guard bytes.count >= wanted.count, let first = wanted.first else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
