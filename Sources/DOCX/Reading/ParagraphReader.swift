import OpenPackaging

/// Reads the runs of one paragraph, with the fields among them.
struct ParagraphReader {
  private let tree: ElementTree
  private var pieces: [ParagraphContent.Piece] = []
  private var field: OpenField?

  /// An old form field whose `end` has not come yet.
  private struct OpenField {
    var data: Element?
    /// Past the run that separates the instruction from the result.
    var resultStart: Int?
    var runs: [Element] = []
    var text = ""
    var depth = 1
  }

  /// - Parameters:
  ///   - paragraph: A `w:p`.
  ///   - tree: The part it is in.
  /// - Returns: What it holds, deleted text left out.
  static func content(of paragraph: Element, in tree: ElementTree) -> ParagraphContent {
    var reader = ParagraphReader(tree: tree)
    reader.read(paragraph)
    return ParagraphContent(element: paragraph, pieces: reader.pieces)
  }

  /// - Parameters:
  ///   - control: A content control around one paragraph.
  ///   - paragraph: That paragraph.
  ///   - tree: The part they are in.
  /// - Returns: `nil` when the control is only a frame.
  static func content(
    of control: Element, around paragraph: Element, in tree: ElementTree
  ) -> ParagraphContent? {
    let facts = ControlFacts(control, in: tree)
    guard let kind = facts.kind else { return nil }
    let inner = content(of: paragraph, in: tree)
    guard inner.checkboxes.isEmpty, inner.fields.isEmpty else { return nil }
    let text = facts.showsPrompt ? "" : inner.text.trimmed
    if asks(text, kind) {
      return ParagraphContent(element: paragraph, pieces: inner.pieces, frame: control)
    }
    let field = ParagraphContent.Field(
      kind: .control(control), control: Control(kind: kind, text: text, isLocked: facts.isLocked))
    return ParagraphContent(element: paragraph, pieces: [.control(field)], frame: control)
  }

  private init(tree: ElementTree) { self.tree = tree }

  /// Authors also put their own questions and labels into controls: those are no place to fill.
  private static func asks(_ text: String, _ kind: Control.Kind) -> Bool {
    kind == .text && text.last.map { "?？؟:：".contains($0) } ?? false
  }

  private mutating func read(_ container: Element) {
    for element in container.elements {
      switch element.name {
      case "r": run(element)
      case "ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo":
        read(element)
      case "sdt": control(element)
      default: break
      }
    }
  }

  // MARK: - Runs

  private mutating func run(_ run: Element) {
    if tree.isOn(run.first("rPr")?.first("vanish")) { return }
    if field?.resultStart != nil { field?.runs.append(run) }
    for element in run.elements {
      switch element.name {
      case "t": text(element)
      case "tab", "ptab": add(.other("\t"))
      case "br", "cr": add(.other("\n"))
      case "noBreakHyphen": add(.other("-"))
      case "sym": symbol(element)
      case "fldChar": fieldCharacter(element, in: run)
      default: break
      }
    }
  }

  private mutating func add(_ piece: ParagraphContent.Piece) {
    guard var open = field, open.data != nil else {
      pieces.append(piece)
      return
    }
    if case .text(let text, _) = piece { open.text += text }
    field = open
  }

  /// Cuts a text at the characters that stand for checkboxes.
  private mutating func text(_ element: Element) {
    let text = tree.text(of: element)
    var from = 0
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func slice(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    while index < scalars.count {
      guard let (length, isChecked) = CheckCharacter.at(index, in: scalars) else {
        index += 1
        continue
      }
      if index > from { add(.text(slice(from..<index), element: element)) }
      add(
        .checkbox(
          .init(
            kind: .character(element: element, index..<(index + length)), isChecked: isChecked,
            isLocked: false)))
      index += length
      from = index
    }
    if from < scalars.count { add(.text(slice(from..<scalars.count), element: element)) }
  }

  private mutating func symbol(_ element: Element) {
    let code = tree.value("char", of: element).flatMap { UInt32($0, radix: 16) } ?? 0
    add(.other(code >= 0xf000 ? "\u{2022}" : Unicode.Scalar(code).map { String($0) } ?? ""))
  }

  // MARK: - Form fields

  private mutating func fieldCharacter(_ element: Element, in run: Element) {
    switch tree.value("fldCharType", of: element) {
    case "begin":
      if field != nil {
        field?.depth += 1
      } else {
        field = OpenField(data: element.first("ffData"))
      }
    case "separate":
      if field?.depth == 1 { field?.resultStart = run.range.upperBound }
    case "end":
      field?.depth -= 1
      guard let open = field, open.depth == 0 else { return }
      field = nil
      if let data = open.data { formField(open, data, end: run.range.lowerBound) }
    default: break
    }
  }

  private mutating func formField(_ open: OpenField, _ data: Element, end: Int) {
    let isOff = data.first("enabled").map { !tree.isOn($0) } ?? false
    if let box = data.first("checkBox") {
      let state = box.first("checked") ?? box.first("default")
      pieces.append(
        .checkbox(.init(kind: .formField(box), isChecked: tree.isOn(state), isLocked: isOff)))
    } else if let list = data.first("ddList") {
      let entries = list.elements.filter { $0.name == "listEntry" }
        .compactMap { tree.value("val", of: $0) }
      let chosen = (list.first("result") ?? list.first("default"))
        .flatMap { tree.value("val", of: $0) }.flatMap { Int($0) }
      // Without a result Word shows the first entry, which nobody chose.
      let text = chosen.flatMap { entries.indices.contains($0) ? entries[$0] : nil } ?? ""
      pieces.append(
        .control(
          .init(
            kind: .formList(list),
            control: Control(kind: .dropDown(entries), text: text, isLocked: isOff))))
    } else if data.first("textInput") != nil, let start = open.resultStart, start <= end {
      let runs = open.runs.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
      pieces.append(
        .control(
          .init(
            kind: .formText(result: start..<end, runs: runs),
            control: Control(kind: .text, text: open.text.trimmed, isLocked: isOff))))
    }
  }

  // MARK: - Content controls

  private mutating func control(_ control: Element) {
    guard let content = control.first("sdtContent") else { return }
    let facts = ControlFacts(control, in: tree)
    if facts.checkbox != nil {
      pieces.append(
        .checkbox(
          .init(
            kind: .control(control), isChecked: facts.isChecked, isLocked: facts.isLocked)))
      return
    }
    guard let kind = facts.kind else {
      read(content)
      return
    }
    var inner = ParagraphReader(tree: tree)
    if !facts.showsPrompt { inner.read(content) }
    // A control around other fields is only their frame.
    let holdsFields = inner.pieces.contains {
      switch $0 {
      case .checkbox, .control: true
      case .text, .other: false
      }
    }
    let text = ParagraphContent(element: control, pieces: inner.pieces).text.trimmed
    guard !holdsFields, !Self.asks(text, kind) else {
      pieces += inner.pieces
      return
    }
    pieces.append(
      .control(
        .init(
          kind: .control(control),
          control: Control(kind: kind, text: text, isLocked: facts.isLocked))))
  }
}
