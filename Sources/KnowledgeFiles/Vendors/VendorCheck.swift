import Assurance

/// What is wrong with one vendor's entry, beyond what its file's syntax tells.
enum VendorCheck {
  /// - Parameters:
  ///   - vendor: The entry.
  ///   - controls: Our own controls, which a CUEC may be mapped to.
  ///   - today: A document from after this day is a slip.
  /// - Returns: A sentence each.
  static func problems(
    of vendor: Vendor, controls: Set<Control.ID>, today: CalendarDay
  ) -> [String] {
    var problems = vendor.inconsistencies(today: today)
    for report in vendor.reports {
      for cuec in report.userEntityControls {
        guard case .controls(let ids) = cuec.mapping else { continue }
        problems += ids.filter { !controls.contains($0) }.map {
          "\(report.id) maps CUEC \(cuec.id) to the control \($0), which is not in controls/."
        }
      }
    }
    return problems
  }
}
