import Foundation
import Testing

@testable import DurableFiles

struct DurableFileTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "durable-\(UUID())").path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func `a file is replaced whole and nothing is left beside it`() throws {
    let path = "\(folder)/a.txt"

    try DurableFile.write(Array("old and long".utf8), to: path)
    try DurableFile.write(Array("new".utf8), to: path)

    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
  }

  @Test func `only its owner may read it`() throws {
    let path = "\(folder)/a.txt"

    try DurableFile.write([1], to: path)

    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a missing folder is one sentence`() {
    #expect(throws: DurableFileError(path: "\(folder)/none/a", code: ENOENT)) {
      try DurableFile.write([1], to: "\(folder)/none/a")
    }
    #expect(
      DurableFileError(path: "x", code: ENOSPC).description
        == "x could not be written: the disk is full. Free some space and try again. "
        + "Nothing was changed.")
    #expect(
      DurableFileError(path: "x", code: EIO, replaced: ["y"]).description
        == "x could not be written: Input/output error. y was written before it; "
        + "run the command again.")
  }

  @Test func `a full disk leaves the old file`() throws {
    #expect(throws: DurableFileError.self) {
      try DurableFile.write([UInt8](repeating: 0, count: 100), to: "/dev/full/x")
    }
  }

  @Test func `two files are put in place together`() throws {
    let files = try ["a", "b"].map { name in
      let path = "\(folder)/\(name)"
      return (path: path, temporary: try DurableFile.prepare(Array(name.utf8), for: path))
    }

    try DurableFile.replaceTogether(files)

    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a", "b"])
  }

  @Test func `when one of several cannot be put in place, none is`() throws {
    let (old, new, folderInTheWay) = ("\(folder)/old", "\(folder)/new", "\(folder)/way")
    try DurableFile.write(Array("old".utf8), to: old)
    try FileManager.default.createDirectory(
      atPath: "\(folderInTheWay)/full", withIntermediateDirectories: true)
    let files = try [old, new, folderInTheWay].map {
      (path: $0, temporary: try DurableFile.prepare(Array("changed".utf8), for: $0))
    }

    #expect(throws: DurableFileError.self) { try DurableFile.replaceTogether(files) }

    #expect(try String(contentsOfFile: old, encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["old", "way"])
  }

  @Test func `folders are made with those above them, and a missing file is removed already`()
    throws
  {
    try DurableFile.makeFolder("\(folder)/a/b/c")
    try DurableFile.makeFolder("\(folder)/a/b/c")
    try DurableFile.write([1], to: "\(folder)/a/b/c/d")

    try DurableFile.remove("\(folder)/a/b/c/d")
    try DurableFile.remove("\(folder)/a/b/c/d")

    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/a/b/c").isEmpty)
  }

  @Test func `a lock lets one in at a time`() async throws {
    let lock = "\(folder)/lock"
    let count = "\(folder)/count"
    try DurableFile.write(Array("0".utf8), to: count)

    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...20 {
        group.addTask {
          try FileLock.holding(lock) {
            let before = Int(try String(contentsOfFile: count, encoding: .utf8)) ?? 0
            try "\(before + 1)".write(toFile: count, atomically: true, encoding: .utf8)
          }
        }
      }
      try await group.waitForAll()
    }

    #expect(try String(contentsOfFile: count, encoding: .utf8) == "20")
  }

  @Test func `what a killed process left is removed, what a living one writes is kept`() throws {
    let dead = "\(folder)/\(DurableFile.temporaryPrefix)999999999-a.xlsx"
    let alive = "\(folder)/\(DurableFile.temporaryPrefix)1-b.xlsx"
    for path in [dead, alive] {
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
    }

    DurableFile.removeLeftovers(in: folder)

    #expect(!FileManager.default.fileExists(atPath: dead))
    #expect(FileManager.default.fileExists(atPath: alive))
  }
}
