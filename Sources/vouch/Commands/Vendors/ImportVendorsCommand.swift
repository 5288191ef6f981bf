import ArgumentParser
import Assurance
import Workflows

/// Takes over an existing register.
struct ImportVendorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over an existing register from csv, xlsx or JSON; a dry run first.",
    discussion: """
      vouch vendors import register.xlsx
      vouch vendors import register.xlsx --apply

      Columns are recognised by name: vendor, service, owner, tier, status, data, website, renewal, \
      notice by, report, period from, period to, issued, auditor, opinion, valid until, notes and \
      what people call them. Only the name is needed. Several rows of one vendor are several reports \
      of it. What can't be read is said with its row and column; existing reports are never removed.
      """)

  @Argument(help: "A csv, tsv, xlsx or JSON file.") var file: String
  @OptionGroup var workspace: WorkspaceOptions
  @Flag(help: "Write it; without this only what would change is shown.") var apply = false

  func run() throws {
    let plan = try ImportVendors(in: workspace.open())(file, apply: apply)
    for finding in plan.findings {
      Output.error("\(finding.severity == .notice ? "note: " : "")\(finding)")
    }
    for vendor in plan.new {
      let count = vendor.reports.count
      print("new      \(vendor.id): \(vendor.name)\(count == 0 ? "" : ", \(count) reports")")
    }
    for change in plan.changed {
      print("changed  \(change.vendor.id)")
      for field in change.fields {
        print("           \(field.name): \(field.before ?? "nothing") -> \(field.after)")
      }
    }
    print(
      "\(plan.new.count) new, \(plan.changed.count) changed, \(plan.unchanged.count) unchanged"
        + (plan.isEmpty
          ? "." : plan.isApplied ? "; written." : "; nothing written yet, --apply writes it."))
    let problems = plan.findings.contains { $0.severity == .problem }
    if plan.isEmpty, plan.unchanged.isEmpty, problems { throw ExitCode(1) }
  }
}
