/// How much a stranger's Office file may ask of us; every limit is named in the error that it causes.
///
/// The figures were set from honest files (57 MB in one part, 1,033 entries, a ratio of 121) and
/// from attacks seen on other readers.
package struct Limits: Hashable, Sendable {
  /// Bytes of the file itself.
  package var fileSize = 50 << 20
  package var zipEntries = 10_000
  /// Bytes that one part may inflate to.
  package var partSize = 256 << 20
  /// Inflated size over compressed size, checked past the first mebibyte.
  package var inflationRatio = 200
  /// Bytes that all the parts read may inflate to.
  package var packageSize = 512 << 20
  package var cells = 5_000_000
  /// Bytes of one cell's text.
  package var cellText = 1 << 20
  /// Elements of a document's part, all of which are held at once.
  package var documentElements = 2_000_000
  package var elementDepth = 256
  package var attributesPerElement = 1_000

  package static let standard = Limits()

  package init() {}
}
