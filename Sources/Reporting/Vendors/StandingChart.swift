import Assurance
import CLibXLSXWriter

/// A bar for each standing, as long as there are vendors.
struct StandingChart {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  /// The first line of the table's body; columns are the standing, then the number.
  let firstRow: Int

  func insert(row: Int, column: Int) {
    guard let chart = workbook_add_chart(workbook, UInt8(LXW_CHART_BAR.rawValue)) else { return }
    addSeries(to: chart)
    chart_title_set_name(chart, "Vendors by standing")
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    // The library names the axes of bars by where they lie: Y holds the categories.
    if let categories = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y) {
      // From the top down, as in the table.
      chart_axis_set_reverse(categories)
      chart_axis_major_gridlines_set_visible(categories, UInt8(LXW_FALSE.rawValue))
    }
    if let numbers = chart_axis_get(chart, LXW_CHART_AXIS_TYPE_X) {
      // The bars carry their numbers.
      chart_axis_major_gridlines_set_visible(numbers, UInt8(LXW_FALSE.rawValue))
      chart_axis_set_min(numbers, 0)
      chart_axis_off(numbers)
    }
    var options = lxw_chart_options()
    options.x_offset = 24
    options.x_scale = 460.0 / 480
    options.y_scale = 300.0 / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    worksheet_insert_chart_opt(sheet, lxw_row_t(row), lxw_col_t(column), chart, &options)
  }

  private func addSeries(to chart: UnsafeMutablePointer<lxw_chart>) {
    guard let series = chart_add_series(chart, nil, nil) else { return }
    let verdicts = VendorStanding.Verdict.allCases
    let (first, last) = (lxw_row_t(firstRow), lxw_row_t(firstRow + verdicts.count - 1))
    chart_series_set_categories(series, VendorSummarySheet.name, first, 0, last, 0)
    chart_series_set_values(series, VendorSummarySheet.name, first, 1, last, 1)
    chart_series_set_name(series, "Vendors")
    chart_series_set_labels(series)
    chart_set_series_gap(chart, 40)
    paint(series, verdicts.map(Palette.strong))
  }

  /// The library copies what the pointers lead to.
  private func paint(_ series: UnsafeMutablePointer<lxw_chart_series>, _ colours: [lxw_color_t]) {
    var fills = colours.map { colour in
      var fill = lxw_chart_fill()
      fill.color = colour
      return fill
    }
    fills.withUnsafeMutableBufferPointer { fills in
      var points = fills.indices.map { place in
        var point = lxw_chart_point()
        point.fill = fills.baseAddress.map { $0 + place }
        return point
      }
      points.withUnsafeMutableBufferPointer { points in
        var list = points.indices.map { place in points.baseAddress.map { $0 + place } }
        list.append(nil)
        _ = list.withUnsafeMutableBufferPointer {
          chart_series_set_points(series, $0.baseAddress)
        }
      }
    }
  }
}
