import ArgumentParser

/// The register of vendors and their reports.
struct Vendors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Keep the register of vendors: their reports, and what is due.",
    subcommands: [ListVendorsCommand.self, ReadReportCommand.self],
    defaultSubcommand: ListVendorsCommand.self)
}
