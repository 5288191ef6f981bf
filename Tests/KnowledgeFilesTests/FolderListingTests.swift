import Foundation
import Testing

@testable import KnowledgeFiles

/// Whether a change goes unnoticed; with more files than one core looks at in a row.
final class FolderListingTests {
  private let files = FileManager.default
  private let root = FileManager.default.temporaryDirectory.appending(path: "list-\(UUID())").path

  init() throws {
    for number in 0..<1_300 { try write("a", to: "answers/many/a\(number).md") }
    try write("b", to: "answers/few/b.md")
    try write("c", to: "company.yaml")
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  @Test func `what stays as it is keeps its stamp`() throws {
    let stamps = Set((0..<20).map { _ in FolderListing.stamp(of: root) })

    #expect(stamps.count == 1)
    #expect(FolderListing.stamp(of: "\(root)/nowhere") == FolderListing.stamp(of: "/nowhere"))
  }

  @Test func `each kind of change gives another stamp, and undone the first one again`() throws {
    let before = FolderListing.stamp(of: root)
    var seen = [before]
    func look() { seen.append(FolderListing.stamp(of: root)) }

    try move("answers/many/a7.md", to: "answers/many/renamed.md")
    look()
    try move("answers/many/renamed.md", to: "answers/few/a7.md")
    look()
    try move("answers/few/a7.md", to: "a7.md")
    look()
    try move("a7.md", to: "answers/many/a7.md")
    #expect(FolderListing.stamp(of: root) == before)

    try move("answers/few", to: "answers/fewer")
    look()
    try move("answers/fewer", to: "answers/few")
    #expect(FolderListing.stamp(of: root) == before)

    try write("longer", to: "answers/many/a8.md")
    look()
    try write("d", to: "answers/new/d.md")
    look()
    try files.removeItem(atPath: "\(root)/answers/many/a9.md")
    look()
    #expect(Set(seen).count == seen.count)
  }

  @Test func `two files that change places are noticed`() throws {
    let before = FolderListing.stamp(of: root)

    try move("answers/many/a1.md", to: "answers/many/x")
    try move("answers/many/a2.md", to: "answers/many/a1.md")
    try move("answers/many/x", to: "answers/many/a2.md")

    #expect(FolderListing.stamp(of: root) != before)
  }

  @Test func `a change that keeps the size is told by its time`() throws {
    let before = FolderListing.stamp(of: root)
    let path = "\(root)/answers/many/a3.md"

    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.write(contentsOf: Data("z".utf8))
    try handle.close()
    try files.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)

    #expect(FolderListing.stamp(of: root) != before)
  }

  @Test func `links, names with a dot first and other kinds are no files of the folder`() throws {
    let before = FolderListing.stamp(of: root)

    try files.createSymbolicLink(
      atPath: "\(root)/answers/link.md", withDestinationPath: "\(root)/company.yaml")
    try files.createSymbolicLink(
      atPath: "\(root)/answers/folder", withDestinationPath: "\(root)/answers/many")
    try write("x", to: "answers/.hidden.md")
    try write("x", to: ".git/x.md")

    #expect(FolderListing.stamp(of: root) == before)
    #expect(FolderListing.files(in: root, under: "answers", suffix: ".md").found.count == 1_301)
  }

  @Test func `files are found once each, by an end that may reach into the folder's name`() throws {
    let many = FolderListing.files(in: root, under: "answers", suffix: ".md")
    let expected = (0..<1_300).map { "answers/many/a\($0).md" } + ["answers/few/b.md"]

    #expect(many.found == expected.sorted())
    #expect(many.unreadable.isEmpty)
    #expect(
      FolderListing.files(in: root, under: "answers", suffix: "/a12.md").found
        == ["answers/many/a12.md"])
    #expect(
      FolderListing.files(in: root, under: "", suffix: "few/b.md").found == ["answers/few/b.md"])
    #expect(FolderListing.files(in: root, under: "", suffix: "w/few/b.md").found.isEmpty)
    #expect(
      FolderListing.files(in: root, under: "", suffix: "\(expected[0])\(expected[0])").found.isEmpty
    )
    #expect(
      Set(FolderListing.folders(in: root))
        == Set(["", "/answers", "/answers/few", "/answers/many"].map { root + $0 }))
  }

  @Test func `one file's stamp is the one it has in its folder`() throws {
    let stamps = FolderListing.stamps(in: root, under: "answers", suffix: ".md").found

    #expect(stamps.count == 1_301)
    #expect(Set(stamps.values).count == 1_301)
    #expect(stamps.allSatisfy { FolderListing.stamp(of: root, file: $0.key) == $0.value })
    #expect(FolderListing.stamp(of: root, file: "answers/none.md") == 0)
  }

  @Test(.disabled(if: geteuid() == 0, "root may read everything"))
  func `what cannot be looked at is told, and is not the same as gone`() throws {
    let before = FolderListing.stamp(of: root)
    let few = "\(root)/answers/few"
    func permit(_ mode: Int) throws {
      try files.setAttributes([.posixPermissions: mode], ofItemAtPath: few)
    }
    defer { try? permit(0o755) }

    try permit(0)
    let closed = FolderListing.stamp(of: root)
    #expect(FolderListing.files(in: root, under: "", suffix: "").unreadable == ["answers/few"])
    try permit(0o444)
    let nameless = FolderListing.stamp(of: root)
    #expect(FolderListing.files(in: root, under: "", suffix: "").unreadable == ["answers/few/b.md"])
    try permit(0o755)
    #expect(FolderListing.stamp(of: root) == before)
    try files.removeItem(atPath: few)

    #expect(Set([before, closed, nameless, FolderListing.stamp(of: root)]).count == 4)
  }

  private func write(_ text: String, to path: String) throws {
    let full = URL(filePath: "\(root)/\(path)")
    try files.createDirectory(
      at: full.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: full)
  }

  private func move(_ path: String, to other: String) throws {
    try files.moveItem(atPath: "\(root)/\(path)", toPath: "\(root)/\(other)")
  }
}
