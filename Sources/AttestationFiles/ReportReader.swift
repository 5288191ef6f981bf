import Assurance
import PDFText

/// Reads a SOC report's PDF into facts that a person then confirms.
package enum ReportReader {
  /// Fewer letters than this on a page, on average, and the pages are pictures.
  private static let fewestLettersPerPage = 60

  /// - Parameter path: The PDF; it is opened for reading only.
  /// - Returns: What was found, each with its page and its sentence.
  /// - Throws: ``AttestationFileError`` with one sentence for a person.
  package static func read(path: String) throws(AttestationFileError) -> ReportProposal {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let pages: [PDFPage]
    do { pages = try PDFReader.pages(path: path) } catch {
      throw AttestationFileError(error, file: name)
    }
    let text = ReportText(pages)
    guard text.letterCount >= fewestLettersPerPage * max(1, pages.count / 2) else {
      throw .noText(file: name, pages: pages.count)
    }
    let sections = ReportSections(text)
    guard let kind = KindReader(sections).kind() else { throw .notAReport(file: name) }
    let dates = ReportDates(learningFrom: text.paragraphs.map(\.text))
    var proposal = ReportProposal()
    proposal.pageCount = pages.count
    proposal.kind = kind
    let coverage = CoverageReader(sections, dates)
    proposal.days = coverage.days(of: kind.value)
    let parties = PartyReader(sections, dates)
    proposal.serviceOrganization = parties.serviceOrganization()
    proposal.auditor = parties.auditor(besides: proposal.serviceOrganization?.value)
    proposal.issued = IssueDateReader(sections, dates).issued(after: proposal.days?.value.to)
    proposal.opinion = OpinionReader(sections).opinion()
    proposal.opinionBasis = OpinionReader(sections).basis(of: proposal.opinion?.value)
    if kind.value.hasCategories { proposal.categories = CategoryReader(sections).categories() }
    proposal.additionalCriteria = CategoryReader(sections).additional()
    proposal.subserviceOrganizations = SubserviceReader(
      sections, besides: proposal.serviceOrganization?.value
    ).organizations()
    proposal.userEntityControls = UserEntityControlReader(sections).controls()
    proposal.exceptions = ExceptionReader(sections).exceptions()
    return proposal
  }
}
