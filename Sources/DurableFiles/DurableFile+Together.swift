#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DurableFile {
  /// Puts several finished temporary files in place: all of them, or none.
  ///
  /// - Parameter files: Each file's name, and the temporary file in the same folder.
  /// - Throws: ``DurableFileError``; what stood under the names is back but for what the error
  ///   names, and no temporary file is left.
  package static func replaceTogether(
    _ files: [(path: String, temporary: String)]
  ) throws(DurableFileError) {
    let earlier = files.map { Earlier(path: $0.path) }
    defer { for file in earlier { file.forget() } }
    for (place, file) in files.enumerated() {
      do {
        try replace(file.path, with: file.temporary)
      } catch {
        let replaced = earlier.prefix(place).filter { !$0.putBack() }.map(\.path)
        for file in files { discard(file.temporary) }
        throw DurableFileError(path: error.path, code: error.code, replaced: replaced)
      }
    }
  }

  /// What stood under a name, within reach by a second name until the others are in place too.
  private struct Earlier {
    let path: String
    private let existed: Bool
    /// `nil` for nothing, and on a disk that has no links; there the new file stays.
    private let link: String?

    init(path: String) {
      self.path = path
      var status = stat()
      existed = lstat(path, &status) == 0
      let link = DurableFile.temporaryPath(beside: path + "-earlier")
      unlink(link)
      self.link = existed && linked(path, link) ? link : nil
    }

    /// - Returns: Whether what stood there, or nothing, stands there again.
    func putBack() -> Bool {
      defer { DurableFile.flushFolder(of: path) }
      if let link { return rename(link, path) == 0 }
      return !existed && unlink(path) == 0
    }

    func forget() { if let link { unlink(link) } }
  }
}

/// The system's `link`, under a name that no property shadows.
private func linked(_ path: String, _ other: String) -> Bool { link(path, other) == 0 }
