import ArgumentParser
import Foundation
import Workflows

/// Copies the database.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the record into one file, checked, while others may go on working.",
    discussion: """
      Without FILE it goes to .vouch/backups/vouch-YYYYMMDD-HHMMSS.sqlite; that is the same disk, so \
      name a file or folder on another one now and then. KnowledgeBase/ is plain text and is not in it.
      """)

  @Argument(help: "The file or folder to write to.") var file: String?
  @OptionGroup var workspace: WorkspaceOptions
  @Flag(help: "Replace a file that is there.") var overwrite = false

  func run() throws {
    let open = try workspace.open()
    let report = try BackUpDatabase(in: open)(to: file, overwrites: overwrite)
    print("\(open.workspace.relative(report.path)): \(report.contents.summary); checked.")
  }
}

/// Brings a backup back.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring a backup back, and keep the database that it replaces.",
    discussion: """
      The file is checked first, and only read. What it replaces is kept in .vouch/backups/. The next \
      command takes over what KnowledgeBase/ says that the backup does not know yet.
      """)

  @Argument(help: "A backup's file, also by its name in .vouch/backups/.") var file: String
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let place = try workspace.locate()
    let report = try RestoreDatabase(in: place, now: Date())(file)
    print("Restored \(file): \(report.contents.summary).")
    if let kept = report.kept { print("What it replaced is kept in \(place.relative(kept)).") }
  }
}
