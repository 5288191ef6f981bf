/// Why the record could not be opened or used.
package enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  case cannotOpen(path: String, detail: String)
  case newerSchema(path: String)

  package var description: String {
    switch self {
    case .cannotOpen(let path, let detail):
      "the database \(path) cannot be opened (\(detail)). Check its permissions and the free space; "
        + "nothing was changed."
    case .newerSchema(let path):
      "the database \(path) was written by a newer Vouch; use that one, for this one would not "
        + "understand it. Nothing was changed."
    }
  }
}
