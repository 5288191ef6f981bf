import Assurance
import Foundation
import KnowledgeFiles
import Matching

let usage = """
  usage: MatchingBenchmark features ANSWERS PAIRS-FOLDER PART [bare]
         MatchingBenchmark criteria KNOWLEDGE-BASE PAIRS-FOLDER
         MatchingBenchmark ask ANSWERS QUESTIONS.jsonl [PRECISION] [bare]
         MatchingBenchmark open WORKSPACE/.vouch
         MatchingBenchmark plain        (JSON strings, one a line, from standard input)
         MatchingBenchmark verdicts     (JSON pairs of texts, one a line, from standard input)
  ANSWERS is a file of JSON lines, or a folder with a knowledge base; with `bare` only each answer's first wording and its
  yes or no are known, as of a list of questions that were once answered.

  """
var arguments = Array(CommandLine.arguments.dropFirst())
let isBare = arguments.count > 1 && arguments.last == "bare"
if isBare { arguments.removeLast() }
/// The answers to ask, bare where that was said.
func answers(at path: String) throws -> [ApprovedAnswer] {
  var answers = try approvedAnswers(at: path)
  guard isBare else { return answers }
  for place in answers.indices {
    answers[place].questions = Array(answers[place].questions.prefix(1))
    answers[place].text = ""
  }
  return answers
}
switch (arguments.first, arguments.count) {
case ("features", 4):
  try FeatureDump(
    engine: Engine(answers(at: arguments[1])), pairs: arguments[2], part: arguments[3]
  ).run()
case ("criteria", 3):
  try CriteriaDump(base: KnowledgeFolder(path: arguments[1]).read().base, pairs: arguments[2]).run()
case ("ask", 3...4) where arguments.count == 3 || Double(arguments[3]) != nil:
  try Interview(
    engine: Engine(answers(at: arguments[1])), questions: arguments[2],
    precision: arguments.dropFirst(3).first.flatMap { Double($0) } ?? 0.95
  ).run()
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
