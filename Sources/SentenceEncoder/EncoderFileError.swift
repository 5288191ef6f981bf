/// Why a file cannot serve as the encoder's weights.
package enum EncoderFileError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case notAnEncoder(String)
  case otherVersion(String, Int)
  case damaged(String, String)

  package var description: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read; check that it exists and its permissions."
    case .notAnEncoder(let path):
      "\(path) does not hold a sentence encoder; Scripts/make-encoder-weights makes one."
    case .otherVersion(let path, let version):
      "\(path) has version \(version) of the encoder's format; this program reads version 1."
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail)); take it from the release or the repository again."
    }
  }
}
