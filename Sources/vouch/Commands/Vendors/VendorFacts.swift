import ArgumentParser
import Assurance

/// The facts of a vendor that 'add' sets and 'edit' changes.
struct VendorFacts: ParsableArguments {
  @Option(help: "What it does for us.") var service: String?
  @Option(help: "Who of us answers for it.") var owner: String?
  @Option(help: "critical, high or standard: how much depends on it and what it handles.")
  var tier: Vendor.Tier?
  @Option(help: "candidate, approved, active, offboarding or offboarded.")
  var status: Vendor.Status?
  @Option(help: "What of ours it handles, comma-separated: customer data, employee data.")
  var data: String?
  @Option(help: "Products of ours that use it, comma-separated ids.") var products: String?
  @Option(help: "Its website.") var website: String?
  @Option(help: "The day the contract renews, yyyy-mm-dd.") var renewal: CalendarDay?
  @Option(help: "The last day to give notice, yyyy-mm-dd.") var noticeBy: CalendarDay?
  @Option(help: "Anything else.") var notes: String?

  func apply(to vendor: inout Vendor) {
    if let service { vendor.service = service }
    if let owner { vendor.owner = owner }
    if let tier { vendor.tier = tier }
    if let status { vendor.status = status }
    if let data { vendor.data = Self.list(data) }
    if let products { vendor.products = Self.list(products).map { Product.ID($0) } }
    if let website { vendor.website = website }
    if renewal != nil || noticeBy != nil {
      var contract = vendor.contract ?? Vendor.Contract()
      contract.renewal = renewal ?? contract.renewal
      contract.noticeBy = noticeBy ?? contract.noticeBy
      vendor.contract = contract
    }
    if let notes { vendor.notes = notes }
  }

  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}

extension Vendor.Tier: ExpressibleByArgument {}
extension Vendor.Status: ExpressibleByArgument {}
