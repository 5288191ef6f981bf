import ArgumentParser
import Workflows

/// Fits the likelihoods to what reviewers decided.
struct Calibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Learn from reviewers' decisions how far the likelihoods are to be trusted here.",
    discussion: """
      An accepted proposal counts as right; another answer, another wording and not applicable as wrong; \
      of each wording the last decision counts. What was in conflict does not count. It takes 200 \
      decisions, 30 of each kind, and is kept only where it holds better on decisions it was not fitted to.

      Likelihoods are then shown as your reviewers would have them. What is given unseen must reach the \
      threshold with and without the calibration, so that it may leave more to a person, and never less.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Flag(help: "Take the calibration in force back.") var undo = false
  @Flag(help: "List every calibration, the latest first.") var show = false

  func validate() throws {
    if undo && show { throw ValidationError("Say --undo or --show, not both.") }
  }

  func run() throws {
    let calibrate = CalibrateLikelihoods(in: try workspace.open())
    if show {
      print(
        CalibrationPresentation.list(try calibrate.all(), width: Output.width), terminator: "")
    } else if undo {
      print(CalibrationPresentation.undone(try calibrate.undo()))
    } else {
      let text = CalibrationPresentation.text(try calibrate())
      print(text, terminator: text.hasSuffix("\n") ? "" : "\n")
    }
  }
}
