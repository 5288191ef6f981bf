package import Assurance
import Foundation
import KnowledgeFiles
import Reporting

/// Writes the register as a workbook: standings, timeline, open items, CUECs.
package struct ExportRegister: Sendable {
  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - output: Where to; `nil` puts it into `Exports/`.
  ///   - within: Days ahead in which an expected report counts as due.
  /// - Returns: The file written, and problems in the register's files.
  /// - Throws: When it can't be written; what stood there is untouched then.
  package func callAsFunction(
    to output: String?, within: Int
  ) throws -> (path: String, findings: [Finding]) {
    let (register, findings) = try ReadRegister(in: open).complete()
    let lapsed = try AnswersOnVendors(in: open).lapsed()
    let entries = register.vendors.filter { $0.status != .offboarded }.map { vendor in
      let ids = [vendor.id.rawValue] + vendor.reports.map(\.id.rawValue)
      return RegisterReport.Entry(
        vendor: vendor,
        standing: vendor.standing(on: open.today, within: within, register: register),
        coverage: vendor.coverage(on: open.today, tiers: register.tiers),
        answersAtRisk: ids.flatMap { lapsed[Evidence.ID($0)] ?? [] }.map(\.rawValue).sorted())
    }
    if output == nil { try open.workspace.makeFolder(open.workspace.exports) }
    let path = output ?? "\(open.workspace.exports)/vendor-register-\(open.today).xlsx"
    try RegisterReport(
      day: open.today, companyName: try open.folder.company()?.name, entries: entries
    ).write(to: path)
    return (path, findings)
  }
}
