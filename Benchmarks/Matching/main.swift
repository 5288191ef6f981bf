import Assurance
import Foundation
import KnowledgeFiles
import Matching

let usage = """
  usage: MatchingBenchmark features ANSWERS PAIRS-FOLDER PART [bare]
         MatchingBenchmark criteria KNOWLEDGE-BASE PAIRS-FOLDER
         MatchingBenchmark ask ANSWERS QUESTIONS.jsonl [PRECISION]
         MatchingBenchmark open WORKSPACE/.vouch
         MatchingBenchmark plain        (JSON strings, one a line, from standard input)
         MatchingBenchmark verdicts     (JSON pairs of texts, one a line, from standard input)
  ANSWERS is a file of JSON lines, or a folder with a knowledge base.

  """
let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("features", 4), ("features", 5):
  var answers = try approvedAnswers(at: arguments[1])
  if arguments.last == "bare" {
    // As a list of questions that were once answered: one wording each, and no text.
    for place in answers.indices {
      answers[place].questions = Array(answers[place].questions.prefix(1))
      answers[place].text = ""
    }
  }
  try FeatureDump(engine: Engine(answers), pairs: arguments[2], part: arguments[3]).run()
case ("criteria", 3):
  try CriteriaDump(base: KnowledgeFolder(path: arguments[1]).read().base, pairs: arguments[2]).run()
case ("ask", 3), ("ask", 4):
  let target = arguments.count == 4 ? Double(arguments[3]) : 0.95
  guard let target else { fallthrough }
  try Interview(answers: arguments[1], questions: arguments[2], precision: target).run()
case ("open", 2):
  try Opening(folder: arguments[1]).run()
case ("plain", 1):
  while let line = readLine() {
    let text = try JSONDecoder().decode(String.self, from: Data(line.utf8))
    try printLine(PlainWords.of(text))
  }
case ("verdicts", 1):
  try Verdicts().run()
default:
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}
