import Assurance
import Foundation
import Testing

@testable import AttestationFiles

/// Sample reports of invented companies, read and compared with what their writers put in.
///
/// `development` and `second` were looked at while the reader was written; `blind` was written by
/// somebody who had not seen the reader, and nobody who works on the reader looks at it.
struct SampleReportsTests {
  @Test(arguments: [("development", 0.99, 0.99), ("second", 0.97, 0.94), ("blind", 0.87, 0.88)])
  func `the facts of sample reports are found`(
    folder: String, precision: Double, recall: Double
  ) throws {
    var score = SampleScore()

    for truth in try SampleTruth.all(in: folder) {
      do {
        score.compare(try ReportReader.read(path: truth.path), with: truth)
      } catch {
        #expect(truth.kind == nil, "\(error)")
      }
    }

    #expect(score.precision >= precision, "\(score)")
    #expect(score.recall >= recall, "\(score)")
  }

  @Test func `a scan says that its pages are pictures`() {
    #expect(throws: AttestationFileError.noText(file: "09-halberdine-scan.pdf", pages: 7)) {
      try ReportReader.read(path: Self.path("development/09-halberdine-scan.pdf"))
    }
  }

  @Test func `a letter is no report`() {
    #expect(throws: AttestationFileError.notAReport(file: "tarn-hollow-letter.pdf")) {
      try ReportReader.read(path: Self.path("blind/tarn-hollow-letter.pdf"))
    }
  }

  @Test func `an encrypted file says so`() {
    #expect(throws: AttestationFileError.encrypted(file: "encrypted.pdf")) {
      try ReportReader.read(path: Self.path("odd/encrypted.pdf"))
    }
  }

  @Test func `what is no PDF, or is cut off, is one sentence`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = folder.appending(path: "a.pdf").path
    let cut = folder.appending(path: "-b $(id).pdf").path
    try Data("hello".utf8).write(to: URL(filePath: text))
    let whole = try Data(
      contentsOf: URL(filePath: Self.path("blind/gantry-soc3.pdf")))
    try whole.prefix(900).write(to: URL(filePath: cut))

    #expect(throws: AttestationFileError.notAPDF(file: "a.pdf")) {
      try ReportReader.read(path: text)
    }
    #expect(throws: AttestationFileError.damaged(file: "-b $(id).pdf")) {
      try ReportReader.read(path: cut)
    }
    #expect(throws: AttestationFileError.missing(file: "none.pdf")) {
      try ReportReader.read(path: folder.appending(path: "none.pdf").path)
    }
  }

  @Test func `every fact has its page and its sentence`() throws {
    let proposal = try ReportReader.read(
      path: Self.path("development/03-quillhaven-soc2-type2-qualified.pdf"))

    #expect(proposal.opinion?.sentence.contains("except for") == true)
    #expect(proposal.exceptions.map(\.value.control) == ["CC6.3.1", "CC6.3.2", "CC8.1.1"])
    #expect(
      proposal.exceptions.first?.value.managementResponse?.hasPrefix("Management agrees") == true)
    #expect(proposal.exceptions.allSatisfy { $0.page > 1 && !$0.sentence.isEmpty })
  }

  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples/\(name)").path
  }
}

/// What a sample's writer put into it.
struct SampleTruth: Decodable {
  struct Period: Decodable, Hashable {
    let from, to: CalendarDay
  }

  struct Party: Decodable {
    let name, method: String
  }

  let file: String
  let kind: String?
  let serviceOrganization: String?
  let period: Period?
  let asOf: CalendarDay?
  let issued: CalendarDay?
  let auditor: String?
  let opinion: String?
  let categories: [String]
  let additionalCriteria: [String]
  let subserviceOrganizations: [Party]
  let cuecs: [String]
  let exceptions: [String]
  private(set) var folder = ""

  private enum CodingKeys: String, CodingKey {
    case file, kind, serviceOrganization, period, asOf, issued, auditor, opinion, categories
    case additionalCriteria, subserviceOrganizations, cuecs, exceptions
  }

  var path: String { "\(folder)/\(file)" }

  static func all(in folder: String) throws -> [SampleTruth] {
    let path = SampleReportsTests.path(folder)
    let data = try Data(contentsOf: URL(filePath: "\(path)/truth.json"))
    return try JSONDecoder().decode([SampleTruth].self, from: data).map {
      var truth = $0
      truth.folder = path
      return truth
    }
  }
}

/// Hits, proposals and truths over all fields.
struct SampleScore: CustomStringConvertible {
  private var hits = 0
  private var found = 0
  private var wanted = 0
  private var misses: [String] = []

  var precision: Double { found == 0 ? 1 : Double(hits) / Double(found) }
  var recall: Double { wanted == 0 ? 1 : Double(hits) / Double(wanted) }
  var description: String { "\(precision) \(recall)\n" + misses.joined(separator: "\n") }

  mutating func compare(_ proposal: ReportProposal, with truth: SampleTruth) {
    count("kind", truth, [proposal.kind?.value.rawValue], [truth.kind])
    let isDay = proposal.kind?.value.dates == .asOf
    count(
      "days", truth, [proposal.days.map { isDay ? "\($0.value.to)" : "\($0.value)" }],
      [truth.asOf?.description ?? truth.period.map { "\($0.from) to \($0.to)" }])
    count("issued", truth, [proposal.issued?.value.description], [truth.issued?.description])
    count("auditor", truth, [proposal.auditor?.value], [truth.auditor])
    count("organization", truth, [proposal.serviceOrganization?.value], [truth.serviceOrganization])
    count("opinion", truth, [proposal.opinion?.value.rawValue], [truth.opinion])
    count(
      "categories", truth, (proposal.categories?.value ?? []).map(\.rawValue), truth.categories)
    count(
      "additional", truth, (proposal.additionalCriteria?.value ?? []).map(\.rawValue),
      truth.additionalCriteria)
    count(
      "subservice", truth,
      proposal.subserviceOrganizations.map { $0.value.name + $0.value.method.rawValue },
      truth.subserviceOrganizations.map { $0.name + $0.method })
    count("cuecs", truth, proposal.userEntityControls.map(\.value.text), truth.cuecs)
    count("exceptions", truth, proposal.exceptions.map(\.value.text), truth.exceptions)
  }

  private mutating func count(
    _ field: String, _ truth: SampleTruth, _ got: [String?], _ want: [String?]
  ) {
    let got = Set(got.compactMap(\.self).map(Self.folded))
    let want = Set(want.compactMap(\.self).map(Self.folded))
    hits += got.intersection(want).count
    found += got.count
    wanted += want.count
    // Nothing of the blind ones is shown to whoever works on the reader.
    if got != want, !truth.path.contains("/blind/") {
      misses.append(
        "\(truth.file) \(field): extra \(got.subtracting(want)), missing \(want.subtracting(got))")
    }
  }

  private static func folded(_ text: String) -> String {
    let label = #/^(?:exceptions?|deviations?)(?: (?:noted|identified|found))?\s*[:.–—-]\s*/#
    return text.lowercased().trimmingPrefix(label).filter {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
  }
}
