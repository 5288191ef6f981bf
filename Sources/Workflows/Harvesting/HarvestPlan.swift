package import Assurance
import KnowledgeFiles
import QuestionnaireFiles
import Store

/// What a completed questionnaire adds to the knowledge base, found without touching anything.
package struct HarvestPlan: Sendable {
  /// Two answers to one question, for a person to settle.
  package struct Contradiction: Hashable, Sendable {
    package var question: String
    package var cell: String
    package var says: SaidAnswer
    package var others: [Other]
    /// The draft that was filed beside, where the person asked for one.
    package var filed: ApprovedAnswer.ID?
  }

  /// What stands against the file.
  package enum Other: Hashable, Sendable {
    case approved(ApprovedAnswer.ID, SaidAnswer)
    case draft(ApprovedAnswer.ID, SaidAnswer)
    /// Another cell of the same file.
    case cell(String, SaidAnswer)
  }

  /// A row to be filed.
  struct Proposal: Sendable {
    let given: GivenAnswer
    let said: SaidAnswer
    /// Another answer was approved for the question.
    var contradicts: [Other] = []
    /// The approved answer that says the same to another wording.
    var phrasingOf: ApprovedAnswer.ID?
    /// The draft that it takes the place of.
    var revises: ApprovedAnswer.ID?
  }

  private(set) var proposals: [Proposal] = []
  package internal(set) var contradictions: [Contradiction] = []
  /// Rows that an approved answer says already.
  package private(set) var known = 0
  /// Drafts that say the same already, each once.
  package private(set) var waiting: [ApprovedAnswer.ID] = []
  /// Rows that say again what an earlier row of the file said.
  package private(set) var repeated = 0

  private let replaces: Bool
  private var byWording: [String: [StoredAnswer]] = [:]
  private var approvedByText: [SaidAnswer.Text: [ApprovedAnswer.ID]] = [:]

  /// - Parameters:
  ///   - given: What the file says.
  ///   - stored: Everything on record that is in use.
  ///   - products: What the file speaks for; empty for all. Answers for others are not compared.
  ///   - replaces: Files what contradicts an approved answer as a draft beside it.
  init(
    _ given: [GivenAnswer], stored: [StoredAnswer], products: [Product.ID], replaces: Bool
  ) {
    self.replaces = replaces
    for known in stored where ProductScope.overlap(known.answer.products, products) {
      for question in Set(known.answer.questions.map { Wording($0).text }) {
        byWording[question, default: []].append(known)
      }
      let said = SaidAnswer(known.answer)
      if known.answer.approval != nil, known.answer.products == products, said.isTelling {
        approvedByText[said.key, default: []].append(known.answer.id)
      }
    }
    for rows in Self.grouped(given) {
      if let one = agreed(rows) { compare(one) }
    }
  }

  /// Rows that ask the same, in the order of the first of them.
  private static func grouped(_ given: [GivenAnswer]) -> [[GivenAnswer]] {
    var places: [String: Int] = [:]
    var groups: [[GivenAnswer]] = []
    for answer in given {
      let wording = Wording(answer.question.text).text
      let key = wording.isEmpty ? answer.cell : wording
      if let place = places[key] {
        groups[place].append(answer)
      } else {
        places[key] = groups.count
        groups.append([answer])
      }
    }
    return groups
  }

  /// What the rows say with one voice; `nil` when they don't, which is a contradiction.
  private mutating func agreed(_ rows: [GivenAnswer]) -> Proposal? {
    let all = rows.map { Proposal(given: $0, said: SaidAnswer($0.shortAnswer, $0.text)) }
    guard let fullest = all.max(by: { $0.said.text.count < $1.said.text.count }) else { return nil }
    if all.allSatisfy({ $0.said.isSaid(by: fullest.said) }) {
      repeated += rows.count - 1
      return fullest
    }
    let others = all.dropFirst().map { Other.cell($0.given.cell, $0.said) }
    contradictions.append(
      Contradiction(
        question: rows[0].question.text, cell: rows[0].cell, says: all[0].said, others: others))
    return nil
  }

  private mutating func compare(_ row: Proposal) {
    var row = row
    let same = byWording[Wording(row.given.question.text).text] ?? []
    let approved = same.filter { $0.answer.approval != nil }
    let drafts = same.filter { $0.answer.approval == nil }
    if approved.contains(where: { row.said.isSaid(by: SaidAnswer($0.answer)) }) {
      known += 1
      return
    }
    let others = approved.map { Other.approved($0.answer.id, SaidAnswer($0.answer)) }
    if let draft = drafts.first(where: { row.said.isSaid(by: SaidAnswer($0.answer)) }) {
      if others.isEmpty || replaces { wait(for: draft.answer.id) }
      if !others.isEmpty { contradict(row, others, filed: draft.answer.id) }
      return
    }
    if !approved.isEmpty || !drafts.isEmpty {
      let all = others + drafts.map { Other.draft($0.answer.id, SaidAnswer($0.answer)) }
      guard replaces else { return contradict(row, all) }
      row.contradicts = others
      if drafts.count == 1, drafts[0].answer.phrasingOf == nil { row.revises = drafts[0].answer.id }
      proposals.append(row)
      return
    }
    if let ids = approvedByText[row.said.key], ids.count == 1 { row.phrasingOf = ids[0] }
    proposals.append(row)
  }

  private mutating func wait(for id: ApprovedAnswer.ID) {
    if !waiting.contains(id) { waiting.append(id) }
  }

  private mutating func contradict(
    _ row: Proposal, _ others: [Other], filed: ApprovedAnswer.ID? = nil
  ) {
    contradictions.append(
      Contradiction(
        question: row.given.question.text, cell: row.given.cell, says: row.said, others: others,
        filed: filed))
  }
}

/// Which products an answer holds for.
enum ProductScope {
  /// Whether some product is spoken for by both; empty means all of them.
  static func overlap(_ left: [Product.ID], _ right: [Product.ID]) -> Bool {
    left.isEmpty || right.isEmpty || left.contains(where: right.contains)
  }
}

extension SaidAnswer {
  /// What two answers share when they are the same up to white space.
  struct Text: Hashable, Sendable {
    let shortAnswer: ShortAnswer?
    let words: String
  }

  var key: Text { Text(shortAnswer: shortAnswer, words: words) }
}
