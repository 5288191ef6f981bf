import Assurance
import Foundation
import Reporting
import Testing

struct ResponseJSONTests {
  @Test func `a run is written with these keys in this order`() {
    let json = ResponseJSON.encode(
      output: "Exports/SIG.xlsx", precisionTarget: 0.95, responses: [answered, unknown])

    #expect(
      json == """
        {
          "output": "Exports/SIG.xlsx",
          "precisionTarget": 0.95,
          "responses": [
            {
              "sheet": "O'Brien's",
              "row": 22,
              "id": "A.1",
              "section": "Encryption",
              "question": "=Is stored data \\"encrypted\\"?",
              "outcome": "answered",
              "written": {"C22": "Yes", "D22": "All customer data is encrypted at rest with AES-256."},
              "answer": "yes",
              "text": "All customer data is encrypted at rest with AES-256.",
              "confidence": 0.8765,
              "answerID": "encryption-at-rest",
              "revision": 3,
              "criteria": ["CC6.1"],
              "candidates": [
                {"answerID": "encryption-at-rest", "confidence": 0.8765},
                {"answerID": "backups", "confidence": 0.5}
              ],
              "reasons": ["same words", "same scope"]
            },
            {
              "sheet": "Other",
              "row": 4,
              "id": null,
              "section": null,
              "question": "Do you like cheese?",
              "outcome": "unknown",
              "written": {},
              "answer": null,
              "text": null,
              "confidence": null,
              "answerID": null,
              "revision": null,
              "criteria": [],
              "candidates": [],
              "reasons": []
            }
          ]
        }

        """)
  }

  @Test func `nothing answered is valid JSON too`() {
    #expect(
      ResponseJSON.encode(output: nil, precisionTarget: nil, responses: []) == """
        {
          "output": null,
          "precisionTarget": null,
          "responses": []
        }

        """)
  }

  @Test func `a question from no file has no sheet and row`() throws {
    let response = Response(
      question: Question(sheet: "", row: 0, text: "Is it so?"),
      judgement: Judgement(outcome: .unknown), outcome: .unknown)

    let json = ResponseJSON.encode(response)

    #expect(json.hasPrefix("{\n  \"sheet\": null,\n  \"row\": null,\n"))
  }

  @Test func `any text survives`() throws {
    let text = "\u{0}\u{1b}[31m \"quoted\" \\ a/b\r\n\t\u{2028} Größe 日本 👩‍💻"
    let response = Response(
      question: Question(sheet: "S", row: 1, text: text),
      judgement: Judgement(outcome: .unknown), outcome: .unknown)

    let json = ResponseJSON.encode(response)

    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["question"] as? String == text)
    #expect(!json.contains("\u{1b}"))
  }
}
