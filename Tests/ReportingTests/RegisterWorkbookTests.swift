import Assurance
import DurableFiles
import Foundation
import Reporting
import Testing

struct RegisterWorkbookTests {
  @Test func `the same register makes the same bytes in any order, for its owner only`() throws {
    try withFolder { folder in
      let shuffled = [quill, marlow, cobalt, stratus, attacker, ledgerline]
      try makeRegister().write(to: "\(folder)/a.xlsx")
      try makeRegister(shuffled).write(to: "\(folder)/b.xlsx")
      try makeRegister().write(to: "\(folder)/b.xlsx")
      try makeRegister(shuffled).write(to: "\(folder)/c.xlsx")

      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      let bytes = try names.map { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")) }
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/a.xlsx")
      #expect(names == ["a.xlsx", "b.xlsx", "c.xlsx"])
      #expect(Set(bytes).count == 1)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `a missing folder is named and nothing is written`() {
    let path = "/nonexistent/register.xlsx"

    #expect(throws: ReportingError.notWritten(DurableFileError(path: path, code: ENOENT))) {
      try makeRegister().write(to: path)
    }
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `the summary with its chart comes first, and lists keep their header in sight`() throws {
    let sheets = try withFolder { folder in
      try makeRegister().write(to: "\(folder)/register.xlsx")
      return try SpreadsheetReader.layout(in: "\(folder)/register.xlsx")
    }

    #expect(
      sheets == [
        "Summary 1 None None", "Register 0 C2 A1:S7", "Timeline 0 C6 None",
        "Open items 0 C2 A1:D4", "CUECs 0 B2 A1:H5",
      ])
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `a row for each vendor, the gravest first`() throws {
    let rows = try read("Register")

    #expect(
      rows.dropFirst().map { Array($0.prefix(2)) } == [
        ["Unacceptable", "Marlow Analytics"], ["Overdue", attacker.name], ["Gap", "Cobalt Mail"],
        ["Unknown", "Quill & Lantern"], ["Due", "Ledgerline GmbH"],
        ["Current", "Stratus Harbor, Inc."],
      ])
    #expect(rows[1][9] == "qualified")
    #expect(
      rows[6].dropFirst(2) == [
        "Hosting of production", "platform-engineering", "critical", "active",
        "customer data, employee data", "SOC 2 Type 2", "2025-10-01 to 2026-09-30", "unqualified",
        "Fernhill Assurance LLP", "2026-11-14 00:00:00", "2027-09-30 00:00:00", "313",
        "2027-03-01 00:00:00", "2026-12-01 00:00:00",
        "SOC 2 Type 2 speaks for 2025-10-01 to 2026-09-30; its successor is due on 2027-09-30",
        "2", "",
      ])
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `what a vendor calls itself never becomes a formula`() throws {
    let overdue = try read("Register")[2]

    #expect(overdue[2] == "+cmd|' /C calc'!A0")
    #expect(overdue[13] == "-144")
    #expect(overdue[18] == "vendor-reviews\nsub-processors")
    for sheet in ["Register", "Timeline", "Open items", "CUECs"] {
      #expect(try read(sheet).joined().allSatisfy { $0 != "formula" })
    }
  }

  @Test(
    .enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"),
    arguments: [
      // From November 2024 over November 2026 to January 2028.
      ("Stratus Harbor, Inc.", "●●●●●●●●●●●●●●●●●●●●●●●~×              "),
      ("Ledgerline GmbH", "●●●●●●●●●●●●●●●●●●●●●●●●●●○            "),
      ("Cobalt Mail", "●●●●●×××○●●●●●●●●●●●×××××              "),
      ("Quill & Lantern", "                                       "),
      ("Marlow Analytics", "         ●●●●●●●●●●●●××××              "),
    ])
  func `a month shows what speaks for it`(vendor: String, months: String) throws {
    let row = try #require(try read("Timeline").first { $0[0] == vendor })

    #expect(row[2..<41].map { $0.isEmpty ? " " : $0 }.joined() == months)
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `a month's colour says what its mark says`() throws {
    let colours = ["●": "3C9D63", "○": "BFE6CB", "~": "F7D774", "×": "D0574D", "": ""]
    let rows = try read("Timeline").dropFirst(5)
    let fills = try withFolder { folder in
      try makeRegister().write(to: "\(folder)/register.xlsx")
      return try SpreadsheetReader.fills(of: "Timeline", in: "\(folder)/register.xlsx")
    }.dropFirst(5)

    for (row, fill) in zip(rows, fills) {
      #expect(row[2..<41].map { colours[$0] } == Array(fill[2..<41]))
    }
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `the timeline names the days behind its colours and this month`() throws {
    let rows = try read("Timeline")
    let fills = try withFolder { folder in
      try makeRegister().write(to: "\(folder)/register.xlsx")
      return try SpreadsheetReader.fills(of: "Timeline", in: "\(folder)/register.xlsx")
    }

    #expect(rows.last?.last == "2026-11-11 to 2026-11-21")
    #expect(rows[7].last == "2025-04-01 to 2025-07-11, 2026-07-01 to 2026-11-21")
    #expect(rows[8].last == "no report is on record")
    #expect(
      [rows[3][2], rows[3][4], rows[3][16], rows[3][28], rows[3][40]].map(\.self)
        == ["2024", "2025", "2026", "2027", "2028"])
    #expect(rows[4][26] == "Nov")
    #expect(Set(fills[4]).count == 2)
    #expect(fills[4].filter { $0 == fills[4][26] }.count == 1)
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `every open item has a row`() throws {
    let rows = try read("Open items")

    #expect(
      rows == [
        ["Vendor", "Standing", "Kind", "What is open"],
        [
          "Quill & Lantern", "Unknown", "Tier",
          "It handles customer data and is tiered standard; look at the tier again.",
        ],
        [
          "Stratus Harbor, Inc.", "Current", "Exception to assess",
          "Exception E1 (CC6.2) is not assessed.",
        ],
        [
          "Stratus Harbor, Inc.", "Current", "CUEC to map",
          "CUEC U3 is not mapped to a control of ours.",
        ],
      ])
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `what is expected of us stands beside how we meet it`() throws {
    let rows = try read("CUECs")

    #expect(
      rows.dropFirst().map(\.[7]) == [
        "Mapped to IAM-01, IAM-04",
        "Not applicable because: nobody of ours enters the data centre", "NOT MAPPED", "not mapped",
      ])
    #expect(
      rows[3] == [
        "Stratus Harbor, Inc.", "SOC 2 Type 2\n2025-10-01 to 2026-09-30", "yes", "U3",
        "@User entities review the logs.", "", "42", "NOT MAPPED",
      ])
    #expect(rows[4][2] == "no")
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `the summary counts by standing and by tier`() throws {
    let rows = try read("Summary").map { Array($0.prefix(8)) }

    #expect(rows.contains(["Judged on", "2026-11-21 00:00:00", "", "", "", "", "", ""]))
    #expect(rows.contains(["CUECs not mapped", "1", "", "", "", "", "", ""]))
    #expect(rows.contains(["Answers at risk", "2", "", "", "", "", "", ""]))
    #expect(rows.contains { $0.prefix(2) == ["Gap", "1"] })
    #expect(rows.contains(["critical", "0", "1", "1", "0", "0", "1", "3"]))
    #expect(rows.contains(["standard", "0", "0", "0", "1", "0", "0", "1"]))
  }

  @Test(.enabled(if: SpreadsheetReader.isInstalled, "python3 has no openpyxl"))
  func `an empty register is a workbook too`() throws {
    #expect(try read("Register", of: makeRegister([])).count == 1)
    #expect(try read("Timeline", of: makeRegister([])).count == 5)
  }

  private func read(
    _ sheet: String, of report: RegisterReport = makeRegister()
  ) throws -> [[String]] {
    try withFolder { folder in
      try report.write(to: "\(folder)/register.xlsx")
      return try SpreadsheetReader.rows(of: sheet, in: "\(folder)/register.xlsx")
    }
  }
}
