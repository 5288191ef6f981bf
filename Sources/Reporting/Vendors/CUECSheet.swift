import Assurance

/// What one report expects of us.
struct CUECRow: Sendable {
  let vendor: Vendor
  let report: AttestationReport
  /// Whether the vendor's standing rests on the report; older ones only tell what was.
  let isReliedOn: Bool
  let control: ComplementaryUserEntityControl

  /// Of every report on record by a day; the one relied on first, then the newest.
  static func all(of entries: [RegisterReport.Entry], on day: CalendarDay) -> [CUECRow] {
    entries.flatMap { entry in
      let reliedOn = entry.standing.report
      let reports = entry.vendor.reports.filter { $0.onRecordFrom <= day }.sorted {
        ($0 == reliedOn ? 0 : 1, $1.coverageEnd, $0.id)
          < ($1 == reliedOn ? 0 : 1, $0.coverageEnd, $1.id)
      }
      return reports.flatMap { report in
        report.userEntityControls.map {
          CUECRow(
            vendor: entry.vendor, report: report, isReliedOn: report == reliedOn, control: $0)
        }
      }
    }
  }

  /// Whether nobody has said yet how we meet it.
  var isOpen: Bool {
    switch control.mapping {
    case nil, .controls([])?: isReliedOn
    default: false
    }
  }

  fileprivate var howWeMeetIt: CellValue {
    switch control.mapping {
    case .controls(let ids)? where !ids.isEmpty:
      .text("Mapped to \(ids.map(\.rawValue).joined(separator: ", "))")
    case .notApplicable(let because)?: .text("Not applicable because: \(because)")
    default: isOpen ? .alert("NOT MAPPED") : .aside("not mapped")
    }
  }
}

typealias CUECColumn = ListColumn<CUECRow>

/// The sheet with a row for each complementary user entity control.
extension ListColumn where Row == CUECRow {
  static var all: [CUECColumn] {
    [
      CUECColumn("Vendor", 28) { .text($0.vendor.name) },
      CUECColumn("Report", 28) { .text("\($0.report.label)\n\($0.report.coverage)") },
      CUECColumn("Relied on", 10) { $0.isReliedOn ? .text("yes") : .aside("no") },
      CUECColumn("Id", 10) { .text($0.control.id) },
      CUECColumn("What is expected of us", 70) { .text($0.control.text) },
      CUECColumn("Criterion", 13) { .optional($0.control.criterion) },
      CUECColumn("Page", 8) { $0.control.page.map(CellValue.count) ?? .empty },
      CUECColumn("How we meet it", 50) { $0.howWeMeetIt },
    ]
  }
}
