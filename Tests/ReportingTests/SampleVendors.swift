import Assurance
import Reporting

/// 2026-11-21.
let judgedOn = CalendarDay(daysSince1970: 20_778)

private typealias Report = AttestationReport

private func days(_ from: String, _ to: String) -> DayPeriod {
  guard let from = CalendarDay(from), let to = CalendarDay(to) else { fatalError("no such day") }
  return DayPeriod(from, through: to)
}

private func soc2(_ id: String, _ from: String, _ to: String) -> AttestationReport {
  AttestationReport(
    id: Report.ID(id), kind: .soc2Type2(period: days(from, to)),
    issued: CalendarDay(to)?.adding(days: 45), auditor: "Fernhill Assurance LLP",
    opinion: .unqualified, categories: [.security])
}

/// Two reports, the newer with controls expected of us and an exception, and a letter after it.
let stratus: Vendor = {
  var report = soc2("stratus-2026", "2025-10-01", "2026-09-30")
  report.exceptions = [
    Report.Exception(id: "E1", text: "Two of 25 leavers kept access for a week.", control: "CC6.2")
  ]
  report.userEntityControls = [
    ComplementaryUserEntityControl(
      id: "U1", text: "User entities restrict who may administer their account.",
      criterion: "CC6.1", page: 41,
      mapping: .controls([Control.ID("IAM-01"), Control.ID("IAM-04")])
    ),
    ComplementaryUserEntityControl(
      id: "U2", text: "User entities protect the badges they are given.", criterion: "CC6.4",
      page: 41, mapping: .notApplicable(because: "nobody of ours enters the data centre")),
    ComplementaryUserEntityControl(id: "U3", text: "@User entities review the logs.", page: 42),
  ]
  var before = soc2("stratus-2025", "2024-10-01", "2025-09-30")
  before.userEntityControls = [
    ComplementaryUserEntityControl(id: "U1", text: "User entities restrict administration.")
  ]
  return Vendor(
    id: Vendor.ID("stratus-harbor"), name: "Stratus Harbor, Inc.", service: "Hosting of production",
    owner: "platform-engineering", tier: .critical, data: ["customer data", "employee data"],
    contract: Vendor.Contract(
      renewal: CalendarDay("2027-03-01"), noticeBy: CalendarDay("2026-12-01")),
    reports: [before, report],
    letters: [
      BridgeLetter(
        period: days("2026-10-01", "2026-11-10"), signed: CalendarDay("2026-11-10"), by: "CISO")
    ])
}()

let ledgerline = Vendor(
  id: Vendor.ID("ledgerline"), name: "Ledgerline GmbH", service: "Billing", owner: "finance",
  tier: .high, data: ["billing data"],
  reports: [
    AttestationReport(
      id: Report.ID("ledgerline-iso"), kind: .iso27001(valid: days("2024-01-15", "2027-01-14")),
      auditor: "Kestrel Certification")
  ])

/// Its name is an attack.
let attacker = Vendor(
  id: Vendor.ID("attacker"), name: "=HYPERLINK(\"http://evil.example\",\"Pay\")",
  service: "+cmd|' /C calc'!A0", tier: .critical,
  reports: [soc2("attacker-2025", "2024-07-01", "2025-06-30")])

let cobalt = Vendor(
  id: Vendor.ID("cobalt"), name: "Cobalt Mail", service: "Sends our e-mail", owner: "growth",
  tier: .critical, data: ["customer contacts"],
  reports: [
    soc2("cobalt-2025", "2024-10-01", "2025-03-31"),
    soc2("cobalt-2026", "2025-07-12", "2026-06-30"),
  ])

let quill = Vendor(
  id: Vendor.ID("quill"), name: "Quill & Lantern", service: "Support desk", owner: "support",
  tier: .standard, status: .candidate, data: ["customer data"])

let marlow: Vendor = {
  var report = soc2("marlow-2026", "2025-08-01", "2026-07-31")
  report.opinion = .qualified
  report.opinionBasis = "access of leavers was not removed in time"
  return Vendor(
    id: Vendor.ID("marlow"), name: "Marlow Analytics", service: "Product analytics",
    owner: "product", tier: .high, status: .offboarding, data: ["usage data"], reports: [report])
}()

/// One vendor of each standing.
func makeRegister(
  _ vendors: [Vendor] = [stratus, ledgerline, attacker, cobalt, quill, marlow]
) -> RegisterReport {
  let register = VendorRegister(vendors)
  return RegisterReport(
    day: judgedOn, companyName: "Northgrove Software",
    entries: vendors.map { vendor in
      RegisterReport.Entry(
        vendor: vendor, standing: vendor.standing(on: judgedOn, within: 60, register: register),
        coverage: vendor.coverage(on: judgedOn, tiers: register.tiers),
        answersAtRisk: vendor.id == attacker.id ? ["vendor-reviews", "sub-processors"] : [])
    })
}
