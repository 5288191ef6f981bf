import Assurance
import Foundation
import KnowledgeFiles

let usage = """
  usage: MatchingBenchmark features KNOWLEDGE-BASE|ANSWERS.jsonl PAIRS-FOLDER PART [bare]
         MatchingBenchmark ask ANSWERS.jsonl QUESTIONS.jsonl [PRECISION]

  """
let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("features", 4), ("features", 5):
  var answers =
    arguments[1].hasSuffix(".jsonl")
    ? try lines(arguments[1], as: KnownAnswer.self).map(\.approved)
    : KnowledgeFolder(path: arguments[1]).read().base.answers
  if arguments.last == "bare" {
    // As a list of questions that were once answered: one wording each, and no text.
    for place in answers.indices {
      answers[place].questions = Array(answers[place].questions.prefix(1))
      answers[place].text = ""
    }
  }
  try FeatureDump(engine: Engine(answers), pairs: arguments[2], part: arguments[3]).run()
case ("ask", 3), ("ask", 4):
  let target = arguments.count == 4 ? Double(arguments[3]) : 0.95
  guard let target else { fallthrough }
  try Interview(answers: arguments[1], questions: arguments[2], precision: target).run()
default:
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}
