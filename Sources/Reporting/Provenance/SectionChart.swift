import Assurance
import CLibXLSXWriter

/// Stacked bars, one for each section: how much of it is done.
struct SectionChart {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  /// The first line of the table's body; columns are the section, then the outcomes.
  let firstRow: Int
  let sections: Int

  func insert(row: Int, column: Int) {
    guard let chart = workbook_add_chart(workbook, UInt8(LXW_CHART_BAR_STACKED.rawValue)) else {
      return
    }
    for (place, outcome) in Outcome.allCases.enumerated() {
      addSeries(outcome, column: lxw_col_t(place + 1), to: chart)
    }
    chart_title_set_name(chart, "Questions by section")
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    chart_set_series_gap(chart, 40)
    // The library names the axes of bars by where they lie: Y holds the categories.
    if let categories = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y) {
      // From the top down, as in the table; the numbers then stay below.
      chart_axis_set_reverse(categories)
      chart_axis_major_gridlines_set_visible(categories, UInt8(LXW_FALSE.rawValue))
    }
    if let numbers = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_X) {
      var line = lxw_chart_line()
      line.color = Palette.hairline
      line.width = 0.5
      chart_axis_major_gridlines_set_visible(numbers, UInt8(LXW_TRUE.rawValue))
      chart_axis_major_gridlines_set_line(numbers, &line)
      chart_axis_set_num_format(numbers, "0")
      chart_axis_set_label_position(
        numbers, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
    }
    var options = lxw_chart_options()
    options.x_scale = 720.0 / 480
    options.y_scale = min(1_400, 130 + 26 * Double(sections)) / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    worksheet_insert_chart_opt(sheet, lxw_row_t(row), lxw_col_t(column), chart, &options)
  }

  private func addSeries(
    _ outcome: Outcome, column: lxw_col_t, to chart: UnsafeMutablePointer<lxw_chart>
  ) {
    guard let series = chart_add_series(chart, nil, nil) else { return }
    let (first, last) = (lxw_row_t(firstRow), lxw_row_t(firstRow + sections - 1))
    chart_series_set_categories(series, SummarySheet.name, first, 0, last, 0)
    chart_series_set_values(series, SummarySheet.name, first, column, last, column)
    chart_series_set_name(series, outcome.label)
    var fill = lxw_chart_fill()
    fill.color = Palette.strong(outcome)
    chart_series_set_fill(series, &fill)
  }
}
