import Assurance
import Testing

@testable import Reporting

/// How much room a row of the sheet of responses takes.
struct RowHeightTests {
  private let columns = ResponseColumn.all(outputFileName: nil, isForReview: true)

  private func height(_ column: String, _ text: String) throws -> Double {
    let place = try #require(ResponseColumn.place(of: column, in: columns))
    var values = [CellValue](repeating: .empty, count: columns.count)
    values[place] = .text(text)
    return ListSheet.height(of: values, in: columns)
  }

  @Test func `the hidden key takes none, and candidates some`() throws {
    let long = String(repeating: "word ", count: 400)

    #expect(try height(ReviewColumn.key, long) == 15)
    #expect(try height(ReviewColumn.candidates, long) == 90)
    #expect(try height("Question", long) == 240)
    #expect(try height("Question", "Is it so?") == 15)
  }
}
