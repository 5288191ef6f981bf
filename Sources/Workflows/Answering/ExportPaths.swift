import DurableFiles
import Foundation

/// Where a completed questionnaire and its provenance go.
struct ExportPaths {
  let output: String
  let provenance: String
  let folder: String
  let outputName: String
  private let workspace: Workspace

  init(for input: String, output: String?, in workspace: Workspace) {
    let name = input.split(separator: "/").last.map(String.init) ?? input
    let path = URL(filePath: output ?? "\(workspace.exports)/\(name)").standardizedFileURL
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
  func check(input: String, overwrites: Bool, ledger: ExportLedger) throws(WorkflowError) {
    let real = { URL(filePath: $0).resolvingSymlinksInPath().path(percentEncoded: false) }
    if real(output) == real(input) { throw .outputIsInput(workspace.relative(output)) }
    guard !overwrites, let data = FileManager.default.contents(atPath: output) else { return }
    if ledger.hash(of: output) != ContentHash.of(Array(data)) {
      throw .outputChanged(workspace.relative(output))
    }
  }
}

/// What was last written to each export, so that a person's later changes are never lost.
struct ExportLedger {
  private let path: String

  init(in workspace: Workspace) { path = workspace.state + "/exported.json" }

  func hash(of output: String) -> String? { entries[output] }

  /// Without the note the next run asks before it replaces the file; so a failure is no loss.
  func note(_ output: String, _ hash: String) {
    var entries = entries
    entries[output] = hash
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(entries) else { return }
    try? DurableFile.write(Array(data), to: path)
  }

  private var entries: [String: String] {
    FileManager.default.contents(atPath: path)
      .flatMap { try? JSONDecoder().decode([String: String].self, from: $0) } ?? [:]
  }
}
