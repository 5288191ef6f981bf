import Assurance
import DurableFiles
import Foundation
package import Store

/// What a reviewer typed and could not yet be taken, in a file beside the record that only its
/// owner can read.
package struct UnfinishedEdit: Hashable, Sendable {
  package let path: String

  /// - Parameters:
  ///   - place: The question's, counting from 1.
  ///   - run: What it belongs to.
  ///   - workspace: Where the record is.
  package init(of place: Int, in run: QuestionnaireRun, at workspace: Workspace) {
    let name = run.id.rawValue.map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    path = "\(workspace.state)/unfinished-edit-\(String(name))-\(place).md"
  }

  /// What was typed; `nil` when nothing was kept.
  package var text: String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Keeps a text in place of the one before.
  ///
  /// - Parameter text: All that was typed.
  /// - Returns: Whether it could be written.
  package func keep(_ text: String) -> Bool {
    (try? DurableFile.write(Array(text.utf8), to: path)) != nil
  }

  /// Removes the file, where there is one.
  package func discard() { try? FileManager.default.removeItem(atPath: path) }
}
