import Foundation

/// Where a model's file is looked for.
struct ModelLocation: Sendable {
  /// The file's name.
  let name: String
  /// Its folder in a checkout.
  let folder: String
  /// The environment variable that names another file.
  let variable: String

  /// What the variable says; beside the program; in `share/vouch` next to its folder; in the checkout
  /// it was built in.
  ///
  /// - Returns: A path, or nothing when there is no such file. A path from the variable is returned
  ///   unseen, so that opening it tells what is wrong.
  func find() -> String? {
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
    if let found = find(program: program, environment: ProcessInfo.processInfo.environment) {
      return found
    }
    #if DEBUG
      // Tests run inside a program of the toolchain, far from the checkout.
      return find(program: URL(filePath: #filePath), environment: [:])
    #else
      return nil
    #endif
  }

  func find(program: URL?, environment: [String: String]) -> String? {
    if let path = environment[variable], !path.isEmpty { return path }
    guard var above = program?.deletingLastPathComponent() else { return nil }
    var places = [
      above.appending(path: name),
      above.deletingLastPathComponent().appending(path: "share/vouch/\(name)"),
    ]
    while above.pathComponents.count > 1 {
      if FileManager.default.fileExists(atPath: above.appending(path: "Package.swift").path) {
        places.append(above.appending(path: "\(folder)/\(name)"))
      }
      above = above.deletingLastPathComponent()
    }
    return places.map(\.path).first { FileManager.default.fileExists(atPath: $0) }
  }
}

extension SentenceEncoder {
  static let location = ModelLocation(
    name: "minilm-l6-v2.encoder", folder: "Models/minilm-l6-v2", variable: variable)

  /// The environment variable that names another file.
  package static let variable = "VOUCH_ENCODER"

  /// Where the weights are; see ``ModelLocation/find()``.
  package static func locate() -> String? { location.find() }
}

extension PairJudge {
  static let location = ModelLocation(
    name: "answer-judge.encoder", folder: "Models/answer-judge", variable: variable)

  /// The environment variable that names another file.
  package static let variable = "VOUCH_JUDGE"

  /// Where the weights are; see ``ModelLocation/find()``.
  package static func locate() -> String? { location.find() }
}
