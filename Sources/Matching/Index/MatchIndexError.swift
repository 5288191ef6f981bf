/// Why an index file cannot be used; it is a cache, and is built anew.
package enum MatchIndexError: Error, Hashable, Sendable {
  case unreadable
  case foreign
  case damaged
}
