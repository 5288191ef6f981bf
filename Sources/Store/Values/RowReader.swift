import GRDB

/// Reads columns whose text stands for something, and says which one does not.
struct RowReader {
  let row: Row
  /// What the row is about: "answer encryption-at-rest".
  let subject: String

  func value<Value>(
    _ index: Int, _ column: String, _ read: (String) -> Value?
  ) throws -> Value {
    guard let value = read(row[index]) else { throw damaged(column) }
    return value
  }

  func optional<Value>(
    _ index: Int, _ column: String, _ read: (String) -> Value?
  ) throws -> Value? {
    guard let text = row[index] as String? else { return nil }
    guard let value = read(text) else { throw damaged(column) }
    return value
  }

  func list(_ index: Int, _ column: String) throws -> [String] {
    try value(index, column, TextList.decode)
  }

  private func damaged(_ column: String) -> DamagedValue {
    DamagedValue(subject: subject, column: column)
  }
}

/// A column holds what none of our code writes; becomes a ``StoreError`` with the file's path.
struct DamagedValue: Error {
  let subject: String
  let column: String
}
