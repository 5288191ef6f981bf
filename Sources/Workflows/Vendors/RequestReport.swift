import Assurance
import KnowledgeFiles
import Reporting

/// Writes the letter that asks a vendor for its next report, or for a bridge letter until then.
package struct RequestReport: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameter name: The vendor's id or name.
  /// - Returns: The letter as text; a person sends it.
  /// - Throws: ``WorkflowError/noSuchVendor(_:near:)``.
  package func callAsFunction(_ name: String) throws -> String {
    let vendor = try EditRegister(in: open).vendor(name)
    let register = ReadRegister(in: open)().register
    return try RequestLetter(
      vendor: vendor, standing: vendor.standing(on: open.today, within: 90, register: register),
      demand: register.tiers[vendor.tier], company: open.folder.company(), day: open.today
    ).text
  }
}
