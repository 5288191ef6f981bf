import ArgumentParser
import Assurance
import Workflows

/// The facts of a report that a person may give, and the questions that ask for them.
struct ReportFacts: ParsableArguments {
  @Option(help: "The report's id; by default made from vendor, kind and year.") var id: String?
  @Option(help: "soc2-type2, soc2-type1, soc1-type2, soc3, iso-27001, pci-aoc, … .")
  var kind: AttestationReport.KindCode?
  @Option(help: "The first day of the period, yyyy-mm-dd.") var from: CalendarDay?
  @Option(help: "The last day of the period, yyyy-mm-dd.") var to: CalendarDay?
  @Option(help: "The day a Type 1 report, an AOC or a letter speaks for.") var asOf: CalendarDay?
  @Option(help: "The first day of a certificate's validity.") var validFrom: CalendarDay?
  @Option(help: "The last day of a certificate's validity.") var validTo: CalendarDay?
  @Option(help: "The date of the auditor's report.") var issued: CalendarDay?
  @Option(help: "The service auditor or certification body.") var auditor: String?
  @Option(help: "unqualified, qualified, adverse or disclaimer.")
  var opinion: AttestationReport.Opinion?
  @Option(help: "Categories in scope, comma-separated: security, availability, ….")
  var categories: String?
  @Option(help: "How many exceptions the auditor noted.") var exceptions: Int?

  func facts() throws -> RecordReport.Facts {
    var facts = RecordReport.Facts()
    facts.id = id
    facts.kind = kind
    facts.days = try days()
    facts.issued = issued
    facts.auditor = auditor
    facts.opinion = opinion
    facts.categories = try categories.map(Self.categories)
    facts.exceptionCount = exceptions
    return facts
  }

  private func days() throws -> DayPeriod? {
    switch (from ?? validFrom, to ?? validTo, asOf) {
    case (nil, nil, nil): return nil
    case (nil, nil, let day?): return DayPeriod(day)
    case (let from?, let to?, nil):
      guard let period = DayPeriod(from: from, to: to) else {
        throw ValidationError("the period ends on \(to), before it begins on \(from).")
      }
      return period
    default:
      throw ValidationError("give --from and --to, or --valid-from and --valid-to, or --as-of.")
    }
  }

  private static func categories(_ text: String) throws -> [TrustServicesCategory] {
    try VendorFacts.list(text).map { word in
      guard let category = TrustServicesCategory(rawValue: word.lowercased()) else {
        let known = TrustServicesCategory.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\(word) is no category; they are \(known).")
      }
      return category
    }
  }

  // MARK: - Asking

  /// Asks until the answer can be read; an empty answer lets a doubtful fact stand.
  static func ask(_ question: RecordReport.Question, _ facts: inout RecordReport.Facts) throws {
    while true {
      let hint = question.doubt.map { "\($0); Enter lets it stand" } ?? "it was not found"
      let reply = try Prompt.line("\(prompt(question.fact)) (\(hint)): ")
      if reply.isEmpty {
        guard question.doubt != nil else { continue }
        facts.confirmed.insert(question.fact)
        return
      }
      if read(reply, question.fact, &facts) { return }
      Output.error("\"\(reply)\" can't be read as that.")
    }
  }

  private static func prompt(_ fact: String) -> String {
    switch fact {
    case "kind": "Kind (soc2-type2, soc2-type1, soc3, iso-27001, …)"
    case "days": "Days it speaks for (yyyy-mm-dd, or two of them)"
    case "issued": "Date of the auditor's report (yyyy-mm-dd)"
    case "auditor": "Service auditor"
    case "opinion": "Opinion (unqualified, qualified, adverse, disclaimer)"
    default: "Categories, comma-separated (security, availability, …)"
    }
  }

  private static func read(
    _ reply: String, _ fact: String, _ facts: inout RecordReport.Facts
  ) -> Bool {
    switch fact {
    case "kind":
      facts.kind = AttestationReport.KindCode(rawValue: reply.lowercased())
      return facts.kind != nil
    case "days":
      let days = reply.split { !"0123456789-".contains($0) }.compactMap {
        CalendarDay(String($0))
      }
      guard let first = days.first, let last = days.last else { return false }
      facts.days = DayPeriod(from: first, to: last)
      return facts.days != nil
    case "issued":
      facts.issued = CalendarDay(reply)
      return facts.issued != nil
    case "auditor":
      facts.auditor = reply
      return true
    case "opinion":
      facts.opinion = AttestationReport.Opinion(rawValue: reply.lowercased())
      return facts.opinion != nil
    default:
      facts.categories = try? categories(reply)
      return facts.categories?.isEmpty == false
    }
  }
}

extension AttestationReport.KindCode: ExpressibleByArgument {}
extension AttestationReport.Opinion: ExpressibleByArgument {}
