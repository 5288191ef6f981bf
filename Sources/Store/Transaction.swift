import GRDB

/// The verbs of the record within one transaction: all of what it does is kept, or none.
///
/// Got from ``Database/transaction(_:)`` and ``Database/read(_:)``; of use only inside their closure.
package struct Transaction {
  let connection: GRDB.Database
  let path: String

  init(connection: GRDB.Database, path: String) {
    self.connection = connection
    self.path = path
  }

  /// Runs a statement that is prepared once a connection.
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try connection.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Turns each row into a value, in the query's order.
  func fetch<Value>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(),
    as value: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(
      connection.cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() { values.append(try value(row)) }
    return values
  }

  /// The first row as a value; `nil` when there is none.
  func fetchFirst<Value>(
    _ sql: String, _ arguments: StatementArguments, as value: (Row) throws -> Value
  ) throws -> Value? {
    let rows = try Row.fetchCursor(
      connection.cachedStatement(sql: sql), arguments: arguments)
    return try rows.next().map(value)
  }

  /// For a stored value that none of our code wrote.
  func damaged(_ detail: String) -> StoreError { .damaged(path: path, detail: detail) }
}
