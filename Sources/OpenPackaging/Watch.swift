import Synchronization

/// Keeps count of what reading one document has taken, and ends it when that is too much or when
/// nobody waits for it any more.
package final class Watch: Sendable {
  private struct State {
    var spent = Duration.zero
    var begun: ContinuousClock.Instant?
    /// A part that is read again counts once.
    var parts: [String: Int] = [:]
    var cells: [String: Int] = [:]
  }

  private let limits: Limits
  private let isCancelled: @Sendable () -> Bool
  private let state = Mutex(State())

  package init(_ limits: Limits, isCancelled: @escaping @Sendable () -> Bool) {
    self.limits = limits
    self.isCancelled = isCancelled
  }

  /// Counts the time of a piece of work, which may contain others.
  ///
  /// Only reading counts: a workbook may lie open for an hour while a person thinks.
  package func timing<Value, Failure>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let isOutermost = state.withLock { state -> Bool in
      guard state.begun == nil else { return false }
      state.begun = .now
      return true
    }
    defer {
      if isOutermost {
        state.withLock { state in
          if let begun = state.begun { state.spent += .now - begun }
          state.begun = nil
        }
      }
    }
    return try work()
  }

  /// - Throws: ``PackageError/tooSlow(limit:)``, or ``PackageError/cancelled``.
  package func check() throws(PackageError) {
    if isCancelled() { throw .cancelled }
    let spent = state.withLock { state in
      state.spent + (state.begun.map { .now - $0 } ?? .zero)
    }
    guard spent < .seconds(limits.seconds) else {
      throw .tooSlow(
        limit:
          "\(limits.written(.seconds)); \(Limits.Name.seconds.rawValue) in limits.yaml raises it")
    }
  }

  func count(part: String, bytes: Int) throws(PackageError) {
    let total = state.withLock { state in
      state.parts[part] = min(max(bytes, 0), Int.max / 100_000)
      return state.parts.values.reduce(0, +)
    }
    guard total <= limits.packageSize else {
      throw limits.exceeded(.packageSize, by: "what the file inflates to")
    }
  }

  /// - Parameters:
  ///   - sheet: The part that the cells are in.
  ///   - cells: How many of them were read.
  /// - Throws: ``PackageError/tooLarge(what:limit:)``.
  package func count(sheet: String, cells: Int) throws(PackageError) {
    let total = state.withLock { state in
      state.cells[sheet] = cells
      return state.cells.values.reduce(0, +)
    }
    guard total <= limits.cells else {
      throw limits.exceeded(.cells, by: "the number of cells in the workbook")
    }
  }
}
