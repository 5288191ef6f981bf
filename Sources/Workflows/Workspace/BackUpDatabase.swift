import DurableFiles
import Foundation
import Logging
package import Store

/// Copies the record into one file that can be brought back.
package struct BackUpDatabase: Sendable {
  package struct Report: Sendable {
    package let path: String
    package let contents: DatabaseContents
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - output: A file or a folder; `nil` puts it into the workspace's `.vouch/backups`.
  ///   - overwrites: Replaces a file that is there.
  /// - Returns: Where the backup is, and what it holds, checked.
  /// - Throws: One error in a sentence; no file was written or changed then.
  package func callAsFunction(to output: String?, overwrites: Bool = false) throws -> Report {
    let workspace = open.workspace
    if output == nil { try workspace.makeFolder(workspace.backups) }
    let folder = output.map { Workspace.isFolder($0) ? $0 : nil } ?? workspace.backups
    let path =
      folder.map { BackupName.free(in: $0, at: open.now) }
      ?? URL(filePath: output ?? "").standardizedFileURL.path(percentEncoded: false)
    let name = workspace.relative(path)
    let real = { URL(filePath: $0).resolvingSymlinksInPath().path(percentEncoded: false) }
    guard !["", "-wal", "-shm"].contains(where: { real(path) == real(workspace.database) + $0 })
    else { throw WorkflowError.backupOfItself(name) }
    guard overwrites || !FileManager.default.fileExists(atPath: path) else {
      throw WorkflowError.backupExists(name)
    }
    DurableFile.removeLeftovers(in: URL(filePath: path).deletingLastPathComponent().path)
    let contents = try WholeDatabaseFile.write(to: path) { temporary in
      try open.database.backUp(to: temporary, named: name)
    }
    open.log.info("database backed up", metadata: ["answers": "\(contents.answers)"])
    return Report(path: path, contents: contents)
  }
}

/// `vouch-20261121-093000.sqlite`: when the backup was made, in the machine's time.
enum BackupName {
  /// - Parameters:
  ///   - folder: Where it goes.
  ///   - now: When it is made.
  ///   - kind: What it is a backup of, behind the time.
  /// - Returns: A path that nothing has; a second one in the same second ends in `-2`.
  static func free(in folder: String, at now: Date, _ kind: String = "") -> String {
    let calendar = Calendar(identifier: .gregorian)
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: now)
    let digits = { (value: Int?, count: Int) in
      let text = String(value ?? 0)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let stem =
      "vouch-" + digits(parts.year, 4) + digits(parts.month, 2) + digits(parts.day, 2) + "-"
      + digits(parts.hour, 2) + digits(parts.minute, 2) + digits(parts.second, 2) + kind
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var path = "\(root)/\(stem).sqlite"
    var count = 1
    while FileManager.default.fileExists(atPath: path) {
      count += 1
      path = "\(root)/\(stem)-\(count).sqlite"
    }
    return URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
  }
}

/// A database's file under a temporary name until it is finished and flushed.
enum WholeDatabaseFile {
  /// - Parameters:
  ///   - path: The name it takes in the end.
  ///   - work: Makes the file under the name it is given.
  /// - Returns: What the work returned.
  /// - Throws: What the work threw; nothing is left behind then.
  static func write<Result>(to path: String, _ work: (String) throws -> Result) throws -> Result {
    try withTemporary(beside: path) { temporary in
      let result = try work(temporary)
      try DurableFile.replace(path, with: temporary)
      return result
    }
  }

  static func withTemporary<Result>(
    beside path: String, _ work: (String) throws -> Result
  ) throws -> Result {
    let temporary = DurableFile.temporaryPath(beside: path)
    let files = ["", "-journal", "-wal", "-shm"].map { temporary + $0 }
    files.forEach(DurableFile.discard)
    defer { files.forEach(DurableFile.discard) }
    return try work(temporary)
  }
}
