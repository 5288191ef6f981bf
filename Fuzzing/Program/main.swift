import Foundation
import FuzzTargets

#if LIBFUZZER
  /// libFuzzer's own loop, from the toolchain's compiler runtime.
  @_silgen_name("LLVMFuzzerRunDriver")
  func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32
#endif

/// What Scripts/fuzz runs:
///
///     Fuzz tokens                             libFuzzer's dictionary
///     Fuzz seeds TARGET FOLDER FILE…          inputs made of files, into a folder
///     Fuzz run TARGET INPUT…                  each input once
///     Fuzz mutate TARGET SECONDS FOLDER       changed inputs, without libFuzzer
///     Fuzz libfuzzer TARGET [OPTION…]         libFuzzer's command line
enum Program {
  static func run(_ arguments: [String]) throws {
    let rest = Array(arguments.dropFirst())
    if arguments.first == "tokens" { return printTokens() }
    if arguments.first == "targets" { return FuzzTarget.all.forEach { print($0.name) } }
    guard let name = rest.first, let target = FuzzTarget.named(name) else {
      fail("usage: Fuzz tokens|targets|seeds|run|mutate|libfuzzer TARGET …")
    }
    switch arguments.first {
    case "seeds": try seeds(target, folder: rest[1], files: Array(rest.dropFirst(2)))
    case "run": for path in rest.dropFirst() { target.run(try bytes(path)) }
    case "mutate": try mutate(target, seconds: Double(rest[1]) ?? 60, folder: rest[2])
    case "libfuzzer": libFuzzer(target, Array(rest.dropFirst()))
    default: fail("usage: Fuzz tokens|targets|seeds|run|mutate|libfuzzer TARGET …")
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  private static func printTokens() {
    for token in Mutator.tokens {
      let escaped = token.utf8.map { byte in
        let isPlain = (0x20..<0x7f).contains(byte) && byte != 0x22 && byte != 0x5c
        return isPlain ? String(UnicodeScalar(byte)) : "\\x" + String(format: "%02x", byte)
      }
      print("\"\(escaped.joined())\"")
    }
  }

  private static func seeds(_ target: FuzzTarget, folder: String, files: [String]) throws {
    var seen = Set<[UInt8]>()
    for file in [""] + files {
      for seed in target.seeds(file.isEmpty ? [] : try bytes(file))
      where seed.count <= 64 << 10 && seen.insert(seed).inserted {
        try Data(seed).write(to: URL(filePath: folder).appending(path: "seed-\(seen.count)"))
      }
    }
  }

  /// Keeps the input being tried in a file, so that it is there after a trap.
  private static func mutate(_ target: FuzzTarget, seconds: Double, folder: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasPrefix("seed-") }
    let seeds = try files.map { try bytes("\(folder)/\($0)") }
    guard !seeds.isEmpty else { fail("\(folder) holds no seeds") }
    var mutator = Mutator(seed: 1)
    let end = ContinuousClock.now + .seconds(seconds)
    var count = 0
    while ContinuousClock.now < end {
      let input = mutator.mutated(
        seeds[mutator.below(seeds.count)], with: seeds[mutator.below(seeds.count)])
      try Data(input).write(to: URL(filePath: "\(folder)/trying"))
      target.run(input)
      count += 1
    }
    print("Done \(count) runs")
  }

  static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(64)
  }
}

#if LIBFUZZER
  nonisolated(unsafe) private var chosen: FuzzTarget?

  private func libFuzzer(_ target: FuzzTarget, _ options: [String]) {
    chosen = target
    let arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: options.count + 2)
    // libFuzzer starts itself anew by this line when it makes a crash smaller.
    let line = "\(CommandLine.arguments[0]) libfuzzer \(target.name)"
    for (index, option) in ([line] + options).enumerated() { arguments[index] = strdup(option) }
    arguments[options.count + 1] = nil
    var count = Int32(options.count + 1)
    var list = arguments
    exit(
      runDriver(&count, &list) { start, count in
        chosen?.run(Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
      })
  }
#else
  private func libFuzzer(_ target: FuzzTarget, _ options: [String]) {
    Program.fail("this build has no libFuzzer")
  }
#endif

try Program.run(Array(CommandLine.arguments.dropFirst()))
