import Assurance
import CLibXLSXWriter

extension VendorStanding.Verdict {
  /// As our documents head it.
  var heading: String {
    switch self {
    case .unacceptable: "Unacceptable"
    case .overdue: "Overdue"
    case .gap: "Gap"
    case .unknown: "Unknown"
    case .due: "Due"
    case .current: "Current"
    }
  }

  /// One sentence on what it means for the reader of the register.
  var meaning: String {
    switch self {
    case .unacceptable:
      "What there is does not fit what the tier demands: the kind, the opinion, the categories."
    case .overdue: "The successor of the report relied on should have come."
    case .gap: "Between the last two reports lie days that nothing speaks for."
    case .unknown:
      "No independent report is on record, or its opinion or categories are not written down."
    case .due: "The next report, or a surveillance audit's letter, has to be asked for."
    case .current: "A report is relied on, and its successor is not expected yet."
    }
  }
}

extension Palette {
  /// Behind a standing.
  static func light(_ verdict: VendorStanding.Verdict) -> lxw_color_t {
    switch verdict {
    case .unacceptable: 0xF4C0BA
    case .overdue: 0xFADAD7
    case .gap: 0xFFDFC2
    case .unknown: 0xE6E8EC
    case .due: 0xFFF0C4
    case .current: 0xD5EFDC
    }
  }

  /// A standing in words.
  static func dark(_ verdict: VendorStanding.Verdict) -> lxw_color_t {
    switch verdict {
    case .unacceptable: 0x74120B
    case .overdue: 0x8F1D14
    case .gap: 0x7A3A00
    case .unknown: 0x3F4652
    case .due: 0x624700
    case .current: 0x0B5A2A
    }
  }

  /// A standing in a chart.
  static func strong(_ verdict: VendorStanding.Verdict) -> lxw_color_t {
    switch verdict {
    case .unacceptable: 0x9C2A20
    case .overdue: 0xD0574D
    case .gap: 0xE58A3C
    case .unknown: 0xA3ABB8
    case .due: 0xF0C24B
    case .current: 0x3C9D63
    }
  }
}
