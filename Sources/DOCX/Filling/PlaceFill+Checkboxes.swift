import OpenPackaging

extension PlaceFill {
  /// Ticks the checkbox with a label, and clears those beside it.
  ///
  /// - Parameters:
  ///   - text: The label, or `x` for a box that stands alone.
  ///   - options: The boxes of one place.
  /// - Returns: Whether there is such a box that may be ticked.
  mutating func tick(
    _ text: String, of options: [(label: String, box: ParagraphContent.Checkbox)]
  ) -> Bool {
    let wanted = text.trimmed.lowercased()
    let found =
      options.firstIndex { $0.label.lowercased() == wanted }
      ?? (options.count == 1 && wanted == "x" ? 0 : nil)
    guard let found, !options[found].box.isLocked else { return false }
    var characters: [Int: CharacterChange] = [:]
    for (index, option) in options.enumerated()
    where option.box.isChecked != (index == found) && !option.box.isLocked {
      switch option.box.kind {
      case .character(let element, let range):
        characters[element.range.lowerBound, default: CharacterChange(element: element)]
          .boxes.append((range, index == found))
      case .formField(let box): check(box, index == found)
      case .control(let control): check(control: control, index == found)
      }
    }
    for change in characters.values { draw(change) }
    return true
  }

  /// Boxes in one `w:t`, which is written anew once.
  private struct CharacterChange {
    let element: Element
    var boxes: [(range: Range<Int>, isChecked: Bool)] = []
  }

  private mutating func draw(_ change: CharacterChange) {
    let scalars = Array(tree.text(of: change.element).unicodeScalars)
    var text = ""
    var position = 0
    for box in change.boxes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where box.range.upperBound <= scalars.count {
      text += Self.string(scalars[position..<box.range.lowerBound])
      let old = Self.string(scalars[box.range])
      text += box.isChecked ? CheckCharacter.ticked(old) : CheckCharacter.cleared(old)
      position = box.range.upperBound
    }
    text += Self.string(scalars[position...])
    splice.replace(change.element.content, with: WordText.escaped(text))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// An old form's `w:checkBox`.
  private mutating func check(_ box: Element, _ isChecked: Bool) {
    if let checked = box.first("checked") {
      set(isChecked ? "1" : "0", of: checked)
    } else {
      let prefix = tree.prefix(of: box)
      let mark = "<\(prefix)checked \(prefix)val=\"\(isChecked ? 1 : 0)\"/>"
      if box.tag.isSelfClosing {
        open(box, with: Array(mark.utf8))
      } else {
        splice.insert(Array(mark.utf8), at: box.content.upperBound)
      }
    }
  }

  /// A content control with `w14:checkbox`: its state, and the character that shows it.
  private mutating func check(control: Element, _ isChecked: Bool) {
    guard let box = control.first("sdtPr")?.first("checkbox") else { return }
    if let checked = box.first("checked") {
      set(isChecked ? "1" : "0", of: checked)
    } else {
      let prefix = tree.prefix(of: box)
      let mark = Array("<\(prefix)checked \(prefix)val=\"\(isChecked ? 1 : 0)\"/>".utf8)
      if box.tag.isSelfClosing {
        open(box, with: mark)
      } else {
        splice.insert(mark, at: box.content.lowerBound)
      }
    }
    let state = box.first(isChecked ? "checkedState" : "uncheckedState")
      .flatMap { tree.value("val", of: $0) }.flatMap { UInt32($0, radix: 16) }
    let code = state ?? (isChecked ? 0x2612 : 0x2610)
    guard let content = control.first("sdtContent"), let glyph = Self.glyph(in: content) else {
      return
    }
    if glyph.name == "sym" {
      let place = code < 0x100 ? 0xf000 + code : code
      if let range = tree.valueRange("char", of: glyph) {
        splice.replace(range, with: Array(String(place, radix: 16, uppercase: true).utf8))
      }
    } else if let scalar = Unicode.Scalar(code) {
      splice.replace(glyph.content, with: WordText.escaped(String(scalar)))
    }
  }

  private static func glyph(in element: Element) -> Element? {
    for child in element.elements {
      if child.name == "t" || child.name == "sym" { return child }
      if let glyph = glyph(in: child) { return glyph }
    }
    return nil
  }
}
