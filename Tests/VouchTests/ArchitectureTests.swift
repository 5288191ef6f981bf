import Foundation
import Testing

/// Which of our modules may import which: arrows point down, never sideways, never up.
struct ArchitectureTests {
  static let allowed: [String: Set<String>] = [
    "Assurance": [], "DurableFiles": [], "OpenPackaging": ["CZlib"],
    "DOCX": ["OpenPackaging"], "PDFText": [], "XLSX": ["OpenPackaging"],
    "Matching": ["Assurance", "CEncoderKernels"],
    "QuestionnaireFiles": ["Assurance", "DOCX", "OpenPackaging", "PDFText", "XLSX"],
    "KnowledgeFiles": ["Assurance", "DurableFiles", "Yams"],
    "Reporting": ["Assurance", "DurableFiles", "CLibXLSXWriter"], "Store": ["Assurance", "GRDB"],
    "AttestationFiles": ["Assurance", "PDFText"], "SentenceEncoder": ["CEncoderKernels"],
    "Workflows": [
      "Assurance", "AttestationFiles", "DurableFiles", "KnowledgeFiles", "Matching",
      "OpenPackaging", "QuestionnaireFiles", "Reporting",
      "SentenceEncoder", "Store", "Logging",
    ],
    "vouch": ["Assurance", "Workflows", "ArgumentParser", "Logging"],
  ]

  static let system: Set<String> = ["Foundation", "Glibc", "Darwin", "Synchronization", "Dispatch"]

  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: allowed.keys.sorted())
  func `a module imports only what the design allows`(module: String) throws {
    let folder = Self.repository.appending(path: "Sources/\(module)").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    let allowed = (Self.allowed[module] ?? []).union(Self.system)

    for file in files {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
          words[..<place].allSatisfy({
            ["package", "public", "internal", "private", "fileprivate", "@testable"].contains($0)
          })
        else { continue }
        let name = words[place + 1].split(separator: ".").first.map(String.init) ?? ""
        #expect(allowed.contains(name), "\(module)/\(file) imports \(name)")
      }
    }
  }

  @Test func `every module stands in the table`() throws {
    let modules = try FileManager.default
      .contentsOfDirectory(atPath: Self.repository.appending(path: "Sources").path)
      .filter { !$0.hasPrefix("C") || $0 == "Core" }

    #expect(Set(modules) == Set(Self.allowed.keys))
  }
}
