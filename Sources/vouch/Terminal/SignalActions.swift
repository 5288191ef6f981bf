import Foundation

/// What signals do, to be put back after something else was asked of them.
struct SignalActions {
  private let before: [(number: Int32, action: sigaction)]

  /// - Parameter numbers: The signals, as they are now.
  init(of numbers: [Int32]) {
    before = numbers.map { number -> (number: Int32, action: sigaction) in
      var action = sigaction()
      sigaction(number, nil, &action)
      return (number, action)
    }
  }

  func restore() {
    for (number, action) in before {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
