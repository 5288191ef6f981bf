import Foundation
import FuzzTargets
import Testing

/// Inputs that once broke a reader, each as small as it still did; none may again.
struct CrashTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Crashes")

  @Test(arguments: FuzzTarget.all.map(\.name))
  func `what once broke a reader no longer does`(target: String) throws {
    let target = try #require(FuzzTarget.named(target))
    let folder = Self.folder.appending(path: target.name).path
    for file in (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? [] {
      target.run(try bytes("\(folder)/\(file)"))
    }
  }

  @Test func `every case belongs to a target`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)

    #expect(Set(folders).isSubset(of: FuzzTarget.all.map(\.name)))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a row that comes twenty thousand times takes no longer than as many rows`() throws {
    let cells = (1...2_000).map { "<c r=\"\(name($0))1\"><v>1</v></c>" }.joined()
    let rows =
      "<row r=\"1\">\(cells)</row>" + String(repeating: "<row r=\"1\"><c/></row>", count: 20_000)
    let sheet = Array("<worksheet><sheetData>\(rows)</sheetData></worksheet>".utf8)

    try #require(FuzzTarget.named("sheet")).run(sheet)
  }

  private func name(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      letters = "\(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))" + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// A short run with changes made at random, the same each time; Scripts/fuzz goes on for as long as one likes.
struct MutationTests {
  @Test(arguments: FuzzTarget.all.map(\.name))
  func `changed files break no promise`(target: String) throws {
    let target = try #require(FuzzTarget.named(target))
    let seeds = try Self.files.flatMap { target.seeds(try bytes($0)) }.filter { $0.count <= 4_096 }
    try #require(!seeds.isEmpty)
    var mutator = Mutator(seed: 20_261_121)

    let end = ContinuousClock.now + .seconds(3)
    for _ in 0..<5_000 where ContinuousClock.now < end {
      let other = seeds[mutator.below(seeds.count)]
      target.run(mutator.mutated(seeds[mutator.below(seeds.count)], with: other))
    }
  }

  /// Our own questionnaires.
  private static let files: [String] = {
    let root = CrashTests.folder.appending(path: "../../..").standardizedFileURL.path
    let layouts = "\(root)/Tests/QuestionnaireFilesTests/Layouts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: layouts).sorted()) ?? []
    return ["\(root)/Questionnaires/example-short-questionnaire.csv"]
      + names.filter { $0.hasSuffix(".xlsx") }.prefix(12).map { "\(layouts)/\($0)" }
  }()
}

private func bytes(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: path)))
}
