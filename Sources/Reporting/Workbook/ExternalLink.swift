/// A hyperlink to a cell of another workbook in the same folder.
enum ExternalLink {
  /// Longer links Excel refuses to open a workbook for.
  private static let limit = 2_000

  /// As libxlsxwriter takes it: `external:file.xlsx#'Sheet'!C22`.
  ///
  /// A csv file and a document have no cells to go to, so that the link opens the file. `nil` when there is no file
  /// or the link would be too long.
  static func target(file: String?, sheet: String, cell: String) -> String? {
    guard let file, !file.isEmpty else { return nil }
    // The library takes `#` for the end of the file's name, and leaves what looks percent-encoded.
    let name = file.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
      .split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
    let quoted = sheet.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''")
    let hasCells = ![".csv", ".docx"].contains { file.lowercased().hasSuffix($0) }
    let place = hasCells ? "#'\(quoted)'!\(cell)" : ""
    let link = "external:\(name)\(place)"
    return link.utf8.count > limit ? nil : link
  }
}
