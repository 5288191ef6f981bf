import Assurance
import Dispatch
import Synchronization

extension KnowledgeFolder {
  /// Reads on all cores; what comes of it is in the files' order all the same.
  func readAnswers(into reading: inout KnowledgeReading) {
    let files = files(under: "answers", suffix: ".md", &reading)
    for start in stride(from: 0, to: files.count, by: Self.readTogether) {
      let some = files[start..<min(files.count, start + Self.readTogether)]
      for (file, answer) in zip(some, parsed(Array(some))) { take(answer, from: file, &reading) }
    }
  }

  /// An answer's file by itself.
  private struct ParsedAnswer: Sendable {
    var reading = KnowledgeReading()
    var answer: ApprovedAnswer?
    var contentHash = ""
  }

  /// So many that the cores seldom wait for each other, and so few that they are no burden.
  private static let readTogether = 2_048
  /// How many files a core reads in a row: some milliseconds' work.
  private static let readInARow = 16

  private func parsed(_ files: [String]) -> [ParsedAnswer] {
    let all = Mutex([ParsedAnswer](repeating: ParsedAnswer(), count: files.count))
    let pieces = (files.count + Self.readInARow - 1) / Self.readInARow
    DispatchQueue.concurrentPerform(iterations: pieces) { number in
      let first = number * Self.readInARow
      let mine = files[first..<min(files.count, first + Self.readInARow)].map(parsedFile)
      all.withLock { $0.replaceSubrange(first..<(first + mine.count), with: mine) }
    }
    return all.withLock { $0 }
  }

  private func parsedFile(_ file: String) -> ParsedAnswer {
    var parsed = ParsedAnswer()
    guard let text = text(of: file, &parsed.reading) else { return parsed }
    let (answer, findings) = AnswerFile.parse(text, path: named(file))
    parsed.reading.findings += findings
    parsed.answer = answer
    parsed.contentHash = answer.map(AnswerFile.contentHash) ?? ""
    return parsed
  }

  private func take(_ parsed: ParsedAnswer, from file: String, _ reading: inout KnowledgeReading) {
    reading.findings += parsed.reading.findings
    if !parsed.reading.isComplete { reading.markIncomplete() }
    guard let answer = parsed.answer else { return }
    let parts = file.split(separator: "/").map(String.init)
    let stem = String((parts.last ?? "").dropLast(3))
    if !answer.id.isWellFormed || stem != answer.id.rawValue {
      reading.findings.append(
        Finding(
          file: named(file), line: 2,
          "id is \(answer.id) in a file named \(stem).md; the two must be the same, in lower-case "
            + "letters, digits, '-', '_' and '.'."))
      return
    }
    if let other = reading.sources[answer.id] {
      reading.findings.append(
        Finding(
          file: named(file), line: 2,
          "the id \(answer.id) is taken by \(other.path); choose another."))
      return
    }
    reading.base.answers.append(answer)
    reading.sources[answer.id] = AnswerSource(
      path: named(file), topic: parts.dropFirst().dropLast().joined(separator: "/"),
      contentHash: parsed.contentHash)
  }
}
