package import Assurance
import AttestationFiles
import DurableFiles
import Foundation

/// Records a bridge letter.
package struct RecordLetter: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - letter: Its days, and who signed it when.
  ///   - vendor: Whose it is.
  ///   - path: The file, of which only the hash is kept.
  /// - Returns: What was written; nothing when the same letter is on record.
  /// - Throws: ``WorkflowError/impossible(_:)`` when the letter can't follow on any report.
  package func callAsFunction(
    _ letter: BridgeLetter, for vendor: Vendor, file path: String?
  ) throws -> EditRegister.Saved {
    var letter = letter
    if let path {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw AttestationFileError.missing(file: path)
      }
      letter.sha256 = ContentHash.of(Array(data))
    }
    var changed = vendor
    if let place = vendor.letters.firstIndex(where: { $0.period == letter.period }) {
      changed.letters[place] = letter
    } else {
      changed.letters.append(letter)
    }
    let before = Set(vendor.inconsistencies(today: open.today))
    let wrong = changed.inconsistencies(today: open.today).filter { !before.contains($0) }
    guard wrong.isEmpty else { throw WorkflowError.impossible(wrong) }
    return try EditRegister(in: open).save(changed, insteadOf: vendor)
  }
}
