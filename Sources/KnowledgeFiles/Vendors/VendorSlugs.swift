package import Assurance
import DurableFiles
import Foundation

/// Makes ids from names: stable, unique, and fit to name a file.
package enum VendorSlugs {
  /// - Parameters:
  ///   - names: Of different vendors.
  ///   - taken: Ids that others have.
  /// - Returns: An id for each name, the same whatever the names' order: without the legal form
  ///   where that is unique, else with it, else with digits of the name's hash.
  package static func ids(for names: [String], taken: Set<Vendor.ID> = []) -> [Vendor.ID] {
    let choices = names.map(candidates)
    var levels = [Int](repeating: 0, count: names.count)
    for level in 0..<2 {
      var counts: [String: Int] = [:]
      for (index, choice) in choices.enumerated() { counts[choice[levels[index]], default: 0] += 1 }
      for (index, choice) in choices.enumerated() where levels[index] == level {
        let slug = choice[level]
        if counts[slug] != 1 || taken.contains(Vendor.ID(slug)) { levels[index] = level + 1 }
      }
    }
    return zip(choices, levels).map { Vendor.ID($0[$1]) }
  }

  /// An id that somebody wrote in a column of ids, in the form that ours have.
  static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in latin(text).unicodeScalars {
      if (97...122).contains(scalar.value) || (48...57).contains(scalar.value) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-"), !(0x300...0x36f).contains(scalar.value) {
        slug.append("-")
      }
    }
    let cut = slug.prefix(60)
    return String(cut.hasSuffix("-") ? cut.dropLast() : cut)
  }

  private static func candidates(for name: String) -> [String] {
    let hash = String(ContentHash.of(Array(name.lowercased().utf8)).prefix(8))
    let short = slug(CompanyName(name).core)
    let long = slug(name)
    guard !short.isEmpty, !long.isEmpty else {
      return [String](repeating: "vendor-\(hash)", count: 3)
    }
    return [short, long, "\(long)-\(hash)"]
  }

  /// Letters with marks taken apart, and the few that have no parts spelled out.
  private static func latin(_ text: String) -> String {
    let spelled = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    ]
    let plain = text.lowercased().map { spelled[String($0)] ?? String($0) }.joined()
    return (plain.applyingTransform(.toLatin, reverse: false) ?? plain)
      .decomposedStringWithCanonicalMapping
  }
}
