package import Assurance
import Reporting
import Store

/// What contradicts itself, with both texts; what the reader is not cleared for is kept back.
package struct ComparisonPresentation {
  private let clearance: Sharing

  /// - Parameter clearance: What the reader may see.
  package init(clearance: Sharing) { self.clearance = clearance }

  package func text(_ report: CompareAnswers.Report) -> String {
    var parts = [summary(report)]
    parts += report.overlaps.map(text)
    if !report.told.isEmpty {
      parts.append("Told differently to different customers:")
      parts.append(LedgerPresentation(clearance: clearance).text(report.told))
    }
    return parts.joined(separator: "\n\n")
  }

  private func summary(_ report: CompareAnswers.Report) -> String {
    let contradictions = report.overlaps.count { $0.kind == .contradiction }
    var sentences = [
      "\(Self.count(contradictions, "contradiction")), "
        + "\(Self.count(report.overlaps.count - contradictions, "duplicate")), "
        + "\(Self.count(report.told.count, "question")) told differently."
    ]
    if !report.usesMeaning {
      sentences.append("Only questions in the same words were compared: the encoder is not used.")
    }
    if report.unasked > 0 {
      sentences.append("\(report.unasked) more phrasings that lie near others were not compared.")
    }
    return sentences.joined(separator: " ")
  }

  private func text(_ overlap: CompareAnswers.Overlap) -> String {
    let heading = overlap.kind == .contradiction ? "Contradiction" : "Duplicate"
    let sides = zip(overlap.answers, overlap.phrasings).map { stored, phrasing in
      side(stored.answer, revision: stored.revision, phrasing)
    }
    // What they differ in says what they say.
    let isShown = overlap.answers.allSatisfy { $0.answer.sharing <= clearance }
    return heading + (isShown ? ": \(overlap.reason)\n" : "\n") + sides.joined(separator: "\n")
  }

  private func side(_ answer: ApprovedAnswer, revision: Int, _ phrasing: String) -> String {
    let standing = answer.approval == nil ? "draft" : "revision \(revision)"
    guard answer.sharing <= clearance else {
      let circle = answer.sharing.rawValue
      return "  \(answer.id), \(standing) (marked \(circle); --cleared-for \(circle) shows it)"
    }
    let said = Statement.text(answer.shortAnswer, answer.text)
    return "  \(answer.id), \(standing)\n    \(printable(phrasing))\n"
      + said.split(separator: "\n").map { "      \(printable(String($0)))" }
      .joined(separator: "\n")
  }

  private func printable(_ text: String) -> String { DisplayWidth.printable(text) }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
