import Assurance
import DOCX

/// Recognises the questions that a document asks outside tables with columns, and the place for
/// each answer: a field, a line, an empty paragraph, or a new paragraph below the question.
struct ProseForm {
  /// One question with its places.
  struct Entry {
    let question: ProseItem
    var text: String
    let section: String?
    var isFact = false
    var guidance: String?
    var answer: Target?
    var comment: Target?
    var existing: String?
  }

  struct Target {
    enum Way { case into, afterLabel, below }

    let way: Way
    /// The first and last item of the place.
    let items: ClosedRange<Int>
    let accepted: AcceptedValues
  }

  let items: [ProseItem]
  private(set) var entries: [Entry] = []
  /// What reads like a question and has no place.
  private(set) var unplaced: [ProseItem] = []

  init(_ document: WordDocument) {
    items = ProseItem.all(in: document)
    let onlyFields = document.protection == .forms
    var section: String?
    var index = 0
    while index < items.count {
      let item = items[index]
      if item.isHeading, !QuestionText.plainlyAsks(item.text), !item.text.isEmpty {
        section = item.text
      } else if let (entry, next) = fact(at: index, section) ?? question(at: index, section) {
        let hasPlace = entry.answer != nil || entry.comment != nil
        if hasPlace && (!onlyFields || hasField(entry)) || entry.existing != nil {
          entries.append(entry)
        } else {
          unplaced.append(item)
        }
        index = next
        continue
      } else if isTitle(at: index) {
        section = item.text
      } else if item.place != .table, item.text.hasSuffix("?"),
        QuestionText.asksInASentence(item.text)
      {
        unplaced.append(item)
      }
      index += 1
    }
  }

  /// Whether its place is one that a protected form lets a reader fill.
  private func hasField(_ entry: Entry) -> Bool {
    guard let target = entry.answer ?? entry.comment else { return false }
    return target.items.contains { !items[$0].options.isEmpty || !items[$0].controls.isEmpty }
  }

  // MARK: - Telling questions

  /// "3 Access control" before "3.1 Do you …".
  private func isTitle(at index: Int) -> Bool {
    let item = items[index]
    guard item.isMarked, (2...60).contains(item.text.count), let next = following(index),
      items[next].isMarked, let id = item.id, let nextID = items[next].id
    else { return false }
    return nextID.hasPrefix(id + ".")
  }

  private func following(_ index: Int) -> Int? {
    items.indices.dropFirst(index + 1).first { !items[$0].isBlank }
  }

  /// "Company name: ______".
  private func fact(at index: Int, _ section: String?) -> (Entry, Int)? {
    let item = items[index]
    let parts = item.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let label = parts.first.map(String.init), label.count <= 60, FactSheet.isLabel(label),
      !QuestionText.asks(label), AnswerLine(item) == nil, item.options.isEmpty,
      parts.count == 2 || item.ownField != nil
    else { return nil }
    let rest = parts.count == 2 ? String(parts[1]).trimmed : ""
    let said = rest.isEmpty || Placeholder.isOne(rest) ? "" : rest
    // "Date: the form is due …" is a sentence and no form's line.
    guard said.isEmpty else { return nil }
    let accepted = FieldValues.accepted(options: [], controls: item.controls)
    let way: Target.Way = item.controls.isEmpty ? .afterLabel : .into
    return (
      Entry(
        question: item, text: label.trimmed, section: section, isFact: true,
        answer: Target(way: way, items: index...index, accepted: accepted)), index + 1
    )
  }

  private func question(at index: Int, _ section: String?) -> (Entry, Int)? {
    let item = items[index]
    guard item.place != .table, !item.text.isEmpty, AnswerLine(item) == nil else { return nil }
    let likeness = QuestionText.likeness(item.text)
    guard likeness >= 0.3 || !item.options.isEmpty && likeness > 0 else { return nil }
    var entry = Entry(question: item, text: item.text, section: section)
    var last = index
    if item.options.isEmpty, item.ownField == nil {
      last = lastPart(of: index, &entry)
    }
    let hasRoom = place(&entry, after: &last, own: index)
    let isAsked = QuestionText.plainlyAsks(item.text)
    let isInstruction = section.flatMap(SheetPurpose.reasonToLeaveAlone) != nil
    switch hasRoom {
    case .field: guard likeness >= 0.6 || !item.options.isEmpty || item.isMarked else { return nil }
    case .line:
      guard isAsked || item.isMarked && likeness >= 0.3 || likeness >= 0.6 else { return nil }
    case .blank:
      guard isAsked && (item.isMarked || QuestionText.asks(item.text)), !isInstruction else {
        return nil
      }
    case .taken, .none:
      guard isAsked, item.isMarked || isInCell(item) && hasRoom == .taken, !isInstruction else {
        return nil
      }
    }
    return (entry, last + 1)
  }

  private func isInCell(_ item: ProseItem) -> Bool {
    if case .cell = item.place { true } else { false }
  }

