import ArgumentParser

/// The register of vendors and their reports.
struct Vendors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vendors",
    abstract: "Keep the register of vendors: their reports, and what is due.",
    discussion: """
      Without a subcommand the register is listed, what needs attention first. The register is the \
      folder KnowledgeBase/vendors, one file a vendor; what each tier demands stands in \
      KnowledgeBase/vendor-tiers.yaml. Every command may be repeated.
      """,
    subcommands: [
      ListVendorsCommand.self, ShowVendorCommand.self, DueCommand.self, AddVendorCommand.self,
      EditVendorCommand.self, ReadReportCommand.self, RecordReportCommand.self,
      RecordLetterCommand.self, AssessCommand.self, RequestCommand.self, ImportVendorsCommand.self,
      ExportRegisterCommand.self, CalendarCommand.self, DigestCommand.self,
    ], defaultSubcommand: ListVendorsCommand.self)
}

/// Days ahead, as 90 or 90d.
struct Horizon: ExpressibleByArgument {
  let days: Int

  init?(argument: String) {
    let digits = argument.hasSuffix("d") ? String(argument.dropLast()) : argument
    guard let days = Int(digits), (0...3660).contains(days) else { return nil }
    self.days = days
  }

  init(days: Int) { self.days = days }

  var defaultValueDescription: String { "\(days)d" }
}
