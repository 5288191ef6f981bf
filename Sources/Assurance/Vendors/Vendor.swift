/// A company whose service we use; in its own SOC report it is the service organization.
package struct Vendor: Hashable, Sendable {
  package typealias ID = Identifier<Vendor>

  package var id: ID
  /// The legal name.
  package var name: String
  package var isExample: Bool
  package var service: String?
  package var owner: String?
  package var tier: Tier
  package var status: Status
  /// What of ours it handles: "customer data", "employee data".
  package var data: [String]
  package var products: [Product.ID]
  package var website: String?
  package var contract: Contract?
  package var reports: [AttestationReport]
  package var letters: [BridgeLetter]
  package var notes: String?

  /// How much depends on it.
  package enum Tier: String, Hashable, Sendable, CaseIterable, Codable {
    case critical, high, standard
  }

  package enum Status: String, Hashable, Sendable, CaseIterable, Codable {
    /// Looked at, nothing signed.
    case candidate
    /// Passed the review; the service is not in use yet.
    case approved
    case active
    /// Notice is given; data is being returned or deleted.
    case offboarding
    case offboarded
  }

  package struct Contract: Hashable, Sendable {
    package var renewal: CalendarDay?
    /// The last day on which notice can be given.
    package var noticeBy: CalendarDay?

    package init(renewal: CalendarDay? = nil, noticeBy: CalendarDay? = nil) {
      self.renewal = renewal
      self.noticeBy = noticeBy
    }
  }

  package init(
    id: ID, name: String, isExample: Bool = false, service: String? = nil, owner: String? = nil,
    tier: Tier = .standard, status: Status = .active, data: [String] = [],
    products: [Product.ID] = [], website: String? = nil, contract: Contract? = nil,
    reports: [AttestationReport] = [], letters: [BridgeLetter] = [], notes: String? = nil
  ) {
    self.id = id
    self.name = name
    self.isExample = isExample
    self.service = service
    self.owner = owner
    self.tier = tier
    self.status = status
    self.data = data
    self.products = products
    self.website = website
    self.contract = contract
    self.reports = reports
    self.letters = letters
    self.notes = notes
  }
}
