package import Assurance
package import AttestationFiles
import DurableFiles
import Foundation

/// Records a report about a vendor: what its PDF says, what a person says of it, and who said so.
package struct RecordReport: Sendable {
  /// What a person gave, which wins over what was read.
  package struct Facts: Sendable {
    package var id: String?
    package var kind: AttestationReport.KindCode?
    package var days: DayPeriod?
    package var issued: CalendarDay?
    package var auditor: String?
    package var opinion: AttestationReport.Opinion?
    package var categories: [TrustServicesCategory]?
    package var exceptionCount: Int?
    /// Facts read with a doubt that the person looked at and let stand.
    package var confirmed: Set<String> = []

    package init() {}
  }

  /// What stands in the way of recording, by the option that settles it.
  package struct Question: Hashable, Sendable {
    package let fact: String
    package let option: String
    /// What was read, and why it is doubted; `nil` when nothing was found.
    package let doubt: String?
  }

  /// A file as it was read.
  package struct Document: Sendable {
    package let fileName: String
    package let sha256: String
    /// `nil` when the file could not be read as a report, and why.
    package let proposal: ReportProposal?
    package let complaint: String?
  }

  private let open: OpenWorkspace

  package init(in open: OpenWorkspace) { self.open = open }

  /// - Parameters:
  ///   - path: The file that came.
  ///   - kind: What a person says it is; then it need not be readable.
  /// - Returns: What it says, with its hash.
  /// - Throws: Why it can't be read, when nothing else was said about it.
  package func read(_ path: String, kind: AttestationReport.KindCode?) throws -> Document {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw AttestationFileError.missing(file: path)
    }
    let name = URL(filePath: path).lastPathComponent
    let sha256 = ContentHash.of(Array(data))
    do {
      return Document(
        fileName: name, sha256: sha256, proposal: try ReportReader.read(path: path),
        complaint: nil)
    } catch {
      guard kind != nil else { throw error }
      return Document(fileName: name, sha256: sha256, proposal: nil, complaint: "\(error)")
    }
  }

  // MARK: - What is still to be asked

  /// Only what is missing or doubtful; nothing that the report says plainly.
  package func questions(_ proposal: ReportProposal?, _ facts: Facts) -> [Question] {
    var questions: [Question] = []
    func ask<Value>(
      _ fact: String, _ option: String, given: Bool, read: ProposedFact<Value>?, needed: Bool
    ) {
      guard !given, !facts.confirmed.contains(fact) else { return }
      if let doubt = read?.doubt {
        questions.append(Question(fact: fact, option: option, doubt: doubt))
      } else if read == nil, needed {
        questions.append(Question(fact: fact, option: option, doubt: nil))
      }
    }
    ask("kind", "--kind", given: facts.kind != nil, read: proposal?.kind, needed: true)
    let kind = facts.kind ?? proposal?.kind?.value
    let option =
      switch kind?.dates {
      case .asOf: "--as-of"
      case .valid: "--valid-from and --valid-to"
      default: "--from and --to"
      }
    ask("days", option, given: facts.days != nil, read: proposal?.days, needed: true)
    let isReport = kind?.hasOpinion ?? true
    ask("issued", "--issued", given: facts.issued != nil, read: proposal?.issued, needed: isReport)
    ask(
      "auditor", "--auditor", given: facts.auditor != nil, read: proposal?.auditor,
      needed: isReport)
    ask(
      "opinion", "--opinion", given: facts.opinion != nil, read: proposal?.opinion,
      needed: isReport)
    ask(
      "categories", "--categories", given: facts.categories != nil, read: proposal?.categories,
      needed: kind?.hasCategories ?? false)
    return questions
  }

  // MARK: - Recording

  /// - Parameters:
  ///   - vendor: Whom the report is about.
  ///   - document: The file it came in; `nil` when only its facts are known.
  ///   - facts: What a person gave.
  ///   - recorder: Who confirmed it.
  /// - Returns: The report as it would be recorded.
  /// - Throws: ``WorkflowError/missingFacts(_:options:)`` while a question is open,
  ///   ``WorkflowError/impossible(_:)`` for dates that cannot be.
  package func report(
    for vendor: Vendor, document: Document?, facts: Facts, recorder: String
  ) throws -> AttestationReport {
    let proposal = document?.proposal
    let open = questions(proposal, facts)
    guard open.isEmpty, let kind = facts.kind ?? proposal?.kind?.value,
      let days = facts.days ?? proposal?.days?.value
    else {
      throw WorkflowError.missingFacts(open.map(\.fact), options: open.map(\.option))
    }
    var report = AttestationReport(
      id: .init(facts.id ?? Self.id(vendor, kind, days)), kind: kind.kind(days))
    report.issued = facts.issued ?? proposal?.issued?.value
    report.auditor = facts.auditor ?? proposal?.auditor?.value
    report.opinion = facts.opinion ?? proposal?.opinion?.value
    report.opinionBasis = report.opinion == .unqualified ? nil : proposal?.opinionBasis?.value
    report.categories = facts.categories ?? proposal?.categories?.value ?? []
    report.additionalCriteria = proposal?.additionalCriteria?.value ?? []
    report.exceptions = proposal?.exceptions.map(\.value) ?? []
    report.exceptionCount = facts.exceptionCount
    report.subserviceOrganizations = linked(proposal)
    report.userEntityControls = proposal?.userEntityControls.map(\.value) ?? []
    if let document {
      report.source = ReportSource(
        fileName: document.fileName, sha256: document.sha256, recordedBy: recorder,
        recordedOn: self.open.today)
    }
    return report
  }

  /// Puts the report into the vendor's file.
  ///
  /// - Parameters:
  ///   - report: From ``report(for:document:facts:recorder:)``.
  ///   - vendor: Whose it is.
  ///   - replace: Whether one of the same id gives way, keeping what was assessed and mapped.
  /// - Returns: What was written.
  /// - Throws: ``WorkflowError/reportExists(vendor:report:)`` or
  ///   ``WorkflowError/impossible(_:)``; the register is untouched then.
  package func record(
    _ report: AttestationReport, for vendor: Vendor, replace: Bool
  ) throws -> EditRegister.Saved {
    let original = vendor
    var vendor = vendor
    let before = Set(vendor.inconsistencies(today: open.today))
    if let place = vendor.reports.firstIndex(where: { $0.id == report.id }) {
      let old = vendor.reports[place].source?.sha256
      // The same file again is no second report.
      guard replace || old != nil && old == report.source?.sha256 else {
        throw WorkflowError.reportExists(vendor: vendor.id.rawValue, report: report.id.rawValue)
      }
      vendor.reports[place] = report.keepingWork(of: vendor.reports[place])
    } else {
      vendor.reports.append(report)
    }
    let wrong = vendor.inconsistencies(today: open.today).filter { !before.contains($0) }
    guard wrong.isEmpty else { throw WorkflowError.impossible(wrong) }
    return try EditRegister(in: open).save(vendor, insteadOf: original)
  }

  /// Subservice organizations that stand in our own register are linked to it.
  private func linked(_ proposal: ReportProposal?) -> [SubserviceOrganization] {
    guard let found = proposal?.subserviceOrganizations.map(\.value), !found.isEmpty else {
      return []
    }
    let register = ReadRegister(in: open)().register
    return found.map { party in
      var party = party
      party.vendor = register.vendor(named: party.name)?.id
      return party
    }
  }

  private static func id(
    _ vendor: Vendor, _ kind: AttestationReport.KindCode, _ days: DayPeriod
  ) -> String {
    let short =
      switch kind {
      case .soc2Type1, .soc2Type2: "soc2"
      case .soc1Type1, .soc1Type2: "soc1"
      case .isae3000Type1, .isae3000Type2: "isae3000"
      default: kind.rawValue
      }
    return "\(vendor.id)-\(short)-\(days.to.year)"
  }
}

extension AttestationReport {
  /// A report read again, with what people have assessed and mapped since.
  func keepingWork(of old: AttestationReport) -> AttestationReport {
    var report = self
    for place in report.exceptions.indices {
      report.exceptions[place].assessment =
        old.exceptions.first { $0.text == report.exceptions[place].text }?.assessment
    }
    for place in report.userEntityControls.indices {
      report.userEntityControls[place].mapping =
        old.userEntityControls.first { $0.text == report.userEntityControls[place].text }?.mapping
    }
    report.acceptance = report.acceptance ?? old.acceptance
    return report
  }
}
