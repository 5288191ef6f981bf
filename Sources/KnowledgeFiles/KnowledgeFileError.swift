package import Assurance

/// Why the folder could not be relied on at all; a problem within a file is a finding instead.
package enum KnowledgeFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is there, and the system does not let it be read.
  case cannotRead(String)
  /// It is there, and what it says can't be understood: it may be an edit that is not finished.
  case notWrittenOver(Finding)

  package var description: String {
    switch self {
    case .cannotRead(let file):
      "\(file) cannot be read. Check its permissions and try again. Nothing was changed."
    case .notWrittenOver(let finding):
      "\(finding.description)\(finding.description.hasSuffix(".") ? "" : ".") "
        + "The file was not written over. Nothing was changed."
    }
  }
}
