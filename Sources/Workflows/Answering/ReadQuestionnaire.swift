import Foundation
import OpenPackaging
import QuestionnaireFiles
import Store

/// Reads a questionnaire with what was settled about its layout before, and keeps what is settled
/// now.
struct ReadQuestionnaire: Sendable {
  private let open: OpenWorkspace

  init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - path: The customer's file.
  ///   - settings: What a person says about its layout.
  ///   - isCancelled: Looked at every so often while it is read.
  /// - Returns: The file, understood.
  /// - Throws: `QuestionnaireFileError`, which names the option that helps.
  func callAsFunction(
    _ path: String, layout settings: LayoutSettings,
    isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled }
  ) throws -> QuestionnaireFile {
    let layout = settings.options
    let resolved = try QuestionnairePath.resolve(path, in: open.workspace)
    let limits = try open.readingLimits()
    var fingerprint: LayoutFingerprint?
    let reading = Result {
      do throws(QuestionnaireFileError) {
        return try QuestionnaireFile.read(
          path: resolved, options: layout, limits: limits, isCancelled: isCancelled
        ) { found in
          fingerprint = found
          return settings.forgets ? nil : remembered(found)
        }
      } catch {
        if case .unreadable(_, .cancelled) = error { throw WorkflowError.interrupted }
        throw error
      }
    }
    // Also when the file cannot be read without what was settled before.
    if settings.forgets, let fingerprint {
      try open.database.forgetLayout(fingerprint: fingerprint.text)
    }
    let file = try reading.get()
    if !layout.isEmpty {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      try open.database.rememberLayout(
        fingerprint: file.fingerprint.text,
        options: String(decoding: try encoder.encode(file.settledOptions), as: UTF8.self),
        at: open.now)
    }
    return file
  }

  private func remembered(_ fingerprint: LayoutFingerprint) -> LayoutOptions? {
    (try? open.database.layout(fingerprint: fingerprint.text))
      .flatMap { try? JSONDecoder().decode(LayoutOptions.self, from: Data($0.utf8)) }
  }
}
