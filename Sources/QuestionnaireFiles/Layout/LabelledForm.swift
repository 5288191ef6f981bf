import XLSX

/// Reads forms whose places are labelled in the rows below a question: "Answer:", "Comment:".
struct LabelledForm {
  let grid: Grid
  let accepts: (CellReference) -> AcceptedValues

  /// What has been read so far.
  private struct Progress {
    var blocks: [RecognizedForm.Block] = []
    var open: RecognizedForm.Block?
    var section: String?
    /// Labels of answers that stood below no question.
    var strays = 0
    var labelledQuestions = 0
    /// Rows without a label that ask or state something.
    var asking = 0

    mutating func close() {
      if let open, open.answer != nil || open.comment != nil { blocks.append(open) }
      open = nil
    }
  }

  /// - Returns: `nil` unless most of what the sheet asks has such labels below it.
  func form() -> RecognizedForm? {
    guard grid.rows.contains(where: { !$0.isHidden && label($0)?.role == .answer }) else {
      return nil
    }
    var progress = Progress()
    for row in grid.rows where !row.isHidden && !row.texts.isEmpty {
      if let (role, text, place) = label(row) {
        take(role, text, place, row, &progress)
      } else {
        take(row, &progress)
      }
    }
    progress.close()
    let blocks = progress.blocks
    let answered = blocks.count { $0.answer != nil }
    let columns = Set(blocks.compactMap { $0.answer?.column })
    guard blocks.count >= 2 || blocks.count == 1 && progress.labelledQuestions == 1,
      answered * 2 > blocks.count, columns.count == 1, progress.strays <= blocks.count / 4,
      progress.asking <= blocks.count * 2
    else { return nil }
    return RecognizedForm(blocks: blocks, evidence: "rows labelled as answers stand below")
  }

  /// A row that is nothing but a label and the place it is for.
  private func label(
    _ row: Grid.Row
  ) -> (role: ColumnRole, text: String, place: CellReference)? {
    guard let first = row.firstText, first.text.isAtMost(40),
      first.text.split(whereSeparator: \.isWhitespace).count <= 4,
      !QuestionText.asks(first.text), let role = HeaderVocabulary.role(of: first.text)
    else { return nil }
    let place = CellReference(
      row: row.number, column: grid.column(after: first.column, row: row.number))
    let beside = row.text(place.column)
    guard row.texts.dropFirst().allSatisfy({ $0.column == place.column }),
      HeaderVocabulary.role(of: beside) == nil || QuestionText.likeness(beside) >= 0.6
    else { return nil }
    return (role, beside, place)
  }

  private func take(
    _ role: ColumnRole, _ text: String, _ place: CellReference, _ row: Grid.Row,
    _ progress: inout Progress
  ) {
    switch role {
    case .question, .requirement:
      progress.close()
      if text.isEmpty {
        progress.section = row.texts.first?.text
      } else {
        progress.labelledQuestions += 1
        progress.open = .init(question: place, text: text, section: progress.section)
      }
    case .answer, .comment, .evidence:
      guard var block = progress.open else {
        progress.strays += 1
        return
      }
      guard grid.isWritable(row: place.row, column: place.column) else { return }
      if role == .answer { block.answer = block.answer ?? place }
      if role == .comment { block.comment = block.comment ?? place }
      if role == .evidence { block.evidence = block.evidence ?? place }
      progress.open = block
    case .guidance: progress.open?.guidance = text
    case .id: if !text.isEmpty { progress.open?.id = text } else { take(row, &progress) }
    case .section: progress.section = text.isEmpty ? row.texts.first?.text : text
    case .customers: break
    }
  }

  /// A row without a label: a question, what explains it, or a title.
  private func take(_ row: Grid.Row, _ progress: inout Progress) {
    let best = row.texts.max { QuestionText.likeness($0.text) < QuestionText.likeness($1.text) }
    guard let best else { return }
    let likeness = QuestionText.likeness(best.text)
    if likeness >= 0.6 {
      progress.asking += 1
      if let open = progress.open, open.answer == nil, open.comment == nil,
        QuestionText.likeness(open.text) >= likeness
      {
        progress.open?.guidance = best.text
        return
      }
      progress.close()
      let id = row.texts.first { $0.column < best.column && QuestionText.isIdentifier($0.text) }
      progress.open = .init(
        question: CellReference(row: row.number, column: best.column), text: best.text,
        id: id?.text, section: progress.section)
    } else if row.texts.count == 1, best.text.count <= 120 {
      progress.close()
      progress.section = best.text
    }
  }
}
