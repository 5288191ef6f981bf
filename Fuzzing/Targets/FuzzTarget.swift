/// One entry point that strangers' bytes reach, and what must hold whatever they are.
///
/// A broken promise ends the process, as a trap does: libFuzzer and the mutation driver alike call that a crash.
package struct FuzzTarget: Sendable {
  package let name: String
  /// Inputs that resemble honest ones, made of a workbook or a csv file; empty when it offers none.
  package let seeds: @Sendable (_ file: [UInt8]) -> [[UInt8]]
  package let run: @Sendable (_ input: [UInt8]) -> Void

  /// A new reader of files from outside gets its line here.
  package static let all: [FuzzTarget] = [
    .zip, .xml, .sheet, .parts, .csv, .layout, .docx,
  ]

  package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// Says what was promised and ends the process.
func broken(_ promise: String) -> Never { fatalError("broken promise: \(promise)") }
