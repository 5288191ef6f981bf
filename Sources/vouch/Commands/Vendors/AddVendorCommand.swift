import ArgumentParser
import Assurance
import Workflows

/// Starts tracking a vendor.
struct AddVendorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Start tracking a vendor.",
    discussion: "vouch vendors add \"Stratus Harbor, Inc.\" --tier critical --owner platform")

  @Argument(help: "The legal name, in quotes.") var name: String
  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Its id; by default made from the name.") var id: String?
  @OptionGroup var facts: VendorFacts

  func run() throws {
    var vendor = Vendor(id: id.map { Vendor.ID($0) } ?? EditRegister.id(for: name), name: name)
    facts.apply(to: &vendor)
    let saved = try EditRegister(in: workspace.open()).add(vendor)
    saved.notices.forEach(Output.error)
    print("Tracking \(vendor.name) as \(vendor.id), tier \(vendor.tier.rawValue).")
  }
}

/// Changes a vendor's facts.
struct EditVendorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a vendor's facts.",
    discussion: """
      vouch vendors edit stratus-harbor --status offboarding --notice-by 2026-12-31

      The file KnowledgeBase/vendors/ID.yaml may be edited by hand just as well.
      """)

  @Argument(help: "The vendor's id or name.") var vendor: String
  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "The legal name.") var name: String?
  @OptionGroup var facts: VendorFacts

  func run() throws {
    let register = EditRegister(in: try workspace.open())
    let original = try register.vendor(vendor)
    var changed = original
    if let name { changed.name = name }
    facts.apply(to: &changed)
    let saved = try register.save(changed, insteadOf: original)
    saved.notices.forEach(Output.error)
    print(saved.isChanged ? "Changed \(changed.id)." : "\(changed.id) says so already.")
  }
}
