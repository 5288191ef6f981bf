import Foundation
import Testing

@testable import Matching

struct GlossaryTests {
  @Test(
    arguments: [
      ("Is SSO offered?", "Is single sign-on offered?"),
      ("is sso offered", "is single sign-on offered"),
      ("SSO?", "Single sign-on?"),
      ("Single sign-on (SSO)?", "Single sign-on?"),
      ("SSO (single sign-on)?", "Single sign-on?"),
      ("Do your RTOs hold?", "Do your recovery time objectives hold?"),
      ("MFA/SSO", "Multi-factor authentication/single sign-on"),
      ("Are user IDs unique?", "Are user IDs unique?"),
      ("Do you use an IDS?", "Do you use an intrusion detection system?"),
      ("Which ids are kept?", "Which ids are kept?"),
      ("Are assessors esso-certified?", "Are assessors esso-certified?"),
      ("Retention (0 days, 10,0 days)?", "Retention (0 days, 10,0 days)?"),
      ("0-day, 0 day?", "Zero-day, 0 day?"),
      ("ARE AD HOC CHANGES MADE?", "ARE AD HOC CHANGES MADE?"),
      (
        "dpo@acme.com, https://acme.com/docs.html, prodé",
        "dpo@acme.com, https://acme.com/docs.html, prodé"
      ),
      (
        "Gap\nletter, gap\u{A0}letter, gap\u{2011}letter",
        "Letter covering gap since SOC report, letter covering gap since SOC report, letter covering gap since SOC report"
      ),
    ])
  func `terms are put in plain words`(text: String, plain: String) {
    #expect(Glossary.plain(text) == plain)
  }

  @Test func `what stands around a term stays as it is`() {
    #expect(
      Glossary.plain("  „SSO“ – naïve…\n\tMFA,(SSO)  ")
        == "  „single sign-on“ – naïve…\n\tmulti-factor authentication,(single sign-on)  ")
    for text in ["", " ", "?", "🔒 ≤ 5 %", "\u{0}", "a-b-c", "Do you log?"] {
      #expect(Glossary.plain(text) == text)
    }
  }

  @Test func `plain words hold no term, and no term stands twice`() {
    let entries = Glossary.table.entries
    #expect(entries.count > 1_000)
    let terms = entries.map(\.term)
    #expect(Set(terms).count == terms.count)
    for (term, plain) in entries {
      #expect(!term.isEmpty && !plain.isEmpty, "\(term) = \(plain)")
      // In the middle of a text, for its first word gets a capital.
      #expect(Glossary.plain("x \(plain)") == "x \(plain)", "\(term) = \(plain)")
      #expect(Glossary.plain("x \(term)") == "x \(plain)", "\(term)")
    }
  }

  @Test func `a long text is put in plain words to its end`() {
    let text = String(repeating: "SSO (single sign-on) ( ((((( ", count: 20_000)
    let plain = Glossary.plain(text)
    #expect(plain.hasPrefix("Single sign-on ( ((((( single sign-on ( "))
    #expect(plain.hasSuffix(" single sign-on ( ((((( ") && !plain.contains("SSO"))
  }

  @Test func `encoder and judge read plain words, and say that they do`() {
    struct Encoder: TextEncoder {
      let identity: UInt64 = 7
      func encode(_ texts: [String]) -> [[Float]] { texts.map { [Float($0.utf8.count)] } }
    }
    struct Judge: AnswerJudge {
      let identity: UInt64 = 7
      func logits(question: String, approved: [String]) -> [Double] {
        approved.map { Double(question.utf8.count * 1_000 + $0.utf8.count) }
      }
      func readsWhole(_ question: String) -> Bool { question.utf8.count < 20 }
    }
    let encoder = PlainWordsEncoder(Encoder())
    #expect(encoder.encode(["SSO"]) == [[Float("single sign-on".utf8.count)]])
    #expect(encoder.identity != 7)
    let judge = PlainWordsJudge(Judge())
    #expect(judge.logits(question: "SSO", approved: ["MFA"]) == [14_027])
    #expect(judge.identity != 7)
    #expect(judge.readsWhole("SSO") && !judge.readsWhole("SSO MFA"))
  }

  @Test func `words find what is abbreviated`() {
    #expect(Tokens("gap letter").terms == Tokens("bridge letter").terms)
    #expect(Tokens("gap letter").words == ["gap", "letter"])
  }
}
