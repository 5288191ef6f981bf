/// What the report expects of us, its reader, for its own conclusions to hold: a CUEC.
package struct ComplementaryUserEntityControl: Hashable, Sendable {
  /// Within its report: `U1`, or the report's own number.
  package var id: String
  package var text: String
  /// The criterion the report assigns it to, as written there.
  package var criterion: String?
  /// Counts from 1.
  package var page: Int?
  package var mapping: Mapping?

  /// How we meet it.
  package enum Mapping: Hashable, Sendable {
    case controls([Control.ID])
    /// It does not concern how we use the service, and why.
    case notApplicable(because: String)
  }

  package init(
    id: String, text: String, criterion: String? = nil, page: Int? = nil, mapping: Mapping? = nil
  ) {
    self.id = id
    self.text = text
    self.criterion = criterion
    self.page = page
    self.mapping = mapping
  }
}

/// What the report expects of a carved-out party: a CSOC.
package struct ComplementarySubserviceOrganizationControl: Hashable, Sendable {
  package var text: String
  /// The subservice organization, as the report names it.
  package var organization: String?
  package var page: Int?

  package init(text: String, organization: String? = nil, page: Int? = nil) {
    self.text = text
    self.organization = organization
    self.page = page
  }
}

/// A vendor of our vendor whose controls the report needs: a fourth party.
package struct SubserviceOrganization: Hashable, Sendable {
  package enum Method: String, Hashable, Sendable, CaseIterable, Codable {
    /// Its controls are left out: its own report is needed.
    case carveOut = "carve-out"
    /// Its controls were examined in the same report.
    case inclusive
  }

  package var name: String
  package var method: Method
  package var service: String?
  /// Its entry in our own register, where its report is kept.
  package var vendor: Vendor.ID?

  package init(
    name: String, method: Method, service: String? = nil, vendor: Vendor.ID? = nil
  ) {
    self.name = name
    self.method = method
    self.service = service
    self.vendor = vendor
  }
}
