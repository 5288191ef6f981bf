import Assurance
import GRDB

extension Transaction {
  /// The hashes of what was written to an export, the latest first; empty when nothing was.
  ///
  /// Several, because a run that is killed between noting and writing leaves an earlier one there.
  package func exportHashes(of path: String) throws -> [String] {
    try fact(.export(path))?.split(separator: " ").map(String.init) ?? []
  }

  /// Notes what is about to be written to an export, so that no later change to it is taken for ours.
  package func noteExport(_ hash: String, to path: String) throws {
    let others = try exportHashes(of: path).filter { $0 != hash }
    try setFact(.export(path), to: ([hash] + others.prefix(7)).joined(separator: " "))
  }

  /// Takes back a run of which nothing reached the disk.
  package func forgetRun(_ id: QuestionnaireRun.ID) throws {
    try run("DELETE FROM run WHERE id = ?", [id.rawValue])
  }
}
