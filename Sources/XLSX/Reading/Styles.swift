import OpenPackaging

/// The cell formats of a workbook, reduced to what tells a cell's purpose.
struct Styles: Sendable {
  private let formats: [CellStyle]
  /// The formats' own, for every cell asks for one.
  private let numberFormats: [NumberFormat]

  static let none = Styles(formats: [])

  private init(formats: [CellStyle]) {
    self.formats = formats
    numberFormats = formats.map(\.numberFormat)
  }

  init(part: String, in package: Package) throws(PackageError) {
    var scanner = try package.scanner(part)
    var tables = Tables()
    while let token = try scanner.next() {
      switch token {
      case .start(let tag): try tables.open(tag, scanner)
      case .end(let tag): tables.close(tag, scanner)
      default: break
      }
    }
    self.init(formats: tables.formats)
  }

  func style(_ index: Int) -> CellStyle {
    formats.indices.contains(index) ? formats[index] : CellStyle()
  }

  func numberFormat(_ index: Int) -> NumberFormat {
    numberFormats.indices.contains(index) ? numberFormats[index] : .general
  }

  /// What has been read so far; a format refers to the tables before it by number.
  private struct Tables {
    var numberFormats: [Int: NumberFormat] = [:]
    var bold: [Bool] = []
    var fills: [String?] = []
    var formats: [CellStyle] = []
    private var section: Section?

    private enum Section { case fonts, fills, cellFormats }

    mutating func open(_ tag: XMLScanner.Tag, _ scanner: XMLScanner) throws(PackageError) {
      if scanner.name(of: tag, is: "numFmt") {
        if let id = try scanner.integer("numFmtId", of: tag),
          let code = try scanner.attribute("formatCode", of: tag)
        {
          numberFormats[id] = .custom(code)
        }
      } else if scanner.name(of: tag, is: "fonts") {
        section = .fonts
      } else if scanner.name(of: tag, is: "fills") {
        section = .fills
      } else if scanner.name(of: tag, is: "cellXfs") {
        section = .cellFormats
      } else {
        switch section {
        case .fonts: try font(tag, scanner)
        case .fills: try fill(tag, scanner)
        case .cellFormats: try cellFormat(tag, scanner)
        case nil: break
        }
      }
    }

    mutating func close(_ tag: XMLScanner.Tag, _ scanner: XMLScanner) {
      if scanner.name(of: tag, is: "fonts") || scanner.name(of: tag, is: "fills")
        || scanner.name(of: tag, is: "cellXfs")
      {
        section = nil
      }
    }

    private mutating func font(_ tag: XMLScanner.Tag, _ scanner: XMLScanner) throws(PackageError) {
      if scanner.name(of: tag, is: "font") {
        bold.append(false)
      } else if scanner.name(of: tag, is: "b"), !bold.isEmpty {
        bold[bold.count - 1] = try scanner.flag("val", of: tag) ?? true
      }
    }

    private mutating func fill(_ tag: XMLScanner.Tag, _ scanner: XMLScanner) throws(PackageError) {
      if scanner.name(of: tag, is: "fill") {
        fills.append(nil)
      } else if scanner.name(of: tag, is: "fgColor"), !fills.isEmpty {
        if let color = try scanner.attribute("rgb", of: tag) {
          fills[fills.count - 1] = String(color.suffix(6)).uppercased()
        } else if let theme = try scanner.attribute("theme", of: tag) {
          fills[fills.count - 1] = "theme:\(theme)"
        } else if let index = try scanner.attribute("indexed", of: tag) {
          fills[fills.count - 1] = "indexed:\(index)"
        }
      }
    }

    private mutating func cellFormat(
      _ tag: XMLScanner.Tag, _ scanner: XMLScanner
    ) throws(PackageError) {
      if scanner.name(of: tag, is: "xf") {
        var style = CellStyle()
        if let font = try scanner.integer("fontId", of: tag), bold.indices.contains(font) {
          style.isBold = bold[font]
        }
        if let fill = try scanner.integer("fillId", of: tag), fills.indices.contains(fill) {
          style.fillColor = fills[fill]
          style.hasFill = fills[fill] != nil && fills[fill] != "FFFFFF"
        }
        if let id = try scanner.integer("numFmtId", of: tag) {
          style.numberFormat = numberFormats[id] ?? .builtIn(id)
        }
        formats.append(style)
      } else if let last = formats.indices.last {
        if scanner.name(of: tag, is: "protection") {
          formats[last].isLocked = try scanner.flag("locked", of: tag) ?? true
        } else if scanner.name(of: tag, is: "alignment") {
          formats[last].isWrapped = try scanner.flag("wrapText", of: tag) ?? false
        }
      }
    }
  }
}
