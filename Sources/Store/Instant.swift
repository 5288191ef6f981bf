import Foundation

/// Instants in the database: UTC, ISO 8601 with milliseconds, so that text order is time order.
enum Instant {
  static func text(_ date: Date) -> String { date.formatted(style) }

  static func date(_ text: String) -> Date {
    (try? style.parse(text)) ?? Date(timeIntervalSince1970: 0)
  }

  private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}

/// Lists of texts in one column: a line each, for ids, codes and questions hold no line end.
enum TextList {
  static func text(_ items: [String]) -> String {
    items.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
  }

  static func items(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: "\n").map(String.init)
  }
}
