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
        "plese decribe you're risk asessment metodology.",
        "please describe you're risk assessment methodology."
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
      "a stapled sheet", "the juncture", "disc and disk", "O'Polcy's", "Looker is used",
      "e.g. Falco",
      "scrypt", "repos", "revalidation", "deleagtion and inocation of rigtsh",
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
      ("abc", "abc", false), ("abc", "acb", true), ("abc", "ab", true), ("abc", "abcd", true),
      ("abc", "axc", true), ("abcd", "badc", false), ("abc", "xyz", false), ("", "ab", false),
      ("", "a", true), ("ab", "ba", true), ("abcd", "bcd", true), ("abcd", "adcb", false),
    ])
  func `one slip is told from none and from two`(word: String, meant: String, isOne: Bool) {
    #expect(SpellingTable.isOneSlip(Array(word.utf8)[...], from: Array(meant.utf8)[...]) == isOne)
    #expect(SpellingTable.isOneSlip(Array(meant.utf8)[...], from: Array(word.utf8)[...]) == isOne)
  }

  @Test func `of several words that are one slip away the most frequent is meant`() {
    let table = SpellingTable(meant: "train trail\ntrait", exceptions: "trais\ntraio")
    #expect(table.nearest(to: Array("traim".utf8)) == Array("train".utf8))
    #expect(table.nearest(to: Array("trai".utf8)) == Array("train".utf8))
    for word in ["trais", "traio", "trait", "grain", "tr", ""] {
      #expect(table.nearest(to: Array(word.utf8)) == nil, "\(word)")
    }
  }

  @Test func `only so many words of a long text are looked for`() {
    let text = String(repeating: "recovry polcy ", count: 3_000)
    let mended = spelling.mended(text)
    #expect(mended.hasPrefix("recovery policy recovery policy "))
    #expect(mended.hasSuffix("recovry polcy "))
    let long = String(repeating: "a", count: 1_000_000)
    #expect(spelling.mended(long) == long)
  }
}
