import Assurance

/// What a cell of our own workbooks shows; the kind decides its looks.
enum CellValue {
  case empty
  case text(String)
  /// Grey and italic: beside the point, or not given to anybody.
  case aside(String)
  case strong(String)
  case count(Int)
  /// 0…1, shown as a percentage.
  case share(Double)
  case day(CalendarDay)
  case outcome(Outcome)
  case standing(VendorStanding.Verdict)
  /// Days ahead; a negative number has passed and is shown in red.
  case daysLeft(Int)
  /// Somebody has to do something about it.
  case alert(String)
  /// A number that leads to another workbook's cell.
  case link(Int, target: String)

  /// How many lines wrapped text takes in a column of so many characters, roughly.
  func lines(inWidth width: Double) -> Int {
    switch self {
    case .text(let text), .aside(let text), .alert(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        // A line is filled to nine tenths, as words are broken whole.
        $0 + max(1, Int((Double($1.count) / (width * 0.9)).rounded(.up)))
      }
    default: 1
    }
  }

  static func optional(_ text: String?) -> CellValue { text.map(CellValue.text) ?? .empty }

  static func optional(_ day: CalendarDay?) -> CellValue { day.map(CellValue.day) ?? .empty }

  /// Nothing at all instead of empty text, which would make a cell.
  static func joined(_ texts: [String], by separator: String) -> CellValue {
    texts.isEmpty ? .empty : .text(texts.joined(separator: separator))
  }
}
