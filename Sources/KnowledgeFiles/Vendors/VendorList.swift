import Assurance
package import Foundation

/// Vendors as a JSON array of objects, or an object that holds it as `vendors`; keys are read as a
/// table's columns are.
package enum VendorList {
  /// - Parameters:
  ///   - data: The file's bytes.
  ///   - file: As it is named in findings.
  /// - Returns: A sheet with a row for each object.
  /// - Throws: A `DecodingError` when it is no JSON or holds no such array.
  package static func sheet(_ data: Data, file: String) throws -> VendorTable.Sheet {
    let objects: [[String: Value]]
    do {
      objects = try JSONDecoder().decode([[String: Value]].self, from: data)
    } catch {
      objects = try JSONDecoder().decode(Wrapped.self, from: data).vendors
    }
    let keys = Set(objects.flatMap(\.keys)).sorted()
    let header = VendorTable.Row(line: 0, cells: keys)
    let rows = objects.enumerated().map { index, object in
      VendorTable.Row(
        line: index + 1,
        cells: keys.map { key in
          let text = object[key]?.text ?? ""
          return key.lowercased() == "category" ? spoken(text) : text
        })
    }
    return VendorTable.Sheet(file: file, rows: [header] + rows, unit: "entry")
  }

  private struct Wrapped: Decodable {
    let vendors: [[String: Value]]
  }

  /// `PASSWORD_MANAGEMENT` is a program's word; `IT` is a person's.
  private static func spoken(_ text: String) -> String {
    guard text.count > 3, text.allSatisfy({ $0.isUppercase || $0 == "_" }) else { return text }
    let words = text.lowercased().split(separator: "_").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private enum Value: Decodable {
    case text(String)
    case list([Value])
    case nested

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .text("")
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let flag = try? container.decode(Bool.self) {
        self = .text(flag ? "yes" : "no")
      } else if let number = try? container.decode(Int.self) {
        self = .text("\(number)")
      } else if let number = try? container.decode(Double.self) {
        self = .text("\(number)")
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else {
        self = .nested
      }
    }

    /// What is nested deeper has no place in a table's cell.
    var text: String {
      switch self {
      case .text(let text): text
      case .list(let values): values.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
      case .nested: "{…}"
      }
    }
  }
}
