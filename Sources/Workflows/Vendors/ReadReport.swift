package import AttestationFiles

/// Reads a report's PDF without recording anything.
package enum ReadReport {
  /// - Parameter path: The PDF.
  /// - Returns: What it seems to say.
  /// - Throws: ``AttestationFileError``.
  package static func proposal(path: String) throws -> ReportProposal {
    try ReportReader.read(path: path)
  }
}
