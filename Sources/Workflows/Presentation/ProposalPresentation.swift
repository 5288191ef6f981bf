import Assurance
package import AttestationFiles
import Foundation

/// What a report's PDF seems to say, as text and as JSON.
package enum ProposalPresentation {
  /// Each fact with its page and the sentence it came from, for a person to compare.
  package static func text(_ proposal: ReportProposal) -> String {
    var lines: [String] = []
    func show<Value>(_ label: String, _ fact: ProposedFact<Value>?, _ text: (Value) -> String) {
      guard let fact else {
        lines.append("\(label): not found")
        return
      }
      let doubt = fact.doubt.map { "  (look twice: \($0))" } ?? ""
      lines.append("\(label): \(text(fact.value))\(doubt)")
      lines.append("    page \(fact.page): \(fact.sentence)")
    }
    show("Report", proposal.kind) { $0.label }
    show("Service organization", proposal.serviceOrganization) { $0 }
    show("Speaks for", proposal.days) { $0.count == 1 ? "as of \($0.to)" : $0.description }
    show("Issued", proposal.issued) { $0.description }
    show("Service auditor", proposal.auditor) { $0 }
    show("Opinion", proposal.opinion) { $0.rawValue }
    if proposal.opinionBasis != nil { show("Its basis", proposal.opinionBasis) { $0 } }
    if proposal.kind?.value.hasCategories == true {
      show("Categories", proposal.categories) { $0.map(\.rawValue).joined(separator: ", ") }
    }
    if proposal.additionalCriteria != nil {
      show("Also examined", proposal.additionalCriteria) {
        $0.map(\.label).joined(separator: ", ")
      }
    }
    lines += list("Subservice organizations", proposal.subserviceOrganizations) {
      "\($0.name), \($0.method.rawValue)"
    }
    lines += list("Complementary user entity controls", proposal.userEntityControls) { control in
      "\(control.id)\(control.criterion.map { " (\($0))" } ?? ""): \(control.text)"
    }
    lines += list("Exceptions", proposal.exceptions) { exception in
      "\(exception.id)\(exception.control.map { " (\($0))" } ?? ""): \(exception.text)"
        + (exception.managementResponse.map { "\n      Management: \($0)" } ?? "")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list<Value>(
    _ label: String, _ facts: [ProposedFact<Value>], _ text: (Value) -> String
  ) -> [String] {
    ["\(label): \(facts.isEmpty ? "none found" : "\(facts.count)")"]
      + facts.map { "  - \(text($0.value)) [page \($0.page)]" }
  }

  // MARK: - JSON

  private struct Fact<Value: Encodable>: Encodable {
    let value: Value
    let page: Int
    let sentence: String
    let doubt: String?

    init(_ value: Value, page: Int, sentence: String, doubt: String?) {
      self.value = value
      self.page = page
      self.sentence = sentence
      self.doubt = doubt
    }
  }

  private struct Exception: Encodable {
    let id, text: String
    let control, response: String?
  }

  private struct Control: Encodable {
    let id, text: String
    let criterion: String?
  }

  private struct Organization: Encodable {
    let name, method: String
  }

  private struct Document: Encodable {
    let kind: Fact<String>?
    let serviceOrganization: Fact<String>?
    let period: Fact<DayPeriod>?
    let asOf: Fact<CalendarDay>?
    let issued: Fact<CalendarDay>?
    let auditor: Fact<String>?
    let opinion: Fact<String>?
    let opinionBasis: Fact<String>?
    let categories: Fact<[String]>?
    let additionalCriteria: Fact<[String]>?
    let subserviceOrganizations: [Fact<Organization>]
    let cuecs: [Fact<Control>]
    let exceptions: [Fact<Exception>]
    let pages: Int
  }

  /// Every fact as `{"value", "page", "sentence", "doubt"}`.
  package static func json(_ proposal: ReportProposal) throws -> String {
    let isDay = proposal.kind?.value.dates == .asOf
    let document = Document(
      kind: fact(proposal.kind) { $0.rawValue },
      serviceOrganization: fact(proposal.serviceOrganization) { $0 },
      period: isDay ? nil : fact(proposal.days) { $0 },
      asOf: isDay ? fact(proposal.days) { $0.to } : nil, issued: fact(proposal.issued) { $0 },
      auditor: fact(proposal.auditor) { $0 }, opinion: fact(proposal.opinion) { $0.rawValue },
      opinionBasis: fact(proposal.opinionBasis) { $0 },
      categories: fact(proposal.categories) { $0.map(\.rawValue) },
      additionalCriteria: fact(proposal.additionalCriteria) { $0.map(\.rawValue) },
      subserviceOrganizations: proposal.subserviceOrganizations.compactMap {
        fact($0) { Organization(name: $0.name, method: $0.method.rawValue) }
      },
      cuecs: proposal.userEntityControls.compactMap {
        fact($0) { Control(id: $0.id, text: $0.text, criterion: $0.criterion) }
      },
      exceptions: proposal.exceptions.compactMap {
        fact($0) {
          Exception(
            id: $0.id, text: $0.text, control: $0.control, response: $0.managementResponse)
        }
      }, pages: proposal.pageCount)
    return try EncodedJSON.text(document)
  }

  private static func fact<Value, Shown: Encodable>(
    _ fact: ProposedFact<Value>?, _ shown: (Value) -> Shown
  ) -> Fact<Shown>? {
    fact.map { Fact(shown($0.value), page: $0.page, sentence: $0.sentence, doubt: $0.doubt) }
  }
}
