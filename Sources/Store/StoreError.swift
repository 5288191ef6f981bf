package import Assurance
import GRDB

/// Why the record could not be read or written; a transaction that fails leaves nothing behind.
package enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file was written by a version that knows these further schema steps.
  case newerSchema(path: String, steps: [String])
  case notADatabase(path: String)
  /// Another program held it for longer than ``Database/busySeconds``.
  case locked(path: String)
  case diskFull(path: String)
  case notWritable(path: String)
  case cannotOpen(path: String)
  /// The file, or a value in it, contradicts itself.
  case damaged(path: String, detail: String)
  /// A file that was to be restored, and is a database of another program, or none at all.
  case notABackup(path: String, isDatabase: Bool)
  case damagedBackup(path: String, detail: String)
  case unknownAnswer(ApprovedAnswer.ID)
  /// More than one run's id begins so.
  case ambiguousRun(prefix: String, ids: [QuestionnaireRun.ID])
  /// What the database said, where none of the other cases fits.
  case failed(path: String, detail: String)

  package var description: String {
    switch self {
    case .newerSchema(let path, _):
      "\(path) was written by a newer version of Vouch; update Vouch to open it. "
        + "Nothing was changed."
    case .notADatabase(let path):
      "\(path) is not a Vouch database; move it away, and the next command makes a new one."
    case .locked(let path):
      "\(path) is in use by another program; try again when that is done. Nothing was changed."
    case .diskFull(let path):
      "\(path) could not be written: the disk is full. Free some space and try again. "
        + "Nothing was changed."
    case .notWritable(let path):
      "\(path) cannot be written; make the file and its folder writable. Nothing was changed."
    case .cannotOpen(let path):
      "\(path) cannot be opened; check that its folder exists and may be written."
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail)); bring back a backup with 'vouch restore FILE'."
    case .notABackup(let path, let isDatabase):
      "\(path) is \(isDatabase ? "another program's database" : "no database"); name a file that "
        + "'vouch backup' wrote. Nothing was changed."
    case .damagedBackup(let path, let detail):
      "\(path) is damaged (\(detail)); choose another backup. Nothing was changed."
    case .unknownAnswer(let id):
      "there is no answer \(id) on record; `vouch kb list` shows those there are."
    case .ambiguousRun(let prefix, let ids):
      "\(prefix) could be \(ids.map(\.rawValue).joined(separator: " or ")); type more of it."
    case .failed(let path, let detail):
      "\(path) could not be used: \(detail). Nothing was changed."
    }
  }
}

extension StoreError {
  /// What the database's own error means to a person.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .notWritable(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path)
    case .SQLITE_CORRUPT:
      self = .damaged(path: path, detail: error.message ?? "malformed")
    default:
      // Only the message: arguments may hold a customer's words.
      self = .failed(path: path, detail: error.message ?? error.resultCode.description)
    }
  }
}
