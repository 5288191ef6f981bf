import Assurance
import CLibXLSXWriter

/// The colours of our documents, as 0xRRGGBB.
///
/// A dark one on its light one has a contrast above 4.5:1 (WCAG 2.1, 1.4.3).
enum Palette {
  static let ink: lxw_color_t = 0x1F2A44
  static let paper: lxw_color_t = 0xFFFFFF
  static let muted: lxw_color_t = 0x5F6775
  static let link: lxw_color_t = 0x1B5FAA
  static let bar: lxw_color_t = 0xCBDFF2
  static let hairline: lxw_color_t = 0xD5D9E0

  /// Behind a status.
  static func light(_ outcome: Outcome) -> lxw_color_t {
    switch outcome {
    case .answered: 0xD5EFDC
    case .suggested: 0xFFEDC2
    case .conflict: 0xFADAD7
    case .unknown: 0xE6E8EC
    }
  }

  /// A status in words.
  static func dark(_ outcome: Outcome) -> lxw_color_t {
    switch outcome {
    case .answered: 0x0B5A2A
    case .suggested: 0x6E4B00
    case .conflict: 0x8F1D14
    case .unknown: 0x3F4652
    }
  }

  /// A status in a chart.
  static func strong(_ outcome: Outcome) -> lxw_color_t {
    switch outcome {
    case .answered: 0x3C9D63
    case .suggested: 0xEDB33B
    case .conflict: 0xD0574D
    case .unknown: 0xA3ABB8
    }
  }
}

extension Outcome {
  /// As our documents head it.
  var label: String {
    switch self {
    case .answered: "Answered"
    case .suggested: "Suggested"
    case .conflict: "Conflict"
    case .unknown: "Unknown"
    }
  }

  /// One sentence on what it means for the reader of a report.
  var meaning: String {
    switch self {
    case .answered:
      "The engine was sure enough: the approved answer was written into the file."
    case .suggested: "Something approved may fit. A person decides."
    case .conflict:
      "Something alike was found that differs in what matters: it asks the opposite, or about "
        + "something else. Nothing was written."
    case .unknown: "Nothing approved answers it. Ask the team named in its row."
    }
  }
}