  /// Points listed under a question that ends in a colon belong to it.
  private func lastPart(of index: Int, _ entry: inout Entry) -> Int {
    var last = index
    guard entry.text.hasSuffix(":") else { return last }
    while last + 1 < items.count, items[last + 1].isListed,
      !QuestionText.asks(items[last + 1].text), items[last + 1].options.isEmpty
    {
      last += 1
      entry.text += "\n" + items[last].text
    }
    return last
  }

  // MARK: - Finding room

  private enum Room { case field, line, blank, taken, none }

  /// Looks for the place that is meant for an answer, and moves `last` past it.
  private func place(_ entry: inout Entry, after last: inout Int, own index: Int) -> Room {
    let item = items[index]
    if !item.options.isEmpty || item.ownField != nil {
      entry.answer = target(.into, index...index)
      entry.existing = said(index...index)
      takeLines(&entry, &last)
      return .field
    }
    let start = last
    if let room = room(at: last + 1, &entry, &last) {
      takeLines(&entry, &last)
      return room
    }
    // One paragraph may come between, which explains or, when nothing else shows, answers.
    let next = last + 1
    if next < items.count, isPlain(next) {
      let text = items[next].text
      if next + 1 < items.count, !items[next + 1].isBlank,
        let room = room(at: next + 1, &entry, &last)
      {
        entry.guidance = text
        takeLines(&entry, &last)
        return room
      }
      last = next
      entry.existing = text
      return .taken
    }
    if case .paragraph = items[start].place {
      entry.answer = Target(way: .below, items: start...start, accepted: .anything)
    }
    return .none
  }

  /// A paragraph that is neither a title nor a question, nor the next point of a list.
  private func isPlain(_ index: Int) -> Bool {
    let item = items[index]
    return item.place != .table && !item.isHeading && !item.isMarked && !item.text.isEmpty
      && !QuestionText.asks(item.text) && AnswerLine(item) == nil
  }

  private func room(at index: Int, _ entry: inout Entry, _ last: inout Int) -> Room? {
    guard index < items.count, items[index].place != .table else { return nil }
    let item = items[index]
    if let line = AnswerLine(item), line.role != .evidence {
      last = index
      if line.role == .comment {
        entry.comment = lineTarget(index, &last)
      } else {
        entry.answer = lineTarget(index, &last)
      }
      entry.existing = line.said.isEmpty ? said(index...last) : line.said
      return .line
    }
    if !item.options.isEmpty, item.text.isEmpty {
      let end =
        items.indices.dropFirst(index).prefix {
          !items[$0].options.isEmpty && items[$0].text.isEmpty
        }.last ?? index
      last = end
      entry.answer = target(.into, index...end)
      entry.existing = said(index...end)
      return .field
    }
    let isAnswered = item.controls.contains { $0.text == item.text }
    if item.text.isEmpty || isAnswered && !QuestionText.plainlyAsks(item.text),
      item.fillableControl != nil
    {
      last = index
      entry.answer = target(.into, index...index)
      entry.existing = said(index...index)
      return .field
    }
    if Placeholder.isOne(item.text), !item.isHeading {
      last = index
      entry.answer = target(.into, index...index)
      return .line
    }
    guard item.isBlank else { return nil }
    // Past one empty paragraph a field, a line or a box is the better place.
    if !isInCell(item), index + 1 < items.count,
      !items[index + 1].isBlank || isInCell(items[index + 1]),
      let better = room(at: index + 1, &entry, &last)
    {
      return better
    }
    last = index
    entry.answer = target(.into, index...index)
    return isInCell(item) ? .line : .blank
  }

  /// A label's own line, or an empty cell or field below it.
  private func lineTarget(_ index: Int, _ last: inout Int) -> Target {
    if !items[index].options.isEmpty || items[index].fillableControl != nil {
      return target(.into, index...index)
    }
    let next = index + 1
    if next < items.count, items[next].text.isEmpty, items[next].fillableControl != nil {
      last = next
      return target(.into, next...next)
    }
    return target(.afterLabel, index...index)
  }

  /// "Comments:" and the like below the answer.
  private func takeLines(_ entry: inout Entry, _ last: inout Int) {
    while last + 1 < items.count, let line = AnswerLine(items[last + 1]) {
      last += 1
      guard line.role == .comment, entry.comment == nil, line.said.isEmpty else { continue }
      entry.comment = lineTarget(last, &last)
    }
  }

  private func target(_ way: Target.Way, _ range: ClosedRange<Int>) -> Target {
    Target(
      way: way, items: range,
      accepted: FieldValues.accepted(
        options: range.flatMap { items[$0].options },
        controls: range.flatMap { items[$0].controls }))
  }

  private func said(_ range: ClosedRange<Int>) -> String? {
    let texts = range.flatMap { index in
      FieldValues.chosen(items[index].options) + items[index].controls.map(\.text)
    }.filter { !$0.isEmpty && !Placeholder.isOne($0) }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
