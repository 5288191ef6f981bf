import Assurance
import KnowledgeFiles
import OpenPackaging

extension OpenWorkspace {
  /// How much a stranger's file may ask of us: `limits.yaml`, and the defaults for the rest.
  ///
  /// - Throws: ``WorkflowError/brokenLimits(_:count:)``, for a limit that is not what somebody meant
  ///   may protect nothing.
  func readingLimits() throws -> Limits {
    let (values, findings) = try LimitsFile.read(path: "\(workspace.root)/limits.yaml")
    if let first = findings.first {
      throw WorkflowError.brokenLimits(first, count: findings.count)
    }
    var limits = Limits.standard
    for (key, value) in values {
      guard let name = Limits.Name(rawValue: key.rawValue) else {
        preconditionFailure("every key is the name of a limit")
      }
      limits[name] = value
    }
    return limits
  }
}
