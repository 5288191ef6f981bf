/// Something a person should look at; the work went on.
package struct Finding: Hashable, Sendable, CustomStringConvertible {
  package enum Severity: String, Sendable { case problem, notice }

  package var severity: Severity
  /// The file, relative to the workspace where it lies in one.
  package var file: String
  /// Counts from 1; `nil` when it concerns the file as a whole.
  package var line: Int?
  /// One sentence: what is wrong and what to do.
  package var message: String

  package init(_ severity: Severity = .problem, file: String, line: Int? = nil, _ message: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(message)"
  }
}
