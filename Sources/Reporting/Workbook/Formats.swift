import Assurance
import CLibXLSXWriter

typealias CellFormat = UnsafeMutablePointer<lxw_format>

/// The looks of our workbooks, made once a workbook.
struct Formats {
  let title: CellFormat
  let heading: CellFormat
  let columnHeader: CellFormat
  /// Above numbers.
  let numberHeader: CellFormat
  /// Wraps within its column.
  let text: CellFormat
  /// Runs on over empty cells to the right.
  let line: CellFormat
  let aside: CellFormat
  let strong: CellFormat
  let count: CellFormat
  let share: CellFormat
  let day: CellFormat
  let daysLeft: CellFormat
  let link: CellFormat
  let notice: CellFormat
  let alert: CellFormat
  private let outcomes: [Outcome: CellFormat]
  private let standings: [VendorStanding.Verdict: CellFormat]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    let make = { () -> CellFormat in
      let format = workbook.addedFormat()
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      return format
    }
    let bold = { (format: CellFormat) -> CellFormat in
      format_set_bold(format)
      return format
    }
    let numbered = { (pattern: String) -> CellFormat in
      let format = make()
      format_set_num_format(format, pattern)
      return format
    }
    (title, heading) = (bold(make()), bold(make()))
    (columnHeader, numberHeader) = (bold(make()), bold(make()))
    (text, line, aside, strong, notice) = (make(), make(), make(), bold(make()), bold(make()))
    (count, share, day, link) = (
      numbered("#,##0"), numbered("0%"), numbered("yyyy-mm-dd"), numbered("0")
    )
    (daysLeft, alert) = (numbered("#,##0;[Red]-#,##0"), bold(make()))
    outcomes = Dictionary(uniqueKeysWithValues: Outcome.allCases.map { ($0, bold(make())) })
    standings = Dictionary(
      uniqueKeysWithValues: VendorStanding.Verdict.allCases.map { ($0, bold(make())) })
    for format in [text, aside, columnHeader, alert] { format_set_text_wrap(format) }
    for format in [numberHeader, count, share, day, daysLeft, link] {
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      // Keeps a number off the text in the next column.
      format_set_indent(format, 1)
    }
    dress()
  }

  private func dress() {
    format_set_font_size(title, 18)
    format_set_font_color(title, Palette.ink)
    format_set_font_size(heading, 13)
    format_set_font_color(heading, Palette.ink)
    for format in [columnHeader, numberHeader] {
      format_set_bg_color(format, Palette.ink)
      format_set_font_color(format, Palette.paper)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    }
    format_set_italic(aside)
    format_set_font_color(aside, Palette.muted)
    format_set_bg_color(notice, Palette.light(.suggested))
    format_set_font_color(notice, Palette.dark(.suggested))
    format_set_bg_color(alert, Palette.light(.conflict))
    format_set_font_color(alert, Palette.dark(.conflict))
    format_set_underline(link, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    format_set_font_color(link, Palette.link)
    for (outcome, format) in outcomes {
      format_set_bg_color(format, Palette.light(outcome))
      format_set_font_color(format, Palette.dark(outcome))
    }
    for (verdict, format) in standings {
      format_set_bg_color(format, Palette.light(verdict))
      format_set_font_color(format, Palette.dark(verdict))
    }
  }

  func status(_ outcome: Outcome) -> CellFormat { outcomes[outcome] ?? text }

  func standing(_ verdict: VendorStanding.Verdict) -> CellFormat { standings[verdict] ?? text }
}

extension UnsafeMutablePointer<lxw_workbook> {
  /// A new look in the workbook's common font.
  func addedFormat() -> CellFormat {
    // Null only when memory has run out; then nothing else works either.
    guard let format = workbook_add_format(self) else { fatalError("out of memory") }
    format_set_font_name(format, "Calibri")
    return format
  }
}
