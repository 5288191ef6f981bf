import Assurance
import DurableFiles
import Foundation
import Logging
import Matching

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the engine said before of the same wordings, so that a questionnaire that comes again, or one
/// that was interrupted, need not be judged anew.
///
/// It holds while the knowledge base, the weights, the target and the program are the same. Reviewers'
/// decisions and the rules on sharing, approval and expiry are looked at each time all the same.
struct RememberedJudgements {
  private let path: String
  /// What the judgements rest on; `nil` where none may be kept.
  private let basis: String?
  private let scope: String
  private let before: JudgementMemory?
  private var recalled: [Query: PendingJudgement] = [:]
  private var since: [JudgedQuestion: PendingJudgement] = [:]

  /// - Parameters:
  ///   - open: The workspace.
  ///   - matcher: What judges.
  ///   - clearance: Which answers may come near at all.
  ///   - product: The same.
  init(
    in open: OpenWorkspace, by matcher: any QuestionMatcher, clearance: Sharing,
    product: Product.ID?
  ) {
    path = open.workspace.judgements
    let basis = matcher.basis.flatMap { ground in Self.program.map { "\(ground) \($0)" } }
    self.basis = basis
    scope = "\(clearance.rawValue) \(product?.rawValue ?? "")"
    let kept = basis == nil ? nil : try? JudgementMemory.open(path: path)
    before = kept.flatMap { $0.basis == basis ? $0 : nil }
  }

  func judgement(on query: Query) -> PendingJudgement? {
    recalled[query] ?? before?.judgement(on: JudgedQuestion(query, in: scope))
  }

  /// Has the judgements on some questions ready, from before or, on all cores, anew.
  ///
  /// - Parameters:
  ///   - queries: What will be asked.
  ///   - matcher: Judges what is new.
  /// - Returns: The judgements, of each query in its place.
  mutating func recall(
    _ queries: [Query], or matcher: any QuestionMatcher
  ) -> [PendingJudgement] {
    for query in queries where recalled[query] == nil { recalled[query] = judgement(on: query) }
    for (query, judgement) in matcher.pending(queries.filter { recalled[$0] == nil }) {
      recalled[query] = judgement
      since[JudgedQuestion(query, in: scope)] = judgement
    }
    return queries.compactMap { recalled[$0] }
  }

  /// Keeps what is new; a memory that can't be written is done without.
  func save() {
    guard let basis, !since.isEmpty else { return }
    // Two processes may do this at once: each replaces the file whole, and one of them is remembered.
    try? DurableFile.write(JudgementMemory.build(since, and: before, basis: basis), to: path)
  }

  /// Tells this program from one built at another time, whose engine may judge otherwise.
  private static let program: String? = {
    #if os(Linux)
      let path: String? = "/proc/self/exe"
    #else
      let path = Bundle.main.executablePath
    #endif
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let changed = status.st_mtim
    #else
      let changed = status.st_mtimespec
    #endif
    return "\(status.st_size) \(status.st_ino) \(changed.tv_sec).\(changed.tv_nsec)"
  }()
}
