/// A text for one place of a document.
package struct DocumentEdit: Hashable, Sendable {
  /// Where an answer goes; numbers count from 1, as ``Paragraph/number`` and ``Table/number`` do.
  package enum Place: Hashable, Sendable {
    case cell(table: Int, row: Int, column: Int)
    /// Into paragraphs that are there: an empty one, one with a field, or checkboxes.
    case paragraphs(ClosedRange<Int>)
    /// A new paragraph below one.
    case below(paragraph: Int)
  }

  package let place: Place
  /// For checkboxes the label of the one to tick, for a drop-down one of its values.
  package let text: String
  /// Whether what stands there up to a colon is kept ("Answer:").
  package let keepsLabel: Bool

  package init(place: Place, text: String, keepsLabel: Bool = false) {
    self.place = place
    self.text = text
    self.keepsLabel = keepsLabel
  }
}

/// A document with places filled.
package struct FilledDocument: Sendable {
  package let bytes: [UInt8]
  /// What was asked for and could not be put: the place is locked, or offers no such value.
  package let refused: [DocumentEdit]
}
