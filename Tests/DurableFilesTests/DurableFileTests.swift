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
  }

  @Test func `a full disk leaves the old file`() throws {
    #expect(throws: DurableFileError.self) {
      try DurableFile.write([UInt8](repeating: 0, count: 100), to: "/dev/full/x")
    }
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
