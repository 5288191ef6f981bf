import Foundation

extension SentenceEncoder {
  /// The environment variable that names another file.
  package static let variable = "VOUCH_ENCODER"

  /// Where the weights are: what ``variable`` says; beside the program; in `share/vouch` next to its
  /// folder; in the checkout it was built in.
  ///
  /// - Returns: A path, or nothing when there is no such file. A path from the variable is returned
  ///   unseen, so that opening it tells what is wrong.
  package static func locate() -> String? {
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath()
    if let found = locate(program: program, environment: ProcessInfo.processInfo.environment) {
      return found
    }
    #if DEBUG
      // Tests run inside a program of the toolchain, far from the checkout.
      return locate(program: URL(filePath: #filePath), environment: [:])
    #else
      return nil
    #endif
  }

  static func locate(program: URL?, environment: [String: String]) -> String? {
    if let path = environment[variable], !path.isEmpty { return path }
    guard var folder = program?.deletingLastPathComponent() else { return nil }
    let name = "minilm-l6-v2.encoder"
    var places = [
      folder.appending(path: name),
      folder.deletingLastPathComponent().appending(path: "share/vouch/\(name)"),
    ]
    while folder.pathComponents.count > 1 {
      if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
        places.append(folder.appending(path: "Models/minilm-l6-v2/\(name)"))
      }
      folder = folder.deletingLastPathComponent()
    }
    return places.map(\.path).first { FileManager.default.fileExists(atPath: $0) }
  }
}
