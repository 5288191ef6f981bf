import Assurance
import Foundation
import Reporting
import Testing

struct DigestDocumentTests {
  private let today: CalendarDay

  init() throws { today = try #require(CalendarDay("2026-11-21")) }

  @Test func `the text says what changed, what is due and how all stand`() {
    #expect(
      makeDigest().plainText == """
        Vendors of Northgrove Software on 2026-11-21

        3 changes, 1 for the worse.

        * Aurora Hosting, Inc.: current → overdue
          - SOC 2 Type 2 speaks for 2024-10-01 to 2025-09-30; its successor was due
            on 2026-09-30, 52 days ago
          - 2 exceptions noted by the auditor

        * Cirrus Mail: new, unknown

        * Borealis: due → current

        Due:
        * 2026-11-20, 1 day ago: Cirrus Mail
          Contract notice: last day to give notice
        * 2026-11-21, today: Borealis
          Surveillance audit: ISO/IEC 27001 surveillance audit
        * 2026-11-28, in 7 days: Aurora Hosting, Inc.
          Next report: SOC 2 Type 2 after 2025-09-30

        All vendors: 1 overdue, 1 unknown, 12 current.

        """)
  }

  @Test func `that nothing changed and nothing is due is said plainly`() throws {
    let digest = DigestDocument(day: today, changes: [], due: [], counts: [:])

    #expect(
      digest.plainText == """
        Vendors on 2026-11-21

        Nothing changed: every vendor stands as it did before.

        Nothing is due.

        """)
    #expect(digest.html.contains("Nothing changed: every vendor stands as it did before."))
    #expect(digest.html.contains("Nothing is due."))
    #expect(digest.subject == "Vendors on 2026-11-21: nothing changed")
    #expect(
      try digest.json == """
        {"changes":[],"company":null,"counts":{"current":0,"due":0,"gap":0,"overdue":0,\
        "unacceptable":0,"unknown":0},"day":"2026-11-21","due":[]}
        """)
  }

  @Test func `the subject counts`() {
    #expect(
      makeDigest().subject == "Vendors on 2026-11-21: 3 changes, 1 for the worse, 3 dates due")
  }

  @Test func `a standing that stays for other reasons is no arrow`() {
    let change = DigestDocument.Change(
      vendorID: "a", name: "Aurora", from: .gap, to: .gap, reasons: ["another gap"])

    let digest = DigestDocument(day: today, changes: [change], due: [], counts: [:])

    #expect(digest.plainText.contains("* Aurora: still gap\n  - another gap\n"))
    #expect(digest.html.contains(">still <span"))
  }

  @Test func `JSON has the documented shape`() throws {
    let json = try makeDigest().json

    #expect(
      json == """
        {"changes":[\
        {"from":"current","name":"Aurora Hosting, Inc.","reasons":["SOC 2 Type 2 speaks for \
        2024-10-01 to 2025-09-30; its successor was due on 2026-09-30, 52 days ago",\
        "2 exceptions noted by the auditor"],"to":"overdue","vendor":"aurora"},\
        {"from":null,"name":"Cirrus Mail","reasons":[],"to":"unknown","vendor":"cirrus"},\
        {"from":"due","name":"Borealis","reasons":[],"to":"current","vendor":"borealis"}],\
        "company":"Northgrove Software",\
        "counts":{"current":12,"due":0,"gap":0,"overdue":1,"unacceptable":0,"unknown":1},\
        "day":"2026-11-21","due":[\
        {"day":"2026-11-20","daysLeft":-1,"kind":"contract-notice","name":"Cirrus Mail",\
        "title":"last day to give notice","vendor":"cirrus"},\
        {"day":"2026-11-21","daysLeft":0,"kind":"surveillance","name":"Borealis",\
        "title":"ISO/IEC 27001 surveillance audit","vendor":"borealis"},\
        {"day":"2026-11-28","daysLeft":7,"kind":"next-report","name":"Aurora Hosting, Inc.",\
        "title":"SOC 2 Type 2 after 2025-09-30","vendor":"aurora"}]}
        """)
  }

  @Test func `the order of the parts changes nothing`() throws {
    let digest = makeDigest()
    var turned = digest
    turned.changes.reverse()
    turned.due.reverse()

    #expect(turned.plainText == digest.plainText)
    #expect(turned.html == digest.html)
    #expect(try turned.json == digest.json)
  }

  @Test func `the mail shows standings as coloured badges`() {
    let html = makeDigest().html

    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    #expect(html.contains("<title>Vendors of Northgrove Software on 2026-11-21</title>"))
    #expect(html.contains("background:#ffe0cc;color:#8a3700\">overdue</span>"))
    #expect(html.contains("background:#d5efdc;color:#0b5a2a\">current</span> &rarr;"))
    #expect(html.contains(">2026-11-28<br><span"))
    #expect(html.contains(">in 7 days</span>"))
  }

  @Test(arguments: ["http", "url(", "src=", "href=", "<link", "<style", "<script", "class="])
  func `the mail brings all it needs`(foreign: String) {
    #expect(!makeDigest().html.contains(foreign))
  }

  @Test func `tags that are opened are closed`() {
    var open: [Substring] = []
    for tag in makeDigest().html.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/)
    where !["meta", "br"].contains(tag.2) {
      if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
    }
    #expect(open.isEmpty)
  }

  @Test func `people's words are no markup`() throws {
    let words = "<script>alert(\"1\")</script> & 'x'\u{1b}[31m\r\ny"
    let digest = DigestDocument(
      day: today, company: words,
      changes: [.init(vendorID: words, name: words, from: nil, to: .due, reasons: [words])],
      due: [.init(vendorID: words, name: words, date: DueDate(.ownEvidence, on: today, words))],
      counts: [:])

    let safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; [31m y"
    #expect(digest.html.ranges(of: safe).count == 6)
    #expect(!digest.html.contains("<script"))
    #expect(!digest.html.contains("'x'"))
    #expect(!digest.plainText.contains("\u{1b}"))
    #expect(!digest.subject.contains("script"))
    let object = try JSONSerialization.jsonObject(with: Data(digest.json.utf8)) as? [String: Any]
    #expect(object?["company"] as? String == words)
  }

  @Test func `no line of the text is wider than 76 columns`() {
    let digest = DigestDocument(
      day: today, company: String(repeating: "long ", count: 30),
      changes: [
        .init(
          vendorID: "a", name: String(repeating: "日本", count: 50), from: .due, to: .gap,
          reasons: [String(repeating: "word ", count: 40)])
      ], due: [], counts: [:])

    #expect(digest.plainText.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }

  private func makeDigest() -> DigestDocument {
    DigestDocument(
      day: today, company: "Northgrove Software",
      changes: [
        .init(vendorID: "borealis", name: "Borealis", from: .due, to: .current),
        .init(vendorID: "cirrus", name: "Cirrus Mail", from: nil, to: .unknown),
        .init(
          vendorID: "aurora", name: "Aurora Hosting, Inc.", from: .current, to: .overdue,
          reasons: [
            "SOC 2 Type 2 speaks for 2024-10-01 to 2025-09-30; its successor was due on "
              + "2026-09-30, 52 days ago",
            "2 exceptions noted by the auditor",
          ]),
      ],
      due: [
        .init(
          vendorID: "aurora", name: "Aurora Hosting, Inc.",
          date: DueDate(.nextReport, on: today.adding(days: 7), "SOC 2 Type 2 after 2025-09-30")),
        .init(
          vendorID: "borealis", name: "Borealis",
          date: DueDate(.surveillance, on: today, "ISO/IEC 27001 surveillance audit")),
        .init(
          vendorID: "cirrus", name: "Cirrus Mail",
          date: DueDate(
            .contractNotice, on: today.adding(days: -1), "last day to give notice")),
      ],
      counts: [.current: 12, .overdue: 1, .unknown: 1, .gap: 0])
  }
}
