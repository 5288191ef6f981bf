package import Reporting

/// A digest in the form somebody asked for.
package enum DigestPresentation {
  package enum Format: String, Sendable, CaseIterable { case text, html, json }

  /// - Parameters:
  ///   - digest: What changed and what is due.
  ///   - format: Text for reading, HTML for a mail, JSON for a webhook.
  /// - Returns: The whole document.
  /// - Throws: When it can't be encoded.
  package static func text(_ digest: DigestDocument, as format: Format) throws -> String {
    switch format {
    case .text: digest.plainText
    case .html: digest.html
    case .json: try digest.json
    }
  }
}
