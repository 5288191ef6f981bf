import DurableFiles
import Foundation
import QuestionnaireFiles
import Store

/// Where a completed questionnaire and its provenance go.
struct ExportPaths {
  let output: String
  let provenance: String
  let folder: String
  let outputName: String
  private let workspace: Workspace

  init(for input: String, output: String?, in workspace: Workspace) {
    let name = input.split(separator: "/").last.map(String.init) ?? input
    var wanted = output ?? "\(workspace.exports)/\(name)"
    // Answers to a PDF go into a workbook.
    if wanted.lowercased().hasSuffix(".pdf") { wanted = "\(wanted.dropLast(4)).xlsx" }
    let path = URL(filePath: wanted).standardizedFileURL
      .path(percentEncoded: false)
    self.output = path
    let parts = path.split(separator: "/").map(String.init)
    folder = "/" + parts.dropLast().joined(separator: "/")
    outputName = parts.last ?? name
    provenance = Self.provenance(of: outputName, in: folder)
    self.workspace = workspace
  }

  /// Beside the output, and named like it. Where "acme – provenance.xlsx" is that of "acme.docx"
  /// already, "acme.xlsx" gets "acme.xlsx – provenance.xlsx".
  private static func provenance(of outputName: String, in folder: String) -> String {
    let plain = "\(folder)/\(stem(outputName)) – provenance.xlsx"
    guard let other = filledCopy(namedIn: plain), other != outputName,
      stem(other) == stem(outputName)
    else { return plain }
    return "\(folder)/\(outputName) – provenance.xlsx"
  }

  private static func stem(_ name: String) -> Substring {
    name[..<(name.lastIndex(of: ".") ?? name.endIndex)]
  }

  /// Whose provenance a workbook is, by its summary; `nil` where it does not say, or there is none.
  private static func filledCopy(namedIn path: String) -> String? {
    let summary = (try? TableFile.read(path: path))?.sheets.first { $0.name == "Summary" }
    return summary?.rows.first { $0.cells.first == "Filled copy" }?.cells.dropFirst().first
  }

  /// - Parameters:
  ///   - input: The customer's own file.
  ///   - overwrites: Whether somebody's work on an earlier export may be lost.
  ///   - open: Whose record knows what was written before, and what was decided.
  /// - Throws: ``WorkflowError/outputIsInput(_:)``, ``WorkflowError/outputChanged(_:)``, or
  ///   ``WorkflowError/sheetNotImported(_:)`` for decisions that only the provenance holds; also
  ///   when the record can't be read.
  func check(input: String, overwrites: Bool, in open: OpenWorkspace) throws {
    let real = { URL(filePath: $0).resolvingSymlinksInPath().path(percentEncoded: false) }
    if real(output) == real(input) { throw WorkflowError.outputIsInput(workspace.relative(output)) }
    guard !overwrites else { return }
    if try isChanged(output, open.database) {
      throw WorkflowError.outputChanged(workspace.relative(output))
    }
    guard try isChanged(provenance, open.database) else { return }
    guard let sheet = try? ReviewSheet(path: provenance) else {
      throw WorkflowError.outputChanged(workspace.relative(provenance))
    }
    // Saved again, or imported: nothing is lost with it.
    if try ImportReview(in: open).holdsNews(sheet) {
      throw WorkflowError.sheetNotImported(workspace.relative(provenance))
    }
  }

  /// Whether a file stands there that is not as we wrote it.
  private func isChanged(_ path: String, _ record: Database) throws -> Bool {
    guard let data = FileManager.default.contents(atPath: path) else { return false }
    let ours = try record.read { try $0.exportHashes(of: workspace.relative(path)) }
    return !ours.contains(ContentHash.of(Array(data)))
  }
}
