import Foundation
import Testing

@testable import Assurance

/// The dated cases of `Cases/standing.txt`, which were written from its definitions.
struct VendorStandingTests {
  static let cases = StandingCase.all

  @Test func `there are at least sixty cases`() {
    #expect(Self.cases.count >= 60)
  }

  @Test(arguments: cases)
  func `a vendor stands as the definitions say`(wanted: StandingCase) throws {
    let standing = wanted.vendor.standing(on: wanted.day, within: 90)

    #expect(standing.verdict.rawValue == wanted.verdict, "\(standing.reasons)")
    #expect(standing.uncovered.periods.map(\.description) == wanted.uncovered)
    #expect(standing.nextReportDue?.description == wanted.due)
    #expect(!standing.reasons.isEmpty)
  }

  @Test(arguments: cases)
  func `a later day makes nothing better without a new document`(example: StandingCase) throws {
    let vendor = example.vendor
    let documents =
      vendor.reports.map(\.onRecordFrom) + vendor.letters.map(\.onRecordFrom)
      + vendor.reports.compactMap(\.acceptance?.on)
    let first = example.day.adding(days: -400)
    var before = vendor.standing(on: first, within: 90)
    for offset in 1...1200 {
      let day = first.adding(days: offset)
      let now = vendor.standing(on: day, within: 90)
      if !documents.contains(day) {
        #expect(now.verdict <= before.verdict, "\(day)")
        #expect(before.uncovered.subtracting(now.uncovered).isEmpty, "\(day)")
      }
      before = now
    }
  }

  @Test(arguments: cases)
  func `days covered, bridged and uncovered partition any span`(example: StandingCase) throws {
    let coverage = example.vendor.coverage(on: example.day, tiers: VendorTiers())
    for (back, ahead) in [(0, 0), (1, 30), (400, 400), (2000, 10)] {
      let span = DayPeriod(
        example.day.adding(days: -back), through: example.day.adding(days: ahead))
      var next = span.from
      for (days, _) in coverage.stretches(in: span) {
        #expect(days.from == next)
        next = days.to.adding(days: 1)
      }
      #expect(next == span.to.adding(days: 1))
    }
  }

  @Test func `a newer acceptance or report is a sentence with its date`() throws {
    let accepted = try #require(Self.cases.first { $0.documents.contains("accepted") })

    let standing = accepted.vendor.standing(on: accepted.day, within: 90)

    #expect(standing.reasons.contains { $0.contains("accepted the risk on 2026-05-20") })
  }
}

/// One line of the table.
struct StandingCase: Sendable, CustomTestStringConvertible {
  let line: Int
  let documents: String
  let vendor: Vendor
  let day: CalendarDay
  let verdict: String
  let uncovered: [String]
  let due: String?

  var testDescription: String { "line \(line): \(documents) on \(day)" }

  static let all: [StandingCase] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/standing.txt")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$1.isEmpty && !$1.hasPrefix("#") }
      .map { StandingCase(line: $0 + 1, String($1)) }
  }()

  private init(line: Int, _ text: String) {
    let parts = text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    self.line = line
    documents = parts[1]
    var vendor = Vendor(
      id: Vendor.ID("host"), name: "Host, Inc.", tier: Self.need(Vendor.Tier(rawValue: parts[0])))
    for (index, document) in parts[1].split(separator: ";").enumerated() {
      let words = document.split(separator: " ").map(String.init)
      if words == ["-"] { continue }
      if words[0] == "letter" {
        let signed = Self.need(CalendarDay(words[3]))
        vendor.letters.append(
          BridgeLetter(period: Self.period(words[1]), signed: signed, by: "CFO"))
      } else {
        vendor.reports.append(Self.report(words, id: "r\(index)"))
      }
    }
    self.vendor = vendor
    day = Self.need(CalendarDay(parts[2]))
    verdict = parts[3]
    uncovered =
      parts[4] == "-"
      ? [] : parts[4].split(separator: ",").map { Self.period($0.filter { $0 != " " }).description }
    due = parts[5] == "-" ? nil : parts[5]
  }

  private static func report(_ words: [String], id: String) -> AttestationReport {
    let codes: [String: AttestationReport.KindCode] = [
      "type1": .soc2Type1, "type2": .soc2Type2, "soc3": .soc3, "soc1t2": .soc1Type2,
      "isae1": .isae3000Type1, "isae2": .isae3000Type2, "iso": .iso27001, "hitrust": .hitrust,
      "pci": .pciAttestationOfCompliance, "pentest": .penetrationTestLetter,
      "questionnaire": .questionnaire,
    ]
    let code = need(codes[words[0]])
    var report = AttestationReport(
      id: AttestationReport.ID(id), kind: code.kind(period(words[1])),
      opinion: code.hasOpinion ? .unqualified : nil,
      categories: code.hasCategories ? [.security] : [])
    for (index, word) in words.enumerated().dropFirst(2) {
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch word {
      case "issued": report.issued = CalendarDay(next)
      case "no-opinion": report.opinion = nil
      case "surveillance": report.surveillance.append(.init(due: need(CalendarDay(next))))
      case "done": report.surveillance[report.surveillance.count - 1].done = CalendarDay(next)
      case "accepted":
        report.acceptance = RiskAcceptance(
          by: "CISO", on: period(next).from, until: period(next).to)
      default:
        if let opinion = AttestationReport.Opinion(rawValue: word) { report.opinion = opinion }
        if word.hasPrefix("categories=") {
          report.categories = word.dropFirst(11).split(separator: ",")
            .compactMap { TrustServicesCategory(rawValue: String($0)) }
        }
      }
    }
    return report
  }

  private static func period(_ text: String) -> DayPeriod {
    let days = text.split(separator: "..").compactMap { CalendarDay(String($0)) }
    return need(DayPeriod(from: days[0], to: days[days.count - 1]))
  }

  /// The table is ours: a slip in it stops the tests.
  private static func need<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("Cases/standing.txt holds what cannot be read") }
    return value
  }
}
