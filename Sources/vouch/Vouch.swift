import ArgumentParser
import Foundation
import Workflows

/// The program: arguments in, sentences and exit codes out.
@main
struct Vouch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vouch",
    abstract:
      "Answer security questionnaires from approved answers, and watch vendors' SOC reports.",
    discussion: """
      Put a customer's file into Questionnaires/ and run 'vouch answer FILE'. The completed copy and \
      a record of where every word came from go to Exports/; the file itself is never changed.

      Exit codes: 0 done; 1 something you can mend, said in one sentence; 3 'vendors due' \
      lists something; 64 the command was called \
      wrongly; 70 an internal error; 130 interrupted, nothing written.
      """,
    version: "0.1.0",
    subcommands: [
      Answer.self, Review.self, Export.self, Inspect.self, Lookup.self, Explain.self,
      Calibrate.self, Told.self, Recall.self,
      Questionnaires.self, Show.self,
      KnowledgeCommands.self,
      Vendors.self, Initialize.self, BackupCommand.self, RestoreCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if error is ExitCode || error is CleanExit || error is ValidationError {
        exit(withError: error)
      }
      let failure = Failure(error)
      // Everything ArgumentParser throws by itself is a matter of how the command was called.
      if failure.exitCode == 70, exitCode(for: error) != .failure { exit(withError: error) }
      Output.error("vouch: \(failure.sentence)")
      Foundation.exit(failure.exitCode)
    }
  }
}
