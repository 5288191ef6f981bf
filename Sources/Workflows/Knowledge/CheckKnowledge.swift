package import Assurance
import KnowledgeFiles

/// Looks the whole folder over: every problem of every file in one run.
package struct CheckKnowledge: Sendable {
  package struct Report: Sendable {
    package let findings: [Finding]
    package let answerCount: Int
    package let approvedCount: Int
    package let policyCount: Int
    package let controlCount: Int
    package let vendorCount: Int

    package var hasProblems: Bool { findings.contains { $0.severity == .problem } }
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  package func callAsFunction() -> Report {
    let reading = open.folder.read()
    let findings = reading.findings + KnowledgeCheck.findings(in: reading, today: open.today)
    let base = reading.base
    return Report(
      findings: findings.sorted {
        ($0.severity == .problem ? 0 : 1, $0.file, $0.line ?? 0, $0.message)
          < ($1.severity == .problem ? 0 : 1, $1.file, $1.line ?? 0, $1.message)
      },
      answerCount: base.answers.count,
      approvedCount: base.answers.count { $0.isApproved(on: open.today) },
      policyCount: base.policies.count, controlCount: base.controls.count,
      vendorCount: base.vendors.count)
  }
}
