/// How much a stranger's Office file may ask of us; every limit is named in the error that it causes.
///
/// The figures were set from honest files (57 MB in one part, 1,033 entries, a ratio of 121) and
/// from attacks seen on other readers.
package struct Limits: Hashable, Sendable {
  /// The limits by the names that a workspace sets them by.
  package enum Name: String, CaseIterable, Sendable {
    case fileSize = "file-size"
    case zipEntries = "zip-entries"
    case partSize = "part-size"
    case inflationRatio = "inflation-ratio"
    case packageSize = "package-size"
    case cells
    case cellText = "cell-text"
    case elementDepth = "xml-depth"
    case attributesPerElement = "xml-attributes"
    case seconds
  }

  /// Bytes of the file itself.
  package var fileSize = 50 << 20
  package var zipEntries = 10_000
  /// Bytes that one part may inflate to.
  package var partSize = 256 << 20
  /// Inflated size over compressed size, checked past the first mebibyte.
  package var inflationRatio = 200
  /// Bytes that all the parts read may inflate to.
  package var packageSize = 512 << 20
  /// Of all sheets together.
  package var cells = 5_000_000
  /// Bytes of one cell's text.
  package var cellText = 1 << 20
  /// Elements of a document's part, all of which are held at once.
  package var documentElements = 2_000_000
  package var elementDepth = 256
  package var attributesPerElement = 1_000
  /// Of a clock on the wall, for all the reading of one file.
  package var seconds = 30

  package static let standard = Limits()

  package init() {}

  package subscript(name: Name) -> Int {
    get { self[keyPath: Self.path(name)] }
    set { self[keyPath: Self.path(name)] = newValue }
  }

  private static func path(_ name: Name) -> WritableKeyPath<Limits, Int> {
    switch name {
    case .fileSize: \.fileSize
    case .zipEntries: \.zipEntries
    case .partSize: \.partSize
    case .inflationRatio: \.inflationRatio
    case .packageSize: \.packageSize
    case .cells: \.cells
    case .cellText: \.cellText
    case .elementDepth: \.elementDepth
    case .attributesPerElement: \.attributesPerElement
    case .seconds: \.seconds
    }
  }
}

extension Limits {
  /// The error of a limit passed, with the key that raises it.
  ///
  /// - Parameters:
  ///   - name: Which limit.
  ///   - what: What is too large ("the file").
  /// - Returns: The error to throw.
  package func exceeded(_ name: Name, by what: String) -> PackageError {
    .tooLarge(what: what, limit: "\(written(name)); \(name.rawValue) in limits.yaml raises it")
  }

  func written(_ name: Name) -> String {
    let value = self[name]
    switch name {
    case .fileSize, .partSize, .packageSize, .cellText:
      return value >= 1 << 20 ? "\(value >> 20) MB" : "\(value) bytes"
    case .inflationRatio: return "\(value) times its compressed size"
    case .seconds: return value == 1 ? "1 second" : "\(value) seconds"
    case .zipEntries, .cells, .elementDepth, .attributesPerElement: return "\(value)"
    }
  }
}
