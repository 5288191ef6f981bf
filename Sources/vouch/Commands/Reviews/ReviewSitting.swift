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
  ///
  /// - Returns: Whether it is on record.
  @discardableResult
  private mutating func decide(_ verdict: Decision.Verdict) throws -> Bool {
    do {
      try review.decide(verdict)
      return true
    } catch WorkflowError.cannotDecide(let why) {
      note = why
      return false
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
    let unfinished = UnfinishedEdit(of: item.place, in: review.run, at: open.workspace)
    let edited =
      if let command = TextEditor.command {
        inEditor(command, answer, unfinished)
      } else {
        inPlace(answer, about: screen.question(item))
      }
    guard let edited else { return }
    if let proposal = item.proposal, edited.shortAnswer == answer?.shortAnswer,
      edited.text == answer?.text
    {
      unfinished.discard()
      note = "Nothing was changed; 'a' accepts it as it is (\(proposal.answer.id))."
      return
    }
    // Kept before it is decided: whatever comes between, the words are not lost.
    let isKept = unfinished.keep(EditedText.file(edited.shortAnswer, edited.text))
    let isDecided = try decide(
      .edit(
        EditedAnswer(
          shortAnswer: edited.shortAnswer, text: edited.text, basis: item.proposal?.revision)))
    if isDecided {
      unfinished.discard()
    } else {
      _ = tell([note ?? "", fate(of: unfinished, isKept: isKept), "", "Any key goes on."])
    }
  }

  /// Opens the editor, and again with what was typed when that can't be taken and the person wants it.
  private mutating func inEditor(
    _ command: String, _ answer: ApprovedAnswer?, _ unfinished: UnfinishedEdit
  ) -> (shortAnswer: ShortAnswer?, text: String)? {
    let offered = EditedText.file(answer?.shortAnswer, answer?.text ?? "")
    var before = unfinished.text ?? offered
    while true {
      terminal.leave()
      let left = TextEditor.edit(before, at: open.scratchPath("edit.md"), with: command)
      terminal.resume()
      let failure = "The editor \(command) failed; nothing was decided."
      guard let left else {
        note = failure
        return nil
      }
      let edited = EditedText.read(left.text)
      if left.isSaved, let edited { return edited }
      let slip = EditedText.slip(in: left.text)
      if edited == nil && slip == nil {
        if left.isSaved { unfinished.discard() }
        note = left.isSaved ? "Nothing was decided: the file was empty." : failure
        return nil
      }
      if left.text == offered {
        note = failure
        return nil
      }
      before = left.text
      let isKept = unfinished.keep(left.text)
      let reason = left.isSaved ? "Nothing was decided: \(slip ?? "")." : failure
      let key = tell([
        reason, fate(of: unfinished, isKept: isKept), "",
        "e opens it again; any other key goes back.",
      ])
      guard key == .character("e") else {
        note = "Nothing was decided; e opens what you wrote again."
        return nil
      }
    }
  }

  /// Where a person's words are that were not taken.
  private func fate(of unfinished: UnfinishedEdit, isKept: Bool) -> String {
    let path = open.workspace.relative(unfinished.path)
    return isKept
      ? "What you wrote is kept in \(path)."
      : "What you wrote can't be kept in \(path); check the free space."
  }

  /// Says what does not go on a note's one line.
  ///
  /// - Parameter lines: As long as need be; nothing in them may steer the terminal.
  /// - Returns: The key that ended it.
  private func tell(_ lines: [String]) -> Key {
    let shown = lines.map { line -> String in
      var plain = String.UnicodeScalarView()
      for scalar in line.unicodeScalars where scalar.properties.generalCategory != .control {
        plain.append(scalar)
      }
      return String(plain)
    }
    while true {
      terminal.show(shown)
      let key = terminal.key()
      if key != .resized { return key }
    }
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
