import Testing

@testable import OpenPackaging

/// Each limit refuses what passes it, and says which key raises it.
struct LimitsTests {
  @Test(arguments: Limits.Name.allCases)
  func `an error names the limit and its key`(name: Limits.Name) {
    let sentence = Limits.standard.exceeded(name, by: "it").description

    #expect(sentence.hasPrefix("it is larger than the limit of "))
    #expect(sentence.hasSuffix("; \(name.rawValue) in limits.yaml raises it."))
  }

  @Test func `the defaults are those that were decided`() {
    let limits = Limits.standard
    let values = Limits.Name.allCases.map { limits[$0] }

    #expect(
      values == [
        50 << 20, 10_000, 256 << 20, 200, 512 << 20, 5_000_000, 1 << 20, 256, 1_000, 30,
      ])
  }

  @Test func `too many parts`() {
    let bytes = SmallArchive.of((0..<4).map { ("\($0).xml", "<a/>") })

    expect(.zipEntries, at: 3) { try ZipArchive(bytes, limits: $0) }
  }

  @Test func `a part that inflates to too much`() throws {
    let bytes = try deflated(2 << 20)

    expect(.partSize, at: 1 << 20) { try part("a.xml", of: bytes, $0) }
    expect(.inflationRatio, at: 10) { try part("a.xml", of: bytes, $0) }
  }

  @Test func `parts that inflate to too much together, each counted once`() throws {
    var limits = Limits.standard
    limits[.packageSize] = 12
    let bytes = SmallArchive.of([("a.xml", "<aaaaaa/>"), ("b.xml", "<bbbbbb/>")])
    let package = Package(archive: try ZipArchive(bytes, limits: limits), limits: limits)

    _ = try package.part("a.xml")
    _ = try package.part("a.xml")

    #expect(throws: limits.exceeded(.packageSize, by: "what the file inflates to")) {
      try package.part("b.xml")
    }
  }

  @Test func `elements too deep and attributes too many`() {
    expect(.elementDepth, at: 2) { try scan("<a><b><c/><d></d></b></a>", $0) }
    expect(.attributesPerElement, at: 2) { limits in
      var scanner = XMLScanner(Array("<a b='' c='' d=''/>".utf8), part: "a.xml", limits: limits)
      guard case .start(let tag) = try scanner.next() else { return }
      _ = try scanner.attribute("z", of: tag)
    }
  }

  @Test func `reading that takes too long, and reading that nobody waits for`() throws {
    let bytes = try deflated(2 << 20)
    var limits = Limits.standard
    limits[.seconds] = 0

    #expect {
      try part("a.xml", of: bytes, limits)
    } throws: {
      "\($0)" == "reading the file takes longer than 0 seconds; seconds in limits.yaml raises it."
    }
    #expect(throws: PackageError.cancelled) {
      let package = Package(
        archive: try ZipArchive(bytes, limits: .standard), limits: .standard, isCancelled: { true })
      _ = try package.part("a.xml")
    }
  }

  @Test func `only reading counts, and all of it`() throws {
    let watch = Watch(.standard, isCancelled: { false })

    try watch.timing { () throws(PackageError) in
      try watch.timing { () throws(PackageError) in try watch.check() }
    }

    try watch.check()
  }

  @Test(arguments: [3, 1_000])
  func `a part whose size is not what the archive says`(claim: UInt8.Stride) throws {
    var bytes = SmallArchive.of([("a.xml", "<a/>")])
    let record = try #require(bytes.firstIndex(of: 0x02).map { $0 - 3 })
    bytes[record + 24] = UInt8(truncatingIfNeeded: claim)

    #expect(throws: PackageError.self) { try part("a.xml", of: bytes, .standard) }
  }

  // MARK: - Doing it

  private func expect(
    _ name: Limits.Name, at value: Int, _ work: (Limits) throws -> some Any,
    at location: SourceLocation = #_sourceLocation
  ) {
    var limits = Limits.standard
    limits[name] = value
    #expect(throws: Never.self, sourceLocation: location) { _ = try work(.standard) }
    #expect(sourceLocation: location) {
      _ = try work(limits)
    } throws: {
      "\($0)".contains("; \(name.rawValue) in limits.yaml raises it")
    }
  }

  private func part(_ name: String, of bytes: [UInt8], _ limits: Limits) throws -> [UInt8] {
    try Package(archive: try ZipArchive(bytes, limits: limits), limits: limits).part(name)
  }

  private func scan(_ text: String, _ limits: Limits) throws {
    var scanner = XMLScanner(Array(text.utf8), part: "a.xml", limits: limits)
    while try scanner.next() != nil {}
  }

  /// A part that deflates to a hundredth: two letters in no order that repeats.
  private func deflated(_ size: Int) throws -> [UInt8] {
    var text = Array("<a>".utf8)
    var state: UInt32 = 1
    while text.count < size {
      state = state &* 1_664_525 &+ 1_013_904_223
      text += Array(repeating: state >> 31 == 0 ? UInt8(ascii: "x") : UInt8(ascii: "y"), count: 40)
    }
    text += Array("</a>".utf8)
    let archive = try ZipArchive(SmallArchive.of([("a.xml", "<a/>")]), limits: .standard)
    return ZipRewrite.replacing(["a.xml": text], in: archive)
  }
}
