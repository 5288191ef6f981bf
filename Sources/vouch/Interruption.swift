import Foundation
import Synchronization

/// Ctrl-C asks the work to stop where nothing is half written.
enum Interruption {
  private static let isAsked = Atomic<Bool>(false)

  static var isRequested: Bool { isAsked.load(ordering: .relaxed) }

  /// Files are written whole in a moment, so that the signal needs no more than to be noted.
  static func watch() {
    for signalNumber in [SIGINT, SIGTERM] {
      signal(signalNumber) { _ in Interruption.isAsked.store(true, ordering: .relaxed) }
    }
  }
}
