import DurableFiles
import Foundation
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
    let dot = outputName.lastIndex(of: ".") ?? outputName.endIndex
    provenance = "\(folder)/\(outputName[..<dot]) – provenance.xlsx"
    self.workspace = workspace
  }

  /// - Throws: When the customer's own file, or somebody's work on an earlier export, would be lost.
  func check(input: String, overwrites: Bool, record: Database) throws {
    let real = { URL(filePath: $0).resolvingSymlinksInPath().path(percentEncoded: false) }
    if real(output) == real(input) { throw WorkflowError.outputIsInput(workspace.relative(output)) }
    guard !overwrites, let data = FileManager.default.contents(atPath: output) else { return }
    let name = workspace.relative(output)
    let ours = try record.read { try $0.exportHashes(of: name) }
    if !ours.contains(ContentHash.of(Array(data))) { throw WorkflowError.outputChanged(name) }
  }
}
