import Assurance
import CLibXLSXWriter
import DurableFiles
import Foundation

/// Writes the workbook that says where every word came from, by libxlsxwriter.
package enum ProvenanceWorkbook {
  /// - Parameters:
  ///   - report: What it says; the same report gives the same bytes.
  ///   - path: Where it goes; an older file is replaced whole.
  /// - Throws: `DurableFileError`; whatever stood there is untouched then.
  package static func write(_ report: ProvenanceReport, to path: String) throws {
    let temporary = DurableFile.temporaryPath(beside: path)
    guard let book = workbook_new(temporary) else {
      throw DurableFileError(path: path, code: ENOMEM)
    }
    let formats = WorkbookFormats(book)
    describe(report, in: book)
    SummarySheet(report: report, book: book, formats: formats).write()
    ResponsesSheet(report: report, book: book, formats: formats).write()
    let outcome = workbook_close(book)
    guard outcome == LXW_NO_ERROR else {
      unlink(temporary)
      throw DurableFileError(path: path, code: errno == 0 ? EIO : errno)
    }
    chmod(temporary, 0o600)
    do {
      try DurableFile.replace(path, with: temporary)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func describe(
    _ report: ProvenanceReport, in book: UnsafeMutablePointer<lxw_workbook>
  ) {
    var title = Array("Provenance of \(report.outputName)".utf8CString)
    var company = Array(report.companyName.utf8CString)
    title.withUnsafeMutableBufferPointer { title in
      company.withUnsafeMutableBufferPointer { company in
        var properties = lxw_doc_properties()
        properties.title = title.baseAddress
        properties.company = company.baseAddress
        // libxlsxwriter takes the current time where none is given.
        properties.created = time_t(report.answeredAt.timeIntervalSince1970)
        workbook_set_properties(book, &properties)
      }
    }
  }
}

/// The formats that both sheets share.
struct WorkbookFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let title: Format?
  let header: Format?
  let text: Format?
  let wrapped: Format?
  let percent: Format?
  let link: Format?
  let outcomes: [Outcome: Format]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func make(_ configure: (Format) -> Void) -> Format? {
      guard let format = workbook_add_format(book) else { return nil }
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      configure(format)
      return format
    }
    title = make {
      format_set_bold($0)
      format_set_font_size($0, 16)
    }
    header = make {
      format_set_bold($0)
      format_set_bg_color($0, 0x1F3A5F)
      format_set_font_color($0, 0xFFFFFF)
      format_set_text_wrap($0)
    }
    text = make { _ in }
    wrapped = make { format_set_text_wrap($0) }
    percent = make { format_set_num_format($0, "0%") }
    link = make {
      format_set_font_color($0, 0x0563C1)
      format_set_underline($0, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    var outcomes: [Outcome: Format] = [:]
    for outcome in Outcome.allCases {
      outcomes[outcome] = make {
        format_set_bold($0)
        format_set_bg_color($0, Self.colors[outcome] ?? 0xFFFFFF)
      }
    }
    self.outcomes = outcomes
  }

  static let colors: [Outcome: UInt32] = [
    .answered: 0xC6E7C8, .suggested: 0xFFE9A8, .conflict: 0xF7C2B5, .unknown: 0xDADDE2,
  ]
}

/// One sheet being written, by row and column from 0.
struct SheetWriter {
  let sheet: UnsafeMutablePointer<lxw_worksheet>?

  /// Text is text whatever it begins with; what XML cannot hold is left out, and what a cell cannot
  /// hold is cut with a note.
  func text(_ text: String, _ row: Int, _ column: Int, _ format: WorkbookFormats.Format?) {
    worksheet_write_string(sheet, UInt32(row), UInt16(column), Self.fitted(text), format)
  }

  func number(_ number: Double, _ row: Int, _ column: Int, _ format: WorkbookFormats.Format?) {
    worksheet_write_number(sheet, UInt32(row), UInt16(column), number, format)
  }

  func widths(_ widths: [Double]) {
    for (column, width) in widths.enumerated() {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
    }
  }

  private static func fitted(_ text: String) -> String {
    let clean = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.value >= 0x20 || $0 == "\n" || $0 == "\t"
        }))
    guard clean.utf16.count > 32_767 else { return clean }
    return String(clean.prefix(15_000)) + " … (cut: longer than a cell holds)"
  }
}
