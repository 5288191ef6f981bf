import Foundation
import Synchronization

/// Ctrl-C asks the work to stop where nothing is half written.
///
/// Only work that looks at ``isRequested`` is asked; everything else ends at once, as any program
/// does. Files take their names whole and the record is changed in transactions, so that this leaves
/// nothing half written either.
enum Interruption {
  private static let isAsked = Atomic<Bool>(false)

  /// Whether somebody has asked; the first look begins the watch, so that no command can watch and
  /// never look.
  static var isRequested: Bool {
    _ = watch
    return isAsked.load(ordering: .relaxed)
  }

  /// Run once. Files are written whole in a moment, so that the signal needs no more than to be
  /// noted; a second one means that somebody does not want to wait.
  private static let watch: Void = {
    for signalNumber in [SIGINT, SIGTERM] {
      signal(signalNumber) { number in
        Interruption.isAsked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }()
}
