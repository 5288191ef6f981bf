import Assurance
import DurableFiles
import Matching
import Store

/// The questions that customers got an answer to, each once, in the form in which the engine
/// compares questions.
struct ToldQuestions {
  private let wordings: [Wording]
  private let places: [Wording: Int]
  private let index: MatchIndex

  init(_ entries: [LedgerEntry]) throws {
    var questions: [(wording: Wording, text: String)] = []
    var places: [Wording: Int] = [:]
    for entry in entries.sorted(by: { ($0.delivery, $0.told.place) < ($1.delivery, $1.told.place) })
    {
      let wording = Wording(entry.told.question)
      guard places[wording] == nil else { continue }
      places[wording] = questions.count
      questions.append((wording, entry.told.question))
    }
    wordings = questions.map(\.wording)
    self.places = places
    let answers = questions.enumerated().map {
      ApprovedAnswer(id: Self.id($0.offset), questions: [$0.element.text])
    }
    let revision = ContentHash.of(
      Array(questions.map(\.text).joined(separator: "\u{0}").utf8))
    index = try MatchIndex(bytes: MatchIndex.build(from: answers, revision: revision))
  }

  private static func id(_ place: Int) -> ApprovedAnswer.ID { ApprovedAnswer.ID("\(place)") }

  private func wording(_ id: ApprovedAnswer.ID) -> Wording? {
    Int(id.rawValue).flatMap { wordings.indices.contains($0) ? wordings[$0] : nil }
  }
}

extension ToldQuestions {
  /// Below this two questions are not nearly equal, only about the same thing.
  private static let nearlyEqual = 0.7
  /// As many wordings of one question as anybody will read.
  private static let most = 40

  /// The questions that are this one, or nearly; ranked as a lookup ranks answers.
  ///
  /// - Parameters:
  ///   - question: As somebody asks it now.
  ///   - open: The workspace, whose sentence encoder is used where there is one.
  ///   - isCancelled: Looked at while meanings are learned.
  /// - Returns: How near each is, 0…1; those that differ in what matters are left out.
  func like(
    _ question: String, in open: OpenWorkspace, _ isCancelled: @Sendable () -> Bool
  ) -> [Wording: Confidence] {
    let matcher = MeaningIndex.matcher(
      in: open, index: index, mayTakeLong: true, keptAt: open.workspace.toldMeanings,
      isCancelled: isCancelled)
    var near: [Wording: Confidence] = [:]
    let asked = Wording(question)
    if places[asked] != nil { near[asked] = Confidence(1) }
    // Of two that are nearly this question each makes the other less likely, so that those found go and it is asked again.
    while near.count < Self.most, !isCancelled() {
      let found = Set(near.keys.compactMap { places[$0] }.map(Self.id))
      let judgement = matcher.judge(Query(question, excluded: found, limit: 20))
      let nearly = judgement.candidates.filter {
        $0.conflicts.isEmpty && $0.confidence.value >= Self.nearlyEqual
      }
      if nearly.isEmpty { break }
      for candidate in nearly {
        if let wording = wording(candidate.answerID) { near[wording] = candidate.confidence }
      }
    }
    return near
  }

  /// Questions that ask the same, in groups: worded alike, or so nearly that the engine would take
  /// one for the other without a person.
  ///
  /// - Returns: For each wording the first wording of its group.
  func groups() -> [Wording: Wording] {
    let matcher = LexicalMatcher(index: index)
    var first = Array(wordings.indices)
    func root(_ place: Int) -> Int { first[place] == place ? place : root(first[place]) }
    for (place, wording) in wordings.enumerated() where wording.standsAlone {
      let judgement = matcher.judge(Query(wording.text, excluded: [Self.id(place)]))
      guard judgement.outcome == .answered, let best = judgement.candidates.first,
        let other = self.wording(best.answerID), other.standsAlone, let otherPlace = places[other]
      else { continue }
      let (a, b) = (root(place), root(otherPlace))
      first[max(a, b)] = min(a, b)
    }
    return Dictionary(
      uniqueKeysWithValues: wordings.indices.map { (wordings[$0], wordings[root($0)]) })
  }

  /// Two wordings that ask the same, or one the opposite of the other, in other words; likely, not certain.
  struct Repeated {
    let first: Wording
    let second: Wording
    let isInverted: Bool
  }

  /// - Parameter open: The workspace, whose encoder and judge are used.
  /// - Returns: Each pair once; none where encoder or judge are not used.
  func repeated(in open: OpenWorkspace) -> [Repeated] {
    let reading = MeaningIndex.repeatedQuestions(
      in: open, index: index, keptAt: open.workspace.toldMeanings)
    guard reading.usesMeaning else { return [] }
    return reading.questions.find().repeated.compactMap { found in
      guard let first = wording(found.first), let second = wording(found.second) else { return nil }
      return Repeated(first: first, second: second, isInverted: found.isInverted)
    }
  }
}
