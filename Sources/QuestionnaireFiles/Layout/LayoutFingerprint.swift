/// What makes two files the same template: sheet names and header texts, whatever their rows say.
///
/// A csv file's sheet is named after the file, which another customer's copy need not share, so
/// its name counts only where no header tells the template.
package struct LayoutFingerprint: Hashable, Sendable {
  package let text: String

  init(_ grids: [Grid]) {
    let parts = grids.map { grid in
      let header = HeaderCandidate.best(in: grid) ?? ContentColumns.header(in: grid)
      let name = grid.isNamedAfterFile && header != nil ? "" : grid.name
      return "\(name)|\((header?.texts ?? []).joined(separator: "|"))"
    }
    // FNV-1a, 64 bits: short, stable, and not a secret.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    text = String(hash, radix: 16)
  }
}
