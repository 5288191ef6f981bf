import OpenPackaging

/// What a content control's properties say.
struct ControlFacts {
  /// `nil` for what is neither a text nor a list: a picture, a repeated section, a mere frame.
  let kind: Control.Kind?
  let checkbox: Element?
  let isChecked: Bool
  let showsPrompt: Bool
  let isLocked: Bool

  init(_ control: Element, in tree: ElementTree) {
    let properties = control.first("sdtPr")
    checkbox = properties?.first("checkbox")
    isChecked = tree.isOn(checkbox?.first("checked")) && checkbox?.first("checked") != nil
    showsPrompt =
      properties?.first("showingPlcHdr").map { tree.isOn($0) } ?? false
    let lock = properties?.first("lock").flatMap { tree.value("val", of: $0) } ?? ""
    // Word replaces the content of a bound control by what the bound part says.
    isLocked =
      ["contentLocked", "sdtContentLocked"].contains(lock)
      || properties?.first("dataBinding") != nil
    let list = properties?.first("dropDownList") ?? properties?.first("comboBox")
    if let list {
      kind = .dropDown(Self.entries(of: list, in: tree))
    } else {
      let others = [
        "picture", "docPartObj", "docPartList", "group", "repeatingSection",
        "repeatingSectionItem", "citation", "bibliography", "equation",
      ]
      kind = others.contains { properties?.first($0) != nil } ? nil : .text
    }
  }

  /// Entries without a value are the prompt ("Choose an item.").
  private static func entries(of list: Element, in tree: ElementTree) -> [String] {
    list.elements.filter { $0.name == "listItem" }.compactMap { item in
      let value = tree.value("value", of: item) ?? ""
      let text = tree.value("displayText", of: item) ?? value
      return value.isEmpty || text.trimmed.isEmpty ? nil : text
    }
  }
}

/// Characters by which documents draw checkboxes.
enum CheckCharacter {
  /// - Returns: How many scalars it takes and whether it is ticked; `nil` for any other character.
  static func at(
    _ index: Int, in scalars: [Unicode.Scalar]
  ) -> (length: Int, isChecked: Bool)? {
    switch scalars[index] {
    case "\u{2610}", "\u{25a1}", "\u{274f}", "\u{2751}": return (1, false)
    case "\u{2611}", "\u{2612}", "\u{25a0}", "\u{1f5f9}", "\u{1f5f7}": return (1, true)
    case "[":
      guard index + 2 < scalars.count, scalars[index + 2] == "]" else {
        let isEmpty = index + 1 < scalars.count && scalars[index + 1] == "]"
        return isEmpty ? (2, false) : nil
      }
      switch scalars[index + 1] {
      case " ", "\u{a0}", "_": return (3, false)
      case "x", "X", "\u{2713}", "\u{2714}": return (3, true)
      default: return nil
      }
    default: return nil
    }
  }

  /// What is put in place of an empty box.
  static func ticked(_ box: String) -> String { box.hasPrefix("[") ? "[x]" : "\u{2612}" }

  static func cleared(_ box: String) -> String { box.hasPrefix("[") ? "[ ]" : "\u{2610}" }
}
