/// What stands in the body of a document, one below the other.
package enum Block: Sendable {
  case paragraph(Paragraph)
  case table(Table)
}

package struct Paragraph: Sendable {
  /// Its place among the paragraphs outside tables, from 1; 0 inside a table.
  package let number: Int
  /// What a reader sees, deleted and hidden text and the prompts of content controls left out.
  package let text: String
  /// The style's name, as in English Word: `heading 1`, `List Paragraph`.
  package let style: String?
  /// From 1; `nil` for what is no heading.
  package let headingLevel: Int?
  /// The number or letter before it ("3.2", "b"); empty for a bullet, `nil` without a list.
  package let label: String?
  /// Checkboxes with what stands beside them.
  package let options: [CheckOption]
  /// Drop-downs and text fields.
  package let controls: [Control]
  let content: ParagraphContent
}

/// A checkbox, as a content control, an old form field or a character.
package struct CheckOption: Hashable, Sendable {
  package let label: String
  package let isChecked: Bool
}

/// A field that asks to be filled.
package struct Control: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text
    /// What it offers.
    case dropDown([String])
  }

  package let kind: Kind
  /// What has been put in; empty while it shows its prompt.
  package let text: String
  /// Whether it may not be changed, or takes its content from elsewhere.
  package let isLocked: Bool
}

package struct Table: Sendable {
  /// Its place among the body's tables, from 1; a table inside a table is not counted.
  package let number: Int
  package let rows: [Row]

  package struct Row: Sendable {
    package let cells: [Cell]
    /// Whether somebody deleted it with changes tracked.
    package let isDeleted: Bool
  }

  package struct Cell: Sendable {
    /// The column it begins in, from 1.
    package let column: Int
    /// How many columns it spans.
    package let span: Int
    /// Whether it belongs to the cell above it.
    package let continuesAbove: Bool
    package let isShaded: Bool
    package let paragraphs: [Paragraph]
    /// Of its paragraphs and of tables within, a line each.
    package let text: String
    let element: Element

    package var options: [CheckOption] { paragraphs.flatMap(\.options) }

    package var controls: [Control] { paragraphs.flatMap(\.controls) }
  }
}
