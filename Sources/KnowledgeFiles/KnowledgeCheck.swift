package import Assurance

/// What is wrong with a knowledge base as a whole, beyond each file by itself.
package enum KnowledgeCheck {
  /// - Parameters:
  ///   - reading: What was read; its own findings are not repeated.
  ///   - today: An approval after this day is a slip.
  /// - Returns: Problems first, each with its file.
  package static func findings(in reading: KnowledgeReading, today: CalendarDay) -> [Finding] {
    var findings: [Finding] = []
    let known = Known(reading.base)
    for answer in reading.base.answers {
      let file = reading.sources[answer.id]?.path ?? "\(answer.id).md"
      findings += problems(of: answer, known, today: today).map { Finding(file: file, $0) }
    }
    findings += repeatedPhrasings(reading)
    for control in reading.base.controls {
      for code in control.criteria where TrustServicesCriteria.criterion(code) == nil {
        findings.append(
          Finding(
            file: "KnowledgeBase/controls", "\(control.id) names \(code), which is no criterion."))
      }
    }
    for vendor in reading.base.vendors {
      let file = "KnowledgeBase/vendors/\(vendor.id).yaml"
      findings += VendorCheck.problems(of: vendor, controls: known.controls, today: today)
        .map { Finding(file: file, $0) }
    }
    return findings + uncovered(reading.base)
  }

  private struct Known {
    let controls: Set<Control.ID>
    let evidence: Set<Evidence.ID>
    let products: Set<Product.ID>
    let answers: Set<ApprovedAnswer.ID>

    init(_ base: KnowledgeBase) {
      controls = Set(base.controls.map(\.id))
      evidence = Set(base.company?.evidence.map(\.id) ?? [])
        .union(base.vendors.flatMap { $0.reports.map { Evidence.ID($0.id.rawValue) } })
        .union(base.vendors.map { Evidence.ID($0.id.rawValue) })
      products = Set(base.company?.products.map(\.id) ?? [])
      answers = Set(base.answers.map(\.id))
    }
  }

  private static func problems(
    of answer: ApprovedAnswer, _ known: Known, today: CalendarDay
  ) -> [String] {
    var problems: [String] = []
    for code in answer.criteria where TrustServicesCriteria.criterion(code) == nil {
      problems.append("\(code) is no Trust Services Criterion; they run from CC1.1 to P8.1.")
    }
    for id in answer.controls where !known.controls.contains(id) {
      problems.append("the control \(id) is not in controls/.")
    }
    for id in answer.evidence where !known.evidence.contains(id) {
      problems.append("the evidence \(id) is neither in company.yaml nor a vendor or its report.")
    }
    for id in answer.products where !known.products.contains(id) {
      problems.append("the product \(id) is not in company.yaml.")
    }
    if let id = answer.phrasingOf, !known.answers.contains(id) {
      problems.append("phrasing-of names \(id), which is not in answers/.")
    }
    if let approval = answer.approval {
      if approval.on > today {
        problems.append(
          "it is approved on \(approval.on), which is still to come; until then it is not given.")
      }
      if let reviewBy = answer.reviewBy, reviewBy < approval.on {
        problems.append("review-by \(reviewBy) lies before its approval on \(approval.on).")
      }
    }
    return problems
  }

  private static func repeatedPhrasings(_ reading: KnowledgeReading) -> [Finding] {
    var owners: [String: PhrasingOwners] = [:]
    var findings: [Finding] = []
    for answer in reading.base.answers {
      let file = reading.sources[answer.id]?.path ?? "\(answer.id).md"
      var own: Set<String> = []
      for question in answer.questions {
        let key = question.lowercased().filter { $0.isLetter || $0.isNumber }
        guard own.insert(key).inserted else {
          findings.append(
            Finding(file: file, "\"\(question)\" is written twice; keep it in one place."))
          continue
        }
        let others = owners[key, default: PhrasingOwners()].sharing(answer.products)
        if !others.isEmpty {
          let names = others.map(\.rawValue).joined(separator: " and of ")
          findings.append(
            Finding(
              file: file, "\"\(question)\" is also a question of \(names); keep it in one place."))
        }
        owners[key, default: PhrasingOwners()].add(answer)
      }
    }
    return findings
  }

  private static func uncovered(_ base: KnowledgeBase) -> [Finding] {
    let covered = Set(base.answers.flatMap(\.criteria))
    let missing = TrustServicesCriteria.all.map(\.code).filter { !covered.contains($0) }
    guard !missing.isEmpty, !base.answers.isEmpty else { return [] }
    return [
      Finding(
        .notice, file: "KnowledgeBase/answers",
        "no answer names \(missing.map(\.rawValue).joined(separator: ", ")).")
    ]
  }
}

/// The answers that one phrasing is a question of.
private struct PhrasingOwners {
  /// Named at most: however many there are, one more takes no longer.
  private static let mostNamed = 3

  private var all: [ApprovedAnswer.ID] = []
  private var forAllProducts: [ApprovedAnswer.ID] = []
  private var byProduct: [Product.ID: [ApprovedAnswer.ID]] = [:]

  mutating func add(_ answer: ApprovedAnswer) {
    all.append(answer.id)
    if answer.products.isEmpty { forAllProducts.append(answer.id) }
    for product in Set(answer.products) { byProduct[product, default: []].append(answer.id) }
  }

  /// Answers for different products may share a question.
  ///
  /// - Parameter products: What another answer to the question is for; empty for all.
  /// - Returns: Those that somebody who asks about one of these products would meet as well, sorted;
  ///   at most three.
  func sharing(_ products: [Product.ID]) -> [ApprovedAnswer.ID] {
    guard !products.isEmpty else { return Array(all.prefix(Self.mostNamed)) }
    let met = ([forAllProducts] + products.map { byProduct[$0] ?? [] })
      .flatMap { $0.prefix(Self.mostNamed) }
    return Array(Set(met).sorted().prefix(Self.mostNamed))
  }
}
