import Foundation
import Testing

@testable import Matching

struct SpellingTests {
  /// Knows a few words, and not those that are tested for being no slip.
  private let spelling = Spelling { word in
    ["please", "policy", "where", "there", "unencrypted", "and", "perform", "your"].contains(word)
  }

  @Test(
    arguments: [
      (
        "Plese decribe you're risk asessment metodology.",
        "Please describe you're risk assessment methodology."
      ),
      (
        "Are chagnes to prodution aproved befroe they are deployed?",
        "Are changes to production approved before deployed?"
      ),
      ("ANUAL penatration test", "ANUAL penetration test"),
    ])
  func `slips are mended`(text: String, meant: String) {
    let words = spelling.mended(text).split(separator: " ")
    for word in meant.split(separator: " ") { #expect(words.contains(word), "\(word) of \(words)") }
  }

  @Test(
    arguments: [
      "", "?", "Keyhaven", "the Northgrove Fieldkit", "SIEM", "pentest", "login", "delete",
      "mail recovry@polcy.org or see polcy.pdf", "reprot2", "ärchiv", "botnet", "escrow", "payroll",
      "a stapled sheet", "the juncture", "disc and disk", "O'Polcy's",
    ])
  func `names, addresses and rare words stay`(text: String) {
    #expect(spelling.mended(text) == text)
  }

  @Test func `what is left alone stays byte for byte`() {
    #expect(
      spelling.mended("\t„recovry“ –  polcy,\n\n5 % (statment)…")
        == "\t„recovery“ –  policy,\n\n5 % (statement)…")
  }

  @Test(
    arguments: [
      ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1), ("abc", "axc", 1),
      ("abcd", "badc", 2), ("abc", "xyz", 3), ("", "ab", 2),
    ])
  func `slips are counted`(word: String, meant: String, count: Int) {
    #expect(
      SpellingTable.slips(in: Array(word.utf8)[...], meant: Array(meant.utf8)[...], atMost: 9)
        == count)
    let most = SpellingTable.slips(
      in: Array(word.utf8)[...], meant: Array(meant.utf8)[...], atMost: 1)
    #expect((most > 1) == (count > 1))
  }

  @Test func `of several words with as few slips the most frequent is meant`() {
    let table = SpellingTable(meant: "train trail trait", exceptions: "trais")
    #expect(table.nearest(to: Array("traim".utf8), atMost: 1) == Array("train".utf8))
    #expect(table.nearest(to: Array("trais".utf8), atMost: 1) == nil)
    #expect(table.nearest(to: Array("trait".utf8), atMost: 1) == nil)
    #expect(table.nearest(to: Array("grain".utf8), atMost: 1) == nil)
  }

  @Test func `a text of unknown words takes no longer for each of them`() {
    let text = String(repeating: "qwertyuiopx asdfghjklzx ", count: 3_000)
    #expect(spelling.mended(text) == text)
    let long = String(repeating: "a", count: 1_000_000)
    #expect(spelling.mended(long) == long)
  }
}
