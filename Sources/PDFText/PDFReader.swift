import Foundation

/// Takes a PDF's text out with poppler's `pdftotext`, in a process of its own with limits, because
/// the file comes from a stranger.
package enum PDFReader {
  /// A long report has some hundred pages; what goes past this is not read.
  package static let lastPage = 400
  /// Seconds of processor time.
  static let processorSeconds = 60
  /// Kilobytes of address space.
  static let memoryInKilobytes = 2_000_000
  /// Bytes of output that are taken; a page of text makes about 20,000.
  static let largestOutput = 64 << 20

  /// - Parameter path: The file; it is opened for reading only.
  /// - Returns: Its pages, at most ``lastPage``.
  /// - Throws: ``PDFError``.
  package static func pages(path: String) throws(PDFError) -> [PDFPage] {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing }
    guard let handle = FileHandle(forReadingAtPath: path),
      let head = try? handle.read(upToCount: 1024)
    else { throw .unreadable }
    try? handle.close()
    guard String(decoding: head, as: UTF8.self).contains("%PDF-") else {
      throw .notAPDF
    }
    let (output, complaint, status) = try run(path)
    if complaint.contains("Incorrect password") || complaint.contains("encrypted") {
      throw .encrypted
    }
    if status == 127 { throw .popplerMissing }
    guard status == 0 else { throw .damaged }
    let pages = LayoutMarkup.pages(in: output)
    guard !pages.isEmpty else { throw .damaged }
    return pages
  }

  private static func run(
    _ path: String
  ) throws(PDFError) -> (output: String, complaint: String, status: Int32) {
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
