import Testing

@testable import Assurance
@testable import QuestionnaireFiles

struct AnswerFittingTests {
  @Test(arguments: [
    (ShortAnswer.yes, ["Y", "N"], "Y"), (.yes, ["Implemented", "Not implemented"], "Implemented"),
    (.no, ["Fully compliant", "Partially compliant", "Non-compliant"], "Non-compliant"),
    (.partial, ["Yes", "No", "Partially"], "Partially"),
    (.notApplicable, ["Yes", "No", "NA"], "NA"),
    (.partial, ["Fully implemented", "Partially implemented", "None"], "Partially implemented"),
    (.yes, ["はい", "いいえ"], "はい"), (.yes, ["Yes - in place", "No - not in place"], "Yes - in place"),
  ])
  func `a short answer takes the cell's own word`(
    short: ShortAnswer, choices: [String], expected: String
  ) {
    let fitted = AnswerFitting.fit(
      shortAnswer: short, text: "Because.", to: makeQuestion(choices: choices))

    #expect(fitted.written == ["C5": expected, "D5": "Because."])
    #expect(fitted.isComplete)
  }

  @Test(arguments: [
    (ShortAnswer?.some(.partial), ["Yes", "No"]), (.notApplicable, ["Yes", "No"]),
    (nil, ["Yes", "No"]),
    (.yes, ["Low", "High"]), (.yes, ["Implemented", "In place"]),
  ])
  func `what does not fit stays blank rather than forced`(
    short: ShortAnswer?, choices: [String]
  ) {
    let fitted = AnswerFitting.fit(
      shortAnswer: short, text: "Because.", to: makeQuestion(choices: choices))

    #expect(fitted.written.isEmpty)
    #expect(!fitted.isComplete)
    #expect(!fitted.notes.isEmpty)
  }

  @Test func `a mark goes into the column that means it`() {
    var question = makeQuestion(choices: [])
    question.cells.answer = nil
    question.cells.marks = [.yes: "F5", .no: "G5"]

    #expect(AnswerFitting.fit(shortAnswer: .no, text: "", to: question).written == ["G5": "x"])
    #expect(!AnswerFitting.fit(shortAnswer: .partial, text: "", to: question).isComplete)
  }

  @Test func `a single free cell takes answer and text together`() {
    var question = makeQuestion(choices: [])
    question.cells.comment = nil

    #expect(
      AnswerFitting.fit(shortAnswer: .yes, text: "We do.", to: question).written
        == ["C5": "Yes. We do."])
  }

  @Test(arguments: [
    "Normally only metadata leaves the region.", "Notification is limited to critical ones.",
  ])
  func `a No stays beside a text that begins with its letters`(text: String) {
    var single = makeQuestion(choices: [])
    single.cells.comment = nil
    var commentOnly = makeQuestion(choices: [])
    commentOnly.cells.answer = nil

    #expect(
      AnswerFitting.fit(shortAnswer: .no, text: text, to: single).written
        == ["C5": "No. \(text)"])
    #expect(
      AnswerFitting.fit(shortAnswer: .no, text: text, to: commentOnly).written
        == ["D5": "No. \(text)"])
  }

  private func makeQuestion(choices: [String]) -> Question {
    Question(
      sheet: "S", row: 5, text: "Is it?",
      cells: ResponseCells(answer: "C5", choices: choices, comment: "D5"))
  }
}
