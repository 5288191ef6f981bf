import CLibXLSXWriter

/// The looks of the timeline's cells, made once a workbook.
struct TimelineFormats {
  let year: CellFormat
  let month: CellFormat
  let todaysMonth: CellFormat
  let legend: CellFormat
  private let states: [CoverageMonth.State: CellFormat]
  private let todaysStates: [CoverageMonth.State: CellFormat]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    let make = { () -> CellFormat in
      let format = workbook.addedFormat()
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      return format
    }
    (year, month, todaysMonth, legend) = (make(), make(), make(), make())
    format_set_align(legend, UInt8(LXW_ALIGN_LEFT.rawValue))
    format_set_indent(legend, 1)
    let all = CoverageMonth.State.allCases
    states = Dictionary(uniqueKeysWithValues: all.map { ($0, make()) })
    todaysStates = Dictionary(uniqueKeysWithValues: all.map { ($0, make()) })
    for format in [year, month, todaysMonth] { dressHeader(format) }
    for (state, format) in states { dress(format, as: state) }
    for (state, format) in todaysStates { dress(format, as: state, isToday: true) }
  }

  /// - Parameters:
  ///   - state: Decides the colour.
  ///   - isToday: Whether it is the month of the day judged by, which stands between two bars.
  /// - Returns: The looks of a vendor's month.
  func month(_ state: CoverageMonth.State, isToday: Bool) -> CellFormat {
    (isToday ? todaysStates[state] : states[state]) ?? month
  }

  private func dressHeader(_ format: CellFormat) {
    format_set_bold(format)
    format_set_font_size(format, 9)
    format_set_bg_color(format, format == todaysMonth ? Palette.link : Palette.ink)
    format_set_font_color(format, Palette.paper)
    guard format == year else { return }
    format_set_left(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_left_color(format, Palette.paper)
  }

  private func dress(_ format: CellFormat, as state: CoverageMonth.State, isToday: Bool = false) {
    format_set_font_size(format, 9)
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, Palette.hairline)
    if let colour = state.colour { format_set_bg_color(format, colour) }
    format_set_font_color(format, state.inkColour)
    guard isToday else { return }
    format_set_left(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
    format_set_right(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
    format_set_left_color(format, Palette.link)
    format_set_right_color(format, Palette.link)
  }
}

extension CoverageMonth.State {
  /// Tells the states apart without their colours: on paper, or for those who do not see them.
  var mark: String {
    switch self {
    case .covered: "●"
    case .partlyCovered: "○"
    case .bridged: "~"
    case .uncovered: "×"
    case .none: ""
    }
  }

  /// In the legend.
  var meaning: String {
    switch self {
    case .covered: "A report speaks for all days"
    case .partlyCovered: "A report speaks for some days"
    case .bridged: "Bridged by a letter"
    case .uncovered: "Days nothing speaks for"
    case .none: "Before the first report, or not over yet"
    }
  }

  fileprivate var colour: lxw_color_t? {
    switch self {
    case .covered: 0x3C9D63
    case .partlyCovered: 0xBFE6CB
    case .bridged: 0xF7D774
    case .uncovered: 0xD0574D
    case .none: nil
    }
  }

  fileprivate var inkColour: lxw_color_t {
    switch self {
    case .covered, .uncovered: Palette.paper
    default: Palette.ink
    }
  }
}
