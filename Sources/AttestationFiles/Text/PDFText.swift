import Foundation

/// A page of a PDF as poppler lays it out.
struct PDFPage: Hashable, Sendable {
  /// Counts from 1.
  let number: Int
  let height: Double
  let blocks: [PDFBlock]
}

/// Lines that stand together: a paragraph, a table's cell, a running head. Units are points from the
/// page's top left corner.
struct PDFBlock: Hashable, Sendable {
  let xMin: Double
  let yMin: Double
  let xMax: Double
  let yMax: Double
  let lines: [String]
}

/// Takes a PDF's text out with poppler's `pdftotext`, in a process of its own with limits, because
/// the file comes from a stranger.
enum PDFText {
  /// A report has some hundred pages; what goes past this is not read.
  static let lastPage = 400
  /// Seconds of processor time.
  static let processorSeconds = 60
  /// Kilobytes of address space.
  static let memoryInKilobytes = 2_000_000
  /// Bytes of output that are taken; a page of text makes about 20,000.
  static let largestOutput = 64 << 20

  static func pages(path: String) throws(AttestationFileError) -> [PDFPage] {
    let name = URL(filePath: path).lastPathComponent
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(file: name) }
    guard let handle = FileHandle(forReadingAtPath: path),
      let head = try? handle.read(upToCount: 1024)
    else { throw .unreadable(file: name) }
    try? handle.close()
    guard String(decoding: head, as: UTF8.self).contains("%PDF-") else {
      throw .notAPDF(file: name)
    }
    let (output, complaint, status) = try run(path)
    if complaint.contains("Incorrect password") || complaint.contains("encrypted") {
      throw .encrypted(file: name)
    }
    if status == 127 { throw .popplerMissing }
    guard status == 0 else { throw .damaged(file: name) }
    let pages = LayoutMarkup.pages(in: output)
    guard !pages.isEmpty else { throw .damaged(file: name) }
    return pages
  }

  private static func run(
    _ path: String
  ) throws(AttestationFileError) -> (output: String, complaint: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // The path is an argument of its own: no shell ever reads it.
    process.arguments = [
      "-c",
      "command -v pdftotext >/dev/null || exit 127; ulimit -t \(processorSeconds); "
        + "ulimit -v \(memoryInKilobytes); "
        + "pdftotext -q -bbox-layout -l \(lastPage) -- \"$1\" - | head -c \(largestOutput); "
        + "pdftotext -l 1 -- \"$1\" /dev/null",
      "sh", path.hasPrefix("/") ? path : "./\(path)",
    ]
    let output = Pipe()
    let complaint = Pipe()
    process.standardOutput = output
    process.standardError = complaint
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw .popplerMissing
    }
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let errors = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      String(decoding: text, as: UTF8.self), String(decoding: errors, as: UTF8.self),
      process.terminationStatus
    )
  }
}
