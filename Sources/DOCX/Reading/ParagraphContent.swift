/// A paragraph's characters and fields, each with its place in the part.
struct ParagraphContent: Sendable {
  enum Piece: Sendable {
    /// The characters of one `w:t`.
    case text(String, element: Element)
    /// A tab, a line break or a symbol.
    case other(String)
    case checkbox(Checkbox)
    case control(Field)
  }

  struct Checkbox: Sendable {
    enum Kind: Sendable {
      /// `w14:checkbox` in a content control.
      case control(Element)
      /// `w:checkBox` of an old form.
      case formField(Element)
      /// A character of a `w:t`, from its first to past its last scalar.
      case character(element: Element, Range<Int>)
    }

    let kind: Kind
    let isChecked: Bool
    let isLocked: Bool
  }

  struct Field: Sendable {
    enum Kind: Sendable {
      /// A content control, from `w:sdt`.
      case control(Element)
      /// The runs between a form field's `separate` and `end`, and the field's data.
      case formText(result: Range<Int>, runs: [Element])
      case formList(Element)
    }

    let kind: Kind
    let control: Control
  }

  let element: Element
  let pieces: [Piece]
  /// The content control around the whole paragraph.
  var frame: Element?

  /// What a reader sees, a box for each checkbox left out.
  var text: String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let string, _), .other(let string): text += string
      case .control(let field): text += field.control.text
      case .checkbox: break
      }
    }
    return text
  }

  var checkboxes: [Checkbox] {
    pieces.compactMap { if case .checkbox(let box) = $0 { box } else { nil } }
  }

  var fields: [Field] {
    pieces.compactMap { if case .control(let field) = $0 { field } else { nil } }
  }

  /// Each checkbox with the words after it, or before it where none follow the last.
  var options: [(label: String, box: Checkbox)] { zip(split.labels, checkboxes).map { ($0, $1) } }

  /// The text without what belongs to checkboxes: the question before "☐ Yes ☐ No".
  var textBeforeOptions: String { split.lead }

  private var split: (lead: String, labels: [String]) {
    guard !checkboxes.isEmpty else { return (text, []) }
    var between = [""]
    for piece in pieces {
      switch piece {
      case .text(let string, _), .other(let string): between[between.count - 1] += string
      case .control(let field): between[between.count - 1] += field.control.text
      case .checkbox: between.append("")
      }
    }
    let lead = between.removeFirst()
    let areBefore = between.last?.trimmed.isEmpty == true && !lead.trimmed.isEmpty
    guard areBefore else { return (lead, between.map(\.trimmed)) }
    let cut = lead.lastIndex { "?:\t\n".contains($0) }.map { lead.index(after: $0) }
    let start = cut ?? lead.startIndex
    return (
      String(lead[..<start]), ([String(lead[start...])] + between.dropLast()).map(\.trimmed)
    )
  }
}

extension String {
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
