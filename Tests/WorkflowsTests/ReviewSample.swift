import Foundation

@testable import Assurance
@testable import KnowledgeFiles
@testable import Store
@testable import Workflows

/// A workspace of its own about an invented company, with a few answers and a short questionnaire.
struct ReviewSample {
  let open: OpenWorkspace
  let root: String

  static let questions = [
    "Are laptop disks encrypted?", "Is the office guarded on weekends?",
    "Are visitors to the office escorted at all times?", "Do you keep logs of office visitors?",
    "Which colour has your logo?", "Are phones of staff managed centrally?",
  ]

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "vouch-\(UUID())").path
    for folder in ["KnowledgeBase/answers/office", "Questionnaires", "Exports"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
    }
    open = try Self.open(root)
    try write("laptops", "Are laptop disks encrypted?", "yes", "With a key in the hardware.")
    try write("visitors", "Are office visitors escorted?", "yes", "By the person they came to see.")
    try write("visitor-log", "Are visitors of the office logged?", "yes", "At the reception.")
    try write("guards", "Is the office guarded?", "no", "It has an alarm instead.", sharing: "nda")
    try questionnaire("acme.csv")
  }

  static func open(_ root: String, later seconds: Double = 0) throws -> OpenWorkspace {
    try OpenWorkspace.open(
      Workspace(root: root), now: Date(timeIntervalSince1970: 1_795_000_000 + seconds),
      today: CalendarDay("2026-11-21"))
  }

  /// The same workspace at a later moment.
  func later(_ seconds: Double) throws -> OpenWorkspace { try Self.open(root, later: seconds) }

  func write(
    _ id: String, _ question: String, _ answer: String, _ text: String,
    sharing: String = "public", reviewBy: String = "2027-01-31"
  ) throws {
    let file = """
      ---
      id: \(id)
      questions:
        - \(question)
      answer: \(answer)
      criteria: [CC6.4]
      sharing: \(sharing)
      products: [all]
      owner: office
      approved: {by: boss, on: 2026-09-01}
      review-by: \(reviewBy)
      ---
      \(text)

      """
    try Data(file.utf8).write(
      to: URL(filePath: "\(root)/KnowledgeBase/answers/office/\(id).md"))
  }

  func questionnaire(_ name: String, _ questions: [String] = ReviewSample.questions) throws {
    let rows = questions.enumerated().map { "\($0.offset + 1),\"\($0.element)\",," }
    let text = (["No,Question,Answer,Comment"] + rows).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(filePath: "\(root)/Questionnaires/\(name)"))
  }

  @discardableResult
  func answer(
    _ name: String = "acme.csv", clearance: Sharing = .public, customer: String? = nil,
    at seconds: Double = 0
  ) throws -> [String: Response] {
    let result = try AnswerQuestionnaire(in: later(seconds))(
      .init(path: name, clearance: clearance, customer: customer))
    return byQuestion(result.responses)
  }

  @discardableResult
  func export(
    _ name: String = "acme.csv", at seconds: Double = 60
  ) throws -> [String: Response] {
    byQuestion(try ExportQuestionnaire(in: later(seconds))(.init(path: name)).responses)
  }

  /// The text of what was exported last.
  func exported(_ name: String = "acme.csv") throws -> String {
    try String(contentsOfFile: "\(root)/Exports/\(name)", encoding: .utf8)
  }

  private func byQuestion(_ responses: [Response]) -> [String: Response] {
    Dictionary(responses.map { ($0.question.text, $0) }) { first, _ in first }
  }

  /// Decides one question as a reviewer at the terminal would.
  func decide(
    _ question: String, in name: String = "acme.csv", at seconds: Double = 30,
    _ verdict: (ReviewItem) throws -> Decision.Verdict
  ) throws {
    let open = try later(seconds)
    var review = try ReviewQuestionnaire(
      name, all: true, again: true, by: "Ana", in: open, clock: { open.now })
    while let item = try review.current() {
      if item.row.question == question {
        try review.decide(try verdict(item))
        return
      }
      review.pass()
    }
    throw WorkflowError.cannotDecide("\(question) is not in the review.")
  }
}

extension ReviewQuestionnaire {
  /// Leaves the current question as it is, without a decision.
  mutating func pass() { queue.removeFirst() }
}
