package import Assurance
import DurableFiles

/// Makes readable ids and topics for answers from questions and sections.
package enum AnswerSlugs {
  /// The question's telling words; where they are taken, with digits of the wording's hash, so that
  /// the same question gets the same id again; where those are taken, too, with a number.
  ///
  /// - Parameters:
  ///   - questions: Of different answers.
  ///   - taken: Ids that other answers have or had.
  /// - Returns: An id for each question, all different, whatever the questions' order.
  package static func ids(
    for questions: [String], taken: Set<ApprovedAnswer.ID>
  ) -> [ApprovedAnswer.ID] {
    let short = questions.map(slug)
    var counts: [String: Int] = [:]
    for slug in short { counts[slug, default: 0] += 1 }
    var used = taken
    return zip(questions, short).map { question, slug in
      let isFree = counts[slug] == 1 && !taken.contains(ApprovedAnswer.ID(slug))
      let name = isFree && !slug.isEmpty ? slug : "\(stem(slug))-\(hash(question))"
      let id = free(name, used)
      used.insert(id)
      return id
    }
  }

  private static func free(_ name: String, _ taken: Set<ApprovedAnswer.ID>) -> ApprovedAnswer.ID {
    var id = ApprovedAnswer.ID(name)
    var count = 1
    while taken.contains(id) {
      count += 1
      id = ApprovedAnswer.ID("\(name)-\(count)")
    }
    return id
  }

  /// The folder for answers of a section; `nil` when its title has no letter that a name may have.
  package static func topic(_ section: String) -> String? {
    let title = section.drop { !$0.isLetter }
    let slug = VendorSlugs.slug(String(title))
    return slug.isEmpty ? nil : slug
  }

  private static func stem(_ slug: String) -> String { slug.isEmpty ? "answer" : slug }

  private static func hash(_ question: String) -> String {
    String(ContentHash.of(Array(Wording(question).text.utf8)).prefix(8))
  }

  private static let longest = 60

  private static func slug(_ question: String) -> String {
    var words = question.split(whereSeparator: \.isWhitespace).map {
      VendorSlugs.slug(String($0))
    }.filter { !$0.isEmpty }
    while words.count > 2, let first = words.first, openers.contains(first) { words.removeFirst() }
    var slug = ""
    for word in words {
      guard slug.count + word.count < longest else { break }
      slug += (slug.isEmpty ? "" : "-") + word
    }
    return slug.isEmpty ? String((words.first ?? "").prefix(longest)) : slug
  }

  private static let openers: Set<String> = [
    "do", "does", "did", "is", "are", "has", "have", "will", "can", "you", "your", "the", "a", "an",
    "there", "please", "describe", "provide", "company", "organization", "vendor",
  ]
}
