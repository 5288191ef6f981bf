import Assurance

/// One row of a table of answers, read cell by cell.
struct AnswerTableRow {
  /// What a row is called by.
  enum Name {
    case none
    /// Told apart by this slug, which is never empty.
    case id(String, kind: IDKind)
    /// Counts rows, and begins again in another section or on another sheet.
    case number(String)
  }

  /// How much the same id in two rows says.
  enum IDKind {
    /// Both are phrasings of one answer.
    case chosen
    /// A number may count rows, and a reference may name a document that many answers rest on.
    case doubtful
  }

  let line: Int
  let file: String
  let question: String
  let name: Name
  let shortAnswer: ShortAnswer?
  /// As an answer keeps it; may be empty.
  let text: String

  private let row: AnswerTable.Row
  private let columns: AnswerTable.Columns

  init(_ row: AnswerTable.Row, in sheet: AnswerTable.Sheet, columns: AnswerTable.Columns) {
    self.row = row
    self.columns = columns
    line = row.line
    file = sheet.file
    question = columns.text(.question, of: row)
    name = Self.name(of: row, columns)
    (shortAnswer, text) = Self.given(in: row, columns)
  }

  /// Whether it says nothing that could be given to anybody.
  var isUnanswered: Bool { shortAnswer == nil && text.isEmpty }

  /// The column that the row's number stands in.
  var numberTitle: String { columns.title(columns[.number] == nil ? .reference : .number) }

  func says(_ column: AnswerTable.Column) -> Bool { !columns.text(column, of: row).isEmpty }

  func finding(_ message: String, _ severity: Finding.Severity = .problem) -> Finding {
    Finding(severity, file: file, line: line, message)
  }

  // MARK: - What it is called by

  private static func name(of row: AnswerTable.Row, _ columns: AnswerTable.Columns) -> Name {
    let id = columns.text(.id, of: row)
    if columns[.id] != nil {
      let slug = AnswerTable.slug(id)
      if slug.isEmpty { return .none }
      return .id(slug, kind: id.contains(where: \.isLetter) ? .chosen : .doubtful)
    }
    if columns[.number] != nil {
      let number = columns.text(.number, of: row)
      return number.isEmpty ? .none : .number(number)
    }
    let reference = columns.text(.reference, of: row)
    let slug = AnswerTable.slug(reference)
    if !slug.isEmpty, reference.contains(where: \.isLetter) { return .id(slug, kind: .doubtful) }
    return reference.isEmpty ? .none : .number(reference)
  }

  // MARK: - What it answers

  /// "Yes, we encrypt …" is a short answer and a text; prose alone is a text.
  private static func given(
    in row: AnswerTable.Row, _ columns: AnswerTable.Columns
  ) -> (ShortAnswer?, String) {
    let given = columns.text(.answer, of: row)
    let text = columns.text(.text, of: row)
    if let short = Self.short(given) { return (short, BodyText.unwrapped(text)) }
    let head = given.prefix { $0.isLetter || $0 == "/" }
    let rest = given.dropFirst(head.count)
    let short = rest.first.map { ",.:;–-".contains($0) } == true ? Self.short(String(head)) : nil
    let both = [given, text].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return (short, BodyText.unwrapped(both))
  }

  private static func short(_ text: String) -> ShortAnswer? {
    switch text.lowercased() {
    case "yes", "y", "true": .yes
    case "no", "n", "false": .no
    case "partial", "partially", "partly": .partial
    case "n/a", "na", "not applicable", "not-applicable": .notApplicable
    default: nil
    }
  }

  // MARK: - The whole answer

  /// - Parameters:
  ///   - id: What the answer is called.
  ///   - approval: `nil` leaves it a draft.
  ///   - defaults: What holds where the row says nothing.
  /// - Returns: The answer with its folder, and a problem for each cell that was not taken as it
  ///   stands.
  func entry(
    _ id: String, approval: Approval?, defaults: AnswerTable.Defaults
  ) -> (entry: AnswerTable.Entry, findings: [Finding]) {
    var findings: [Finding] = []
    var answer = ApprovedAnswer(
      id: ApprovedAnswer.ID(id), questions: [question], shortAnswer: shortAnswer, text: text,
      approval: approval)
    answer.criteria = columns.list(.criteria, of: row).map { Criterion.Code($0.uppercased()) }
    answer.controls = columns.list(.controls, of: row).map { Control.ID($0) }
    answer.products = products(or: defaults.products)
    answer.evidence = columns.list(.evidence, of: row).map { Evidence.ID($0) }
    let owner = columns.text(.owner, of: row)
    answer.owner = owner.isEmpty ? nil : owner
    answer.sharing = sharing(or: defaults.sharing, &findings)
    answer.reviewBy = reviewBy(or: defaults.reviewBy, &findings)
    let topic = AnswerTable.slug(columns.text(.topic, of: row))
    let entry = AnswerTable.Entry(answer: answer, topic: topic.isEmpty ? "imported" : topic)
    return (entry, findings)
  }

  private func products(or others: [Product.ID]) -> [Product.ID] {
    guard says(.products) else { return others }
    return columns.list(.products, of: row).filter { $0.lowercased() != "all" }
      .map { Product.ID($0) }
  }

  private func sharing(or other: Sharing, _ findings: inout [Finding]) -> Sharing {
    let text = columns.text(.sharing, of: row).lowercased()
    if text.isEmpty { return other }
    if let sharing = Sharing(rawValue: text) { return sharing }
    findings.append(
      finding(
        "sharing is \"\(text)\"; it must be public, nda or internal, and was taken as internal."))
    return .internal
  }

  private func reviewBy(or other: CalendarDay?, _ findings: inout [Finding]) -> CalendarDay? {
    let text = columns.text(.reviewBy, of: row)
    if text.isEmpty { return other }
    if let day = CalendarDay(String(text.prefix(10))) { return day }
    let instead = other.map { "; \($0) was taken" } ?? ""
    findings.append(
      finding("review-by is \"\(text)\", which is no day as yyyy-mm-dd\(instead)."))
    return other
  }
}
