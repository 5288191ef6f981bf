import ArgumentParser
import Assurance
import Foundation
import Workflows

/// One sitting at a terminal: shows a question, waits for a key, decides.
struct ReviewSitting {
  var review: ReviewQuestionnaire
  let terminal: RawTerminal
  let open: OpenWorkspace
  private var note: String?

  enum End { case done, quit, interrupted }

  init(_ review: ReviewQuestionnaire, on terminal: RawTerminal, in open: OpenWorkspace) {
    self.review = review
    self.terminal = terminal
    self.open = open
  }

  /// - Returns: How it ended; every decision until then is on record.
  mutating func run() throws -> End {
    while true {
      guard let item = try review.current() else {
        terminal.show(["That was the last one.", "", "u undoes it; any other key ends the review."])
        let key = terminal.key()
        if key == .resized { continue }
        guard key == .character("u"), try undo() else { return .done }
        continue
      }
      draw(item)
      let key = terminal.key()
      if key == .interrupt { return .interrupted }
      if key == .end || key == .character("q") { return .quit }
      if key == .resized { continue }
      note = nil
      try handle(key, item)
    }
    return .done
  }

  private var screen: ReviewScreen {
    let size = terminal.size
    return ReviewScreen(
      width: size.width, height: size.height, isColoured: Output.isColoured, on: open.today)
  }

  private func draw(_ item: ReviewItem) {
    terminal.show(screen.lines(item, of: review.run, review.progress, note: note))
  }

  private mutating func handle(_ key: Key, _ item: ReviewItem) throws {
    switch key {
    case .character("a"):
      guard let proposal = item.proposal else {
        note = "Nothing is proposed here; take a candidate by its number, or edit."
        return
      }
      try decide(.accept(proposal.revision))
    case .character("1"), .character("2"), .character("3"), .character("4"), .character("5"):
      guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return }
      try take(number, item)
    case .character("e"): try edit(item)
    case .character("n"): try decide(.notApplicable)
    case .character("s"): try decide(.skip)
    case .character("w"): try assign(item)
    case .character("u"): if try !undo() { note = "Nothing to undo in this sitting." }
    case .character("?"): help()
    default: note = "? shows what each key does."
    }
  }

  /// - Returns: Whether there was anything to undo; what somebody else decided meanwhile is kept, and said.
  private mutating func undo() throws -> Bool {
    do {
      return try review.undo()
    } catch WorkflowError.cannotDecide(let why) {
      note = why
      return true
    }
  }

  private mutating func take(_ number: Int, _ item: ReviewItem) throws {
    guard item.candidates.indices.contains(number - 1) else {
      note = "There is no candidate \(number)."
      return
    }
    let taken = item.candidates[number - 1].revision
    try decide(taken == item.proposal?.revision ? .accept(taken) : .other(taken))
  }

  /// What must not be given stays on the screen, with the reason.
  private mutating func decide(_ verdict: Decision.Verdict) throws {
    do {
      try review.decide(verdict)
    } catch WorkflowError.cannotDecide(let why) {
      note = why
    }
  }

  private mutating func assign(_ item: ReviewItem) throws {
    let owner = terminal.line(
      "Assign to:", item.suggestedOwner ?? "", about: screen.question(item))
    guard let owner, !owner.isEmpty else {
      note = "Not assigned."
      return
    }
    try decide(.assign(to: owner))
  }

  private func help() {
    terminal.show(ReviewScreen.help + ["", "Any key goes back."])
    _ = terminal.key()
  }

  // MARK: - Editing

  private mutating func edit(_ item: ReviewItem) throws {
    let answer = item.proposal?.answer
    let edited =
      if let command = TextEditor.command {
        inEditor(command, answer)
      } else {
        inPlace(answer, about: screen.question(item))
      }
    guard let edited else { return }
    if let proposal = item.proposal, edited.shortAnswer == answer?.shortAnswer,
      edited.text == answer?.text
    {
      note = "Nothing was changed; 'a' accepts it as it is (\(proposal.answer.id))."
      return
    }
    try decide(
      .edit(
        EditedAnswer(
          shortAnswer: edited.shortAnswer, text: edited.text, basis: item.proposal?.revision)))
  }

  private mutating func inEditor(
    _ command: String, _ answer: ApprovedAnswer?
  ) -> (shortAnswer: ShortAnswer?, text: String)? {
    terminal.leave()
    let saved = TextEditor.edit(
      EditedText.file(answer?.shortAnswer, answer?.text ?? ""), at: open.scratchPath("edit.md"),
      with: command)
    terminal.resume()
    guard let saved else {
      note = "The editor \(command) failed; nothing was decided."
      return nil
    }
    let edited = EditedText.read(saved)
    if edited == nil {
      note = "Nothing was decided: the file was empty, or its first line names no short answer."
    }
    return edited
  }

  private mutating func inPlace(
    _ answer: ApprovedAnswer?, about question: [String]
  ) -> (shortAnswer: ShortAnswer?, text: String)? {
    note = "Nothing was decided."
    guard
      let word = terminal.line(
        "Answer (yes, no, partial, n/a, or blank):", answer?.shortAnswer?.rawValue ?? "",
        about: question),
      word.isEmpty || EditedText.shortAnswer(word) != nil,
      let text = terminal.line("Text:", answer?.text ?? "", about: question)
    else { return nil }
    let short = EditedText.shortAnswer(word)
    guard short != nil || !text.isEmpty else { return nil }
    note = nil
    return (short, text)
  }
}
