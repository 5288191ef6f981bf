import Assurance

/// Reads what one question's cells say.
struct GivenAnswerReader {
  enum Outcome {
    case answered(GivenAnswer)
    case leftOut(GivenAnswers.LeftOut)
    case unclear(GivenAnswers.Unclear)
  }

  private let question: Question
  private let sheet: String?

  /// - Parameters:
  ///   - question: One row with what stands in its cells.
  ///   - sheet: Named in cells; `nil` for a file without sheets.
  init(_ question: Question, sheet: String?) {
    self.question = question
    self.sheet = sheet
  }

  var outcome: Outcome {
    let existing = question.existing
    if question.kind == .companyFact {
      return .leftOut(existing.isEmpty ? .blank : .companyFact)
    }
    let marks = existing.marks.filter { TickMark.isSet($0.text) && !isComputed($0.cell) }
    let isMarked = existing.marks.isEmpty == false
    let answer = isMarked ? nil : said(existing.answer, in: existing.answerCell)
    let comment = said(existing.comment, in: existing.commentCell)
    if marks.count > 1 { return .unclear(twoMarks(marks)) }
    if let mark = marks.first { return answered(mark, comment: comment) }
    if let answer { return answered(answer, comment: comment) }
    if let comment, !Self.saysNothing(comment) {
      return answered(SaidWords(comment, choices: []), comment: nil, cell: existing.commentCell)
    }
    return .leftOut(reasonForNothing)
  }

  // MARK: - Answers

  private func answered(_ mark: ExistingResponse.Mark, comment: String?) -> Outcome {
    // Some write their remark into the marked column.
    let remark = TickMark.isBare(mark.text) ? [] : [mark.text]
    let words = SaidWords(shortAnswer: mark.meaning, text: remark.joined())
    return answered(words, comment: comment, cell: mark.cell)
  }

  private func answered(_ answer: String, comment: String?) -> Outcome {
    answered(
      SaidWords(answer, choices: question.cells.choices), comment: comment,
      cell: question.existing.answerCell)
  }

  private func answered(_ words: SaidWords, comment: String?, cell: String?) -> Outcome {
    var parts = words.text.isEmpty ? [] : [words.text]
    if let comment, !Self.saysNothing(comment), comment != words.text { parts.append(comment) }
    let text = parts.joined(separator: "\n\n")
    if words.shortAnswer == nil, text.isEmpty { return .leftOut(.placeholder) }
    return .answered(
      GivenAnswer(
        question: question, shortAnswer: words.shortAnswer, text: text,
        cell: named(cell ?? "row \(question.row)")))
  }

  private func twoMarks(_ marks: [ExistingResponse.Mark]) -> GivenAnswers.Unclear {
    let labels = marks.map(\.meaning.label)
    return GivenAnswers.Unclear(
      cell: named(marks[0].cell), question: question.text,
      reason: "\(labels.joined(separator: " and ")) are \(marks.count == 2 ? "both" : "all") marked"
    )
  }

  private func named(_ cell: String) -> String { sheet.map { "\($0)!\(cell)" } ?? cell }

  // MARK: - What is no answer

  private func isComputed(_ cell: String?) -> Bool {
    cell.map { question.existing.computed.contains($0) } ?? false
  }

  /// A text of the template's, or a formula's, was not said by anybody.
  private func said(_ text: String?, in cell: String?) -> String? {
    guard let text, !isComputed(cell), !Prompt.isOne(text), !repeatsTemplate(text) else {
      return nil
    }
    return text
  }

  private func repeatsTemplate(_ text: String) -> Bool {
    let words = Wording(text).text
    // A formula beside a short answer often repeats it.
    guard words.split(separator: " ").count >= 3 else { return false }
    return words == Wording(question.text).text
      || question.guidance.map { words == Wording($0).text } ?? false
  }

  private var reasonForNothing: GivenAnswers.LeftOut {
    let existing = question.existing
    let cells = [existing.answerCell, existing.commentCell].compactMap { $0 }
    if !existing.computed.isEmpty, cells.allSatisfy(isComputed) { return .computed }
    return existing.isEmpty || existing.marks.contains { !TickMark.isSet($0.text) }
      ? .blank : .placeholder
  }

  /// A comment that fills its cell and adds nothing.
  private static func saysNothing(_ text: String) -> Bool {
    let word = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return word.isEmpty || ["na", "none", "nil", "nocomment", "nocomments"].contains(word)
  }
}

/// A short answer and the words around it, told apart.
struct SaidWords {
  var shortAnswer: ShortAnswer?
  var text: String

  init(shortAnswer: ShortAnswer?, text: String) {
    self.shortAnswer = shortAnswer
    self.text = text
  }

  /// - Parameters:
  ///   - answer: What stands in the cell.
  ///   - choices: What its list offers; empty for a cell that accepts anything.
  init(_ answer: String, choices: [String]) {
    if let plain = ChoiceVocabulary.plainMeaning(of: answer) {
      self.init(shortAnswer: plain, text: "")
    } else if choices.contains(answer) || answer.count <= 40 && !answer.contains("\n") {
      let meaning = ChoiceVocabulary.meaning(of: answer)
      let isListed = choices.contains(answer) && meaning != nil
      // "None" answers "Which subprocessors?", and is no No.
      let isWhole =
        isListed || ChoiceVocabulary.isPhrase(answer) && answer.lowercased() != "none"
      self.init(
        shortAnswer: isWhole ? meaning : Self.head(of: answer), text: isWhole ? "" : answer)
    } else {
      self.init(shortAnswer: Self.head(of: answer), text: answer)
    }
  }

  /// "Yes, we encrypt …" says yes; "No customer data leaves …" does not say no.
  private static func head(of text: String) -> ShortAnswer? {
    let head = text.prefix { $0.isLetter || $0 == "/" }
    guard let next = text.dropFirst(head.count).first else { return nil }
    let isSetOff = next.isNewline || ",.:;–—-(!".contains(next)
    if isSetOff { return ChoiceVocabulary.plainMeaning(of: String(head)) }
    let rest = text.dropFirst(head.count).drop(while: \.isWhitespace).first
    if let rest, "–—-(:".contains(rest) {
      return ChoiceVocabulary.plainMeaning(of: String(head))
    }
    return head.lowercased() == "yes" ? .yes : nil
  }
}
