package import Assurance

/// Answers kept as a table, the way most teams begin: a row for each question and its answer.
package enum AnswerTable {
  /// A row with the line it stands on.
  package struct Row: Sendable {
    package let line: Int
    package let cells: [String]

    package init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// Rows that share one header.
  package struct Sheet: Sendable {
    /// As it is named in findings.
    package let file: String
    /// The names of the columns.
    package let header: Row
    /// Those below the header.
    package let rows: [Row]

    package init(file: String, header: Row, rows: [Row]) {
      self.file = file
      self.header = header
      self.rows = rows
    }
  }

  /// What holds for an answer of which a table doesn't say it: the column is missing, or the cell
  /// blank.
  package struct Defaults: Hashable, Sendable {
    /// What is not said to be public is kept inside.
    package var sharing = Sharing.nda
    /// Empty for all of them.
    package var products: [Product.ID] = []
    package var reviewBy: CalendarDay?

    package init() {}
  }

  /// An answer with the folder it belongs in.
  package struct Entry: Hashable, Sendable {
    package var answer: ApprovedAnswer
    package var topic: String
  }

  /// The first row that names a question's column and an answer's or a text's.
  package static func headerIndex(in rows: [Row]) -> Int? {
    rows.prefix(30).firstIndex { row in
      let columns = Columns(row.cells)
      return columns[.question] != nil && (columns[.answer] != nil || columns[.text] != nil)
    }
  }

  /// Whether a header's columns are those of a table that is kept as a knowledge base, rather than
  /// of a customer's questionnaire: both have questions and answers.
  package static func isOwn(_ header: Row) -> Bool {
    let columns = Columns(header.cells)
    let kept: [Column] = [
      .criteria, .sharing, .owner, .products, .reviewBy, .approvedBy, .approvedOn,
    ]
    if kept.count(where: { columns[$0] != nil }) >= 2 { return true }
    let names = Set(header.cells.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } })
    return names.contains("id")
      && !names.isDisjoint(with: ["text", "criteria", "sharing", "reviewby"])
  }

  /// - Parameters:
  ///   - sheets: Of one file. Rows with the same id are phrasings of one answer, on whichever sheet
  ///     they stand; a number that only counts rows is no id.
  ///   - approval: Given to every answer; without it they are drafts.
  ///   - defaults: What holds where the table says nothing.
  /// - Returns: The same entries for the same sheets, each id once; and what a person should look
  ///   at, as a problem where something was left out or not taken as it stands.
  package static func entries(
    in sheets: [Sheet], approval: Approval?, defaults: Defaults = Defaults()
  ) -> (entries: [Entry], findings: [Finding]) {
    var collector = AnswerTableCollector(approval: approval, defaults: defaults)
    for sheet in sheets { collector.take(sheet) }
    return (collector.entries, collector.findings)
  }

  /// What an answer may be called: lower-case letters, digits and '-', at most 60 of them.
  ///
  /// - Parameter text: An id, a question or a topic.
  /// - Returns: Empty when nothing in the text is a letter or digit of ASCII.
  static func slug(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    let cut = slug.prefix(60)
    return String(cut.hasSuffix("-") ? cut.dropLast() : cut)
  }

  // MARK: - Columns

  enum Column: Hashable {
    /// A reference may be an answer's id, a document's name, or a number that counts rows.
    case id, reference, number
    case question, answer, text, criteria, controls, owner, sharing, products, reviewBy
    case evidence, approvedBy, approvedOn, topic
  }

  struct Columns {
    private let header: [String]
    private var places: [Column: Int] = [:]

    init(_ header: [String]) {
      self.header = header
      for (index, name) in header.enumerated() {
        let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
        if let column = Self.names[key], places[column] == nil { places[column] = index }
      }
    }

    subscript(column: Column) -> Int? { places[column] }

    /// As the table names it; empty when it has no such column.
    func title(_ column: Column) -> String { places[column].map { header[$0].trimmedEnds } ?? "" }

    func text(_ column: Column, of row: Row) -> String {
      guard let place = places[column], row.cells.indices.contains(place) else { return "" }
      return row.cells[place].trimmedEnds
    }

    func list(_ column: Column, of row: Row) -> [String] {
      text(column, of: row).split { ",;\n".contains($0) }.map { $0.trimmedEnds }.filter {
        !$0.isEmpty
      }
    }

    private static let names: [String: Column] = {
      let synonyms: [(Column, String)] = [
        (.id, "id key answerid"), (.reference, "ref reference"), (.number, "no number"),
        (.question, "question canonicalquestion prompt questiontext questions query requirement"),
        (.answer, "answer shortanswer response yesno short reply standardanswer"),
        (
          .text,
          "text details detail answertext comment comments explanation longanswer fullanswer "
            + "wording description additionalinformation notes"
        ),
        (.criteria, "criteria tsc soc2 criterion trustservicescriteria soc2criteria"),
        (.controls, "controls control controlid controlids"),
        (.owner, "owner team responsible sme"),
        (.sharing, "sharing confidentiality visibility classification"),
        (.products, "products product scope"),
        (.reviewBy, "reviewby reviewdate review expires expiry nextreview validuntil"),
        (.evidence, "evidence proof"),
        (.approvedBy, "approvedby approver"), (.approvedOn, "approvedon approvaldate approved"),
        (.topic, "topic category section domain area"),
      ]
      var names: [String: Column] = [:]
      for (column, words) in synonyms {
        for word in words.split(separator: " ") { names[String(word)] = column }
      }
      return names
    }()
  }
}
