package import Assurance
import DurableFiles
import Foundation

/// Everything a knowledge base folder says.
package struct KnowledgeBase: Hashable, Sendable {
  package var company: Company?
  /// Sorted by id.
  package var answers: [ApprovedAnswer] = []
  package var controls: [Control] = []
  package var policies: [Policy] = []
  package var vendors: [Vendor] = []
  package var tiers = VendorTiers()

  package init() {}
}

/// Where an answer was read from.
package struct AnswerSource: Hashable, Sendable {
  /// Relative to the workspace.
  package let path: String
  /// The folder it lies in under `answers`.
  package let topic: String
  package let contentHash: String
}

/// What reading a folder gave: all that could be read, and every problem.
package struct KnowledgeReading: Sendable {
  package var base = KnowledgeBase()
  package var findings: [Finding] = []
  package var sources: [ApprovedAnswer.ID: AnswerSource] = [:]
  /// Whether every folder and file could be looked at; where not, what is missing may still be there.
  package private(set) var isComplete = true

  mutating func markIncomplete() { isComplete = false }

  mutating func missed(_ file: String) {
    markIncomplete()
    findings.append(Finding(file: file, "it cannot be read; check its permissions."))
  }
}

/// The plain-text knowledge base on the disk.
package struct KnowledgeFolder: Sendable {
  /// Absolute, without a trailing slash.
  package let path: String

  package init(path: String) { self.path = path }

  /// Reads all of it; what cannot be read is a finding and does not stop the rest.
  package func read() -> KnowledgeReading {
    var reading = KnowledgeReading()
    readAnswers(into: &reading)
    readVendors(into: &reading)
    if let text = text(of: "company.yaml", &reading) {
      let (company, findings) = CompanyFile.parse(text, path: named("company.yaml"))
      reading.base.company = company
      reading.findings += findings
    }
    for file in files(under: "controls", suffix: ".yaml", &reading) {
      guard let text = text(of: file, &reading) else { continue }
      let (controls, findings) = ControlsFile.parse(text, path: named(file))
      reading.base.controls += controls
      reading.findings += findings
    }
    for file in files(under: "policies", suffix: ".md", &reading) {
      guard let text = text(of: file, &reading) else { continue }
      let (policy, findings) = PolicyFile.parse(text, path: named(file))
      if let policy { reading.base.policies.append(policy) }
      reading.findings += findings
    }
    reading.base.answers.sort { $0.id < $1.id }
    reading.base.controls.sort { $0.id < $1.id }
    return reading
  }

  /// Only what a lookup needs beside the record: the company with its evidence.
  ///
  /// - Returns: `nil` when there is no file, or none that says who the company is.
  /// - Throws: ``KnowledgeFileError`` when the file is there and can't be read.
  package func company() throws(KnowledgeFileError) -> Company? {
    var reading = KnowledgeReading()
    let text = text(of: "company.yaml", &reading)
    guard reading.isComplete else { throw .cannotRead(named("company.yaml")) }
    return text.flatMap { CompanyFile.parse($0, path: named("company.yaml")).company }
  }

  /// A text that changes whenever a file of the folder does, from sizes and times alone.
  package func stamp() -> String { FolderListing.stamp(of: path) }

  // MARK: - Writing answers

  /// Where each answer's files lie, looked up once for as many as are written.
  package struct AnswerPlaces: Sendable {
    fileprivate let files: [String: [String]]
  }

  /// - Returns: Every answer's files.
  /// - Throws: ``KnowledgeFileError`` when one may lie where nobody can look.
  package func answerPlaces() throws(KnowledgeFileError) -> AnswerPlaces {
    let listing = FolderListing.files(in: path, under: "answers", suffix: ".md")
    if let unreadable = listing.unreadable.first { throw .cannotRead(named(unreadable)) }
    return AnswerPlaces(
      files: Dictionary(grouping: listing.found) { file in
        String(file.split(separator: "/").last?.dropLast(3) ?? "")
      })
  }

  /// Writes an answer in its canonical form; leaves the file's bytes alone where they already say
  /// the same.
  ///
  /// - Parameters:
  ///   - answer: What the file is to say.
  ///   - topic: The folder under `answers` for a new answer; an old one stays where it is.
  ///   - places: Where the answers lay before any of them was written.
  /// - Throws: ``KnowledgeFileError`` when a file is there that can't be read as this answer's, and
  ///   another error when it cannot be written; what stood there is untouched then.
  package func write(
    _ answer: ApprovedAnswer, topic: String, among places: AnswerPlaces
  ) throws {
    let known = places.files[answer.id.rawValue]?.first
    let file = known ?? "answers/\(topic)/\(answer.id).md"
    if let known, let current = try self.answer(answer.id, in: known),
      AnswerFile.canonicalText(current) == AnswerFile.canonicalText(answer)
    {
      return
    }
    let full = "\(path)/\(file)"
    let folder = full.split(separator: "/").dropLast().joined(separator: "/")
    try DurableFile.makeFolder("/\(folder)")
    try DurableFile.write(
      Array(AnswerFile.canonicalText(answer).utf8), to: full, permissions: 0o644)
  }

  /// An answer as its file says now; `nil` when the file is gone.
  private func answer(
    _ id: ApprovedAnswer.ID, in file: String
  ) throws(KnowledgeFileError) -> ApprovedAnswer? {
    var reading = KnowledgeReading()
    let text = text(of: file, &reading)
    guard reading.isComplete else { throw .cannotRead(named(file)) }
    if let finding = reading.findings.first { throw .notWrittenOver(finding) }
    guard let text else { return nil }
    let (answer, findings) = AnswerFile.parse(text, path: named(file))
    if let finding = findings.first { throw .notWrittenOver(finding) }
    if let answer, answer.id == id { return answer }
    throw .notWrittenOver(
      Finding(file: named(file), line: 2, "it holds another answer than \(id)."))
  }

  /// - Parameters:
  ///   - id: Whose files go.
  ///   - places: Where the answers lay before any of them was written.
  /// - Throws: When one can't be removed.
  package func remove(_ id: ApprovedAnswer.ID, among places: AnswerPlaces) throws {
    for file in places.files[id.rawValue] ?? [] { try DurableFile.remove("\(path)/\(file)") }
  }

  /// Removes what killed processes left where answers are written.
  package func removeLeftovers() {
    for folder in FolderListing.folders(in: path) { DurableFile.removeLeftovers(in: folder) }
  }

  // MARK: - Reading

  func files(
    under folder: String, suffix: String, _ reading: inout KnowledgeReading
  ) -> [String] {
    let listing = FolderListing.files(in: path, under: folder, suffix: suffix)
    for place in listing.unreadable { reading.missed(named(place)) }
    return listing.found
  }

  func named(_ file: String) -> String {
    "\(path.split(separator: "/").last.map(String.init) ?? "KnowledgeBase")/\(file)"
  }

  /// No file of a knowledge base is near this size; one that is was put there by mistake.
  private static let largestFile = 1 << 20

  /// - Returns: `nil` when there is no such file, and when it can't be read, which is a finding.
  func text(of file: String, _ reading: inout KnowledgeReading) -> String? {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(file)") else {
      if FileManager.default.fileExists(atPath: "\(path)/\(file)") {
        reading.missed(named(file))
      }
      return nil
    }
    guard data.count <= Self.largestFile else {
      reading.findings.append(Finding(file: named(file), "it is larger than 1 MB."))
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      reading.findings.append(
        Finding(file: named(file), "it is not UTF-8 text; save it as UTF-8."))
      return nil
    }
    return text.hasPrefix("\u{feff}") ? String(text.dropFirst()) : text
  }
}
