import Assurance

/// Mail programs drop style sheets and scripts and block what is fetched, so every style stands
/// inline, the layout is a table of 600 px, and nothing comes from elsewhere.
extension DigestDocument {
  /// A whole HTML document: dark on white, everything people wrote escaped.
  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">
    <title>\(HTMLText.escaped(title))</title>
    </head>
    <body style="margin:0;padding:0;background:#ffffff;color-scheme:light">
    <table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" \
    style="width:100%;max-width:600px;margin:0 auto;background:#ffffff"><tr>\
    <td style="padding:24px;\(Style.text)">
    \(body.joined(separator: "\n"))
    </td></tr></table>
    </body>
    </html>

    """
  }

  private var body: [String] {
    [
      "<h1 style=\"\(Style.title)\">\(HTMLText.escaped(title))</h1>",
      "<p style=\"margin:0 0 16px\">\(HTMLText.escaped(summary))</p>",
    ] + changesInOrder.map(block) + dueBlock + countBlock
  }

  private func block(_ change: Change) -> String {
    let before: String =
      switch change.from {
      case nil: "new"
      case change.to: "still"
      case .some(let from): "\(badge(from)) &rarr;"
      }
    let reasons = change.reasons.map {
      "<li style=\"margin:4px 0 0\">\(HTMLText.escaped($0))</li>"
    }
    let list =
      reasons.isEmpty
      ? "" : "<ul style=\"margin:8px 0 0;padding:0 0 0 20px\">\(reasons.joined())</ul>"
    return """
      <div style="\(Style.card)"><div style="\(Style.name)">\(HTMLText.escaped(change.name))</div>\
      <div style="\(Style.muted)">\(before) \(badge(change.to))</div>\(list)</div>
      """
  }

  private var dueBlock: [String] {
    let rows = dueInOrder.map { due in
      """
      <tr><td valign="top" style="\(Style.dayCell)">\(due.date.day)<br>\
      <span style="\(Style.muted)">\(distance(to: due.date.day))</span></td>\
      <td valign="top" style="\(Style.cell)"><span style="font-weight:bold">\
      \(HTMLText.escaped(due.name))</span><br>\(due.date.kind.label): \
      \(HTMLText.escaped(due.date.title))</td></tr>
      """
    }
    guard !rows.isEmpty else { return ["<p style=\"margin:24px 0 0\">\(nothingDue)</p>"] }
    return ["<h2 style=\"\(Style.heading)\">Due</h2>", "<table \(Style.dueTable)>"] + rows
      + ["</table>"]
  }

  private var countBlock: [String] {
    guard !countsInOrder.isEmpty else { return [] }
    let counts = countsInOrder.map {
      "<span style=\"white-space:nowrap\">\($0.count) \(badge($0.verdict))</span>"
    }
    return [
      "<h2 style=\"\(Style.heading)\">All vendors</h2>",
      "<p style=\"margin:0;line-height:28px\">\(counts.joined(separator: " &ensp; "))</p>",
    ]
  }

  private func badge(_ verdict: VendorStanding.Verdict) -> String {
    let colours = verdict.badgeColours
    return """
      <span style="\(Style.badge);background:\(colours.paper);color:\(colours.ink)">\
      \(verdict.rawValue)</span>
      """
  }
}

// MARK: - Styles

private enum Style {
  static let text =
    "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#1f2a44;"
    + "overflow-wrap:anywhere"
  static let title = "margin:0 0 8px;font-size:20px;line-height:28px"
  static let heading = "margin:24px 0 8px;font-size:16px;line-height:24px"
  static let card = "margin:0 0 12px;padding:12px 16px;border:1px solid #d5d9e0;border-radius:6px"
  static let name = "font-weight:bold"
  static let muted = "color:#5f6775;font-size:13px"
  static let badge =
    "display:inline-block;padding:0 8px;border-radius:10px;font-size:13px;line-height:20px;"
    + "font-weight:bold;white-space:nowrap"
  static let cell = "padding:8px 0;border-top:1px solid #d5d9e0"
  static let dayCell = "\(cell);padding-right:16px;white-space:nowrap"
  static let dueTable =
    "role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
    + "style=\"width:100%;\(text)\""
}

extension VendorStanding.Verdict {
  /// The ink has a contrast above 4.5:1 on its paper (WCAG 2.1, 1.4.3); the word says it too, for
  /// those who see no colours.
  fileprivate var badgeColours: (paper: String, ink: String) {
    switch self {
    case .unacceptable: ("#fadad7", "#8f1d14")
    case .overdue: ("#ffe0cc", "#8a3700")
    case .gap: ("#ffedc2", "#6e4b00")
    case .unknown: ("#e6e8ec", "#3f4652")
    case .due: ("#dce9f7", "#1b4f8a")
    case .current: ("#d5efdc", "#0b5a2a")
    }
  }
}
