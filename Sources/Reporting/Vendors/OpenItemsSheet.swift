import Assurance

/// Something to do about a vendor.
struct OpenItemRow: Sendable {
  let entry: RegisterReport.Entry
  let item: OpenItem

  static func all(of entries: [RegisterReport.Entry]) -> [OpenItemRow] {
    entries.flatMap { entry in
      entry.standing.openItems.map { OpenItemRow(entry: entry, item: $0) }
    }
  }
}

typealias OpenItemColumn = ListColumn<OpenItemRow>

/// The sheet with a row for each thing to do.
extension ListColumn where Row == OpenItemRow {
  static var all: [OpenItemColumn] {
    [
      OpenItemColumn("Vendor", 32) { .text($0.entry.vendor.name) },
      OpenItemColumn("Standing", 14) { .standing($0.entry.standing.verdict) },
      OpenItemColumn("Kind", 24) { .text($0.item.kind.heading) },
      OpenItemColumn("What is open", 90) { .text($0.item.text) },
    ]
  }
}

extension OpenItem.Kind {
  /// As our documents head it.
  var heading: String {
    switch self {
    case .exceptionNotAssessed: "Exception to assess"
    case .exceptionNotRecorded: "Exception to write down"
    case .userEntityControlNotMapped: "CUEC to map"
    case .fourthParty: "Fourth party"
    case .weakLetter: "Weak bridge letter"
    case .surveillance: "Surveillance audit"
    case .otherReport: "Other report"
    case .tier: "Tier"
    }
  }
}
