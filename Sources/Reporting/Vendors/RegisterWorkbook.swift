import Assurance
import Foundation

extension RegisterReport {
  /// Writes the register as an .xlsx, whole or not at all, readable by its owner only.
  ///
  /// The same report makes the same bytes: all dates come from it, none from the clock.
  ///
  /// - Throws: ``ReportingError``; whatever stood at `path` is untouched then.
  package func write(to path: String) throws {
    let file = WorkbookFile(
      path: path, title: "Vendor register", companyName: companyName,
      // Noon, so that it is the same day in most time zones.
      created: time_t(day.daysSince1970 * 86_400 + 43_200),
      sheets: [VendorSummarySheet.name, "Register", "Timeline", "Open items", "CUECs"])
    let entries = inOrder
    let controls = CUECRow.all(of: entries, on: day)
    try file.write { workbook, writers in
      VendorSummarySheet(
        writer: writers[0], report: self, controls: controls, workbook: workbook
      ).write()
      ListSheet(
        writer: writers[1], columns: RegisterColumn.all(on: day), frozenColumns: 2,
        title: "Vendor register, \(day)"
      ).write(entries)
      TimelineSheet(
        writer: writers[2], formats: TimelineFormats(workbook), day: day, entries: entries
      ).write()
      ListSheet(
        writer: writers[3], columns: OpenItemColumn.all, frozenColumns: 2,
        title: "Open items, \(day)"
      ).write(OpenItemRow.all(of: entries))
      ListSheet(
        writer: writers[4], columns: CUECColumn.all, frozenColumns: 1,
        title: "Complementary user entity controls, \(day)"
      ).write(controls)
    }
  }
}
