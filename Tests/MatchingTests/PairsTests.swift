import Foundation
import OutsideData
import Testing

@testable import Assurance
@testable import Matching

/// The engine against pairs of questions written for it, and a company's own two questionnaires.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct PairsTests {
  struct Entry: Decodable {
    let id: String
    let criterion: String
    let canonical: String
    let paraphrases: [String]
  }

  struct Trap: Decodable {
    let category: String
    let known: String
    let incoming: String
    let removed: [String]
  }

  struct Unknown: Decodable {
    let incoming: String
  }

  struct Row: Decodable {
    let id: String
    let question: String
    let answer_short: String
    let answer_text: String
  }

  @Test func `no inverted or differently scoped question gets a copied answer`() throws {
    let entries: [Entry] = try load("pairs/rephrased.jsonl")
    var fooled: [String] = []

    for trap in try load("pairs/traps.jsonl") as [Trap] {
      var answers = entries.filter { !trap.removed.contains($0.id) && $0.canonical != trap.known }
        .map { makeAnswer($0.id, [$0.canonical]) }
      answers.append(makeAnswer("known", [trap.known]))
      let judgement = try matcher(answers).judge(Query(trap.incoming))
      if judgement.outcome == .answered {
        fooled.append("\(trap.category): \(trap.incoming) ← \(judgement.candidates[0].phrasing)")
      }
    }

    #expect(fooled.isEmpty, "\(fooled.joined(separator: "\n"))")
  }

  @Test func `a question that nothing answers is not answered`() throws {
    let entries: [Entry] = try load("pairs/rephrased.jsonl")
    let matcher = try matcher(entries.map { makeAnswer($0.id, [$0.canonical]) })

    for unknown in try load("pairs/unknown.jsonl") as [Unknown] {
      let judgement = matcher.judge(Query(unknown.incoming))
      #expect(judgement.outcome != .answered, "\(unknown.incoming)")
    }
  }

  @Test func `what is answered of hard rephrasings is right`() throws {
    let entries: [Entry] = try load("pairs/rephrased.jsonl")
    let matcher = try matcher(entries.map { makeAnswer($0.id, [$0.canonical]) })
    var (asked, answered, right, first, among) = (0, 0, 0, 0, 0)

    for entry in entries {
      for paraphrase in entry.paraphrases {
        let judgement = matcher.judge(Query(paraphrase))
        asked += 1
        let ids = judgement.candidates.map(\.answerID.rawValue)
        if ids.first == entry.id { first += 1 }
        if ids.contains(entry.id) { among += 1 }
        if judgement.outcome == .answered {
          answered += 1
          if ids.first == entry.id { right += 1 }
        }
      }
    }

    print(
      "rephrased: \(asked) asked, \(answered) answered, \(right) right, first \(first), "
        + "among five \(among)")
    #expect(right * 20 >= answered * 19)
  }

  @Test func `a company's second questionnaire is answered as it answered it itself`() throws {
    for (from, to) in [
      ("impact__hecvat_full_3", "impact__hecvat_lite_3"),
      ("canvas_credentials__hecvat_full_3", "canvas_catalog__hecvat_lite_3"),
    ] {
      let known: [Row] = try load("answered/instructure_\(from).jsonl")
      let incoming: [Row] = try load("answered/instructure_\(to).jsonl")
      let answers = known.filter { !$0.answer_short.isEmpty || !$0.answer_text.isEmpty }.map {
        row in
        var answer = makeAnswer(row.id, [row.question])
        answer.shortAnswer = short(row.answer_short)
        answer.text = row.answer_text
        return answer
      }
      let byID = Dictionary(answers.map { ($0.id, $0) }) { first, _ in first }
      let matcher = try matcher(answers)
      var (labelled, answered, right) = (0, 0, 0)
      var wrong: [String] = []

      for row in incoming {
        guard let label = short(row.answer_short) else { continue }
        labelled += 1
        let judgement = matcher.judge(Query(row.question))
        guard judgement.outcome == .answered, let id = judgement.candidates.first?.answerID else {
          continue
        }
        answered += 1
        if byID[id]?.shortAnswer == label {
          right += 1
        } else {
          wrong.append("\(row.id) from \(id)")
        }
      }

      print(
        "\(from) → \(to): \(labelled) labelled, \(answered) answered, \(right) as the company, "
          + "others \(wrong)")
      #expect(answered * 3 >= labelled)
    }
  }

  // MARK: - Making

  private func matcher(_ answers: [ApprovedAnswer]) throws -> LexicalMatcher {
    LexicalMatcher(index: try MatchIndex(bytes: MatchIndex.build(from: answers, revision: "t")))
  }

  private func makeAnswer(_ id: String, _ questions: [String]) -> ApprovedAnswer {
    ApprovedAnswer(id: ApprovedAnswer.ID(id), questions: questions, shortAnswer: .yes)
  }

  private func short(_ text: String) -> ShortAnswer? {
    switch text {
    case "Yes": .yes
    case "No": .no
    case "NA", "N/A": .notApplicable
    default: nil
    }
  }

  private func load<Value: Decodable>(_ path: String) throws -> [Value] {
    let text = try String(contentsOfFile: (SharedData.folder ?? "") + "/" + path, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Value.self, from: Data($0.utf8))
    }
  }
}
