// swift-tools-version: 6.2
import PackageDescription

/// One strict setting for every module: Swift 6, visible imports, and no warning survives.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of ours and its test target, named after it.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], tests: [Target.Dependency] = [],
  fixtures: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies + tests,
      exclude: fixtures, swiftSettings: strict),
  ]
}

let package = Package(
  name: "vouch",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "vouch", targets: ["vouch"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "CEncoderKernels",
      cSettings: [
        .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
        // Unoptimised, a sentence takes ten times as long, and the tests with it.
        .unsafeFlags(["-O2"], .when(configuration: .debug)),
      ],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
  ]
    + module("Assurance", fixtures: ["Cases"])
    + module("DurableFiles")
    + module(
      "Matching", ["Assurance", "CEncoderKernels"], tests: ["OutsideData"], fixtures: ["Fixtures"])
    + module("SentenceEncoder", ["CEncoderKernels"], fixtures: ["Fixtures"])
    + module("OpenPackaging", ["CZlib"])
    + module("PDFText")
    + module("XLSX", ["OpenPackaging"], tests: ["OutsideData"], fixtures: ["Corpus"])
    + module("DOCX", ["OpenPackaging"])
    + module(
      "QuestionnaireFiles", ["Assurance", "DOCX", "OpenPackaging", "PDFText", "XLSX"],
      tests: ["OutsideData"], fixtures: ["Documents", "Layouts", "PDFs"])
    + module("KnowledgeFiles", ["Assurance", "DurableFiles", "Yams"])
    + module("AttestationFiles", ["Assurance", "PDFText"], fixtures: ["Samples"])
    + module("Reporting", ["Assurance", "CLibXLSXWriter", "DurableFiles"])
    + module(
      "Store", ["Assurance", .product(name: "GRDB", package: "GRDB.swift")], fixtures: ["Fixtures"])
    + module(
      "Workflows",
      [
        "Assurance", "AttestationFiles", "DurableFiles", "KnowledgeFiles", "Matching",
        "OpenPackaging", "QuestionnaireFiles", "Reporting", "SentenceEncoder", "Store",
        .product(name: "Logging", package: "swift-log"),
      ])
    + [
      // For tests alone: the files that nobody here wrote.
      .target(name: "OutsideData", path: "Tests/OutsideData", swiftSettings: strict),
      .target(
        name: "FuzzTargets",
        dependencies: ["Assurance", "DOCX", "OpenPackaging", "QuestionnaireFiles", "XLSX"],
        path: "Fuzzing/Targets", swiftSettings: strict),
      .testTarget(
        name: "FuzzTargetsTests", dependencies: ["FuzzTargets"], exclude: ["Crashes"],
        swiftSettings: strict),
      .executableTarget(
        name: "vouch",
        dependencies: [
          "Assurance", "Workflows",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
          .product(name: "Logging", package: "swift-log"),
        ], swiftSettings: strict),
      .testTarget(
        name: "VouchTests",
        dependencies: [
          "vouch", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ], exclude: ["Terminal"], swiftSettings: strict),
    ]
)

// Only for measuring and fitting: otherwise they would be built, and offered by `swift run`, always.
if Context.environment["VOUCH_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "EncoderBenchmark", dependencies: ["SentenceEncoder"], path: "Benchmarks/encoder",
      exclude: ["measure"], swiftSettings: strict))
  package.targets.append(
    .executableTarget(
      name: "MatchingBenchmark",
      dependencies: ["Assurance", "KnowledgeFiles", "Matching", "SentenceEncoder"],
      path: "Benchmarks/Matching", exclude: ["fit.py", "fit-criteria", "measure"],
      swiftSettings: strict))
  package.targets.append(
    .executableTarget(
      name: "CorpusBenchmark",
      dependencies: ["Assurance", "OpenPackaging", "QuestionnaireFiles", "XLSX"],
      path: "Benchmarks/Corpus", swiftSettings: strict))
}

// For Scripts/fuzz, which names the toolchain's libFuzzer here, or "own" where there is none: then the
// targets are built to tell libFuzzer which branches an input takes.
if let runtime = Context.environment["VOUCH_FUZZ"] {
  let isOwn = runtime == "own"
  let instrumented: [SwiftSetting] = isOwn ? [] : [.unsafeFlags(["-sanitize=fuzzer"])]
  let readers = ["OpenPackaging", "XLSX", "DOCX", "QuestionnaireFiles", "FuzzTargets"]
  for target in package.targets where readers.contains(target.name) {
    target.swiftSettings = (target.swiftSettings ?? []) + instrumented
  }
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzTargets"], path: "Fuzzing/Program",
      swiftSettings: strict + (isOwn ? [] : [.define("LIBFUZZER")]),
      linkerSettings: isOwn ? [] : [.unsafeFlags([runtime, "-lstdc++"])]))
}
