import Foundation

/// What a column is for, told by the words in its header.
enum ColumnRole: Hashable, Sendable {
  case id, section, question, requirement, answer, comment, evidence, guidance
  /// Filled in by the customer's own people: scores, reviewers' notes, mappings.
  case customers
}

/// The words that questionnaires head their columns with.
enum HeaderVocabulary {
  /// - Returns: `nil` when the text heads no column that is known, or is too long for a header.
  static func role(of text: String) -> ColumnRole? {
    let words = normalized(text)
    guard !words.isEmpty, words.count <= 10, text.count <= 90 else { return nil }
    let joined = " " + words.joined(separator: " ") + " "
    for (role, phrases) in ordered {
      if phrases.contains(where: { joined.contains(" \($0) ") }) { return role }
    }
    if words.count == 1, let word = words.first, singleIDs.contains(word) { return .id }
    return text.trimmed == "#" ? .id : nil
  }

  /// How surely the header asks for the short answer rather than for any response, 0…3.
  static func answerStrength(of text: String) -> Int {
    let joined = " " + normalized(text).joined(separator: " ") + " "
    if ["yes no", "y n", "yes no na", "yes no n a", "drop down", "dropdown", "select"]
      .contains(where: { joined.contains(" \($0) ") })
    {
      return 3
    }
    if [" answer ", " answers ", " antwort ", " reponse ", " respuesta ", " resposta ", "回答"]
      .contains(where: { joined.contains($0) })
    {
      return 2
    }
    return 1
  }

  private static func normalized(_ text: String) -> [String] {
    text.lowercased().folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let singleIDs: Set<String> = [
    "id", "no", "nr", "num", "ref", "number", "code", "item", "s", "sl", "q", "qid", "番号", "nummer",
  ]

  /// The first that fits counts, so the order is part of the meaning.
  private static let ordered: [(ColumnRole, [String])] = [
    (
      .customers,
      [
        "analyst", "reviewer", "reviewers", "assessor", "internal", "score", "scoring", "weight",
        "weighting", "rating", "ownership", "owner", "mapping", "points", "max", "reason for",
        "follow up", "for customer use", "customer use", "evaluation", "evaluator",
        "risk level", "priority", "criticality", "compliance mapping", "csc responsibilities",
        "bewertung", "importance",
      ]
    ),
    (
      .id,
      [
        "question id", "control id", "question number", "question no", "question nr", "control no",
        "control number", "requirement id", "ref no", "item no", "item number", "reference number",
        "reference no", "question ref", "frage nr", "cid", "cgid", "serial no", "sr no", "s no",
        "sl no", "req id", "id number",
      ]
    ),
    (
      .evidence,
      [
        "evidence", "attachment", "attachments", "artifact", "artifacts", "artefact", "artefacts",
        "supporting document", "supporting documents", "supporting documentation", "proof",
        "nachweis", "nachweise", "preuve", "preuves", "evidencia", "evidencias",
        "documentation link",
        "link to", "document reference", "証跡", "evidence reference", "file reference",
      ]
    ),
    (
      .guidance,
      [
        "guidance", "instructions", "instruction", "help", "hint", "hints", "how to", "example",
        "examples", "expected evidence", "hinweis", "hinweise",
      ]
    ),
    (
      .comment,
      [
        "comment", "comments", "additional information", "explanation", "explanations", "explain",
        "remark", "remarks", "notes", "note", "details", "detail", "implementation description",
        "justification", "clarification", "clarifications", "elaboration", "narrative",
        "supporting information", "further information", "kommentar", "kommentare", "bemerkung",
        "bemerkungen", "erlauterung", "commentaire", "commentaires", "remarques", "comentario",
        "comentarios", "observaciones", "observacoes", "備考", "コメント", "free text",
        "description of response",
        "response description", "additional details", "additional comments", "answer details",
      ]
    ),
    (
      .answer,
      [
        "answer", "answers", "response", "responses", "reply", "replies", "yes no", "y n",
        "compliant", "in place", "antwort", "antworten", "reponse",
        "reponses", "respuesta", "respuestas", "resposta", "respostas", "回答", "conformity",
        "implementation status", "compliance status", "response status", "your answer",
      ]
    ),
    (
      .question,
      [
        "question", "questions", "query", "inquiry", "frage", "fragen", "pregunta", "preguntas",
        "pergunta", "perguntas", "質問", "questionnaire item", "assessment questions",
      ]
    ),
    (
      .section,
      [
        "section", "domain", "category", "topic", "area", "group", "bereich", "thema", "kategorie",
        "domaine", "theme", "dominio", "categoria", "tema", "分類", "control domain", "control area",
        "control group", "sub category", "subcategory", "family", "control family", "chapter",
      ]
    ),
    (
      .requirement,
      [
        "requirement", "requirements", "control", "controls", "control description",
        "control statement", "criteria", "description", "statement", "statements", "specification",
        "anforderung", "anforderungen", "exigence", "exigences", "requisito", "requisitos", "要求事項",
        "security measure", "measure", "expectation", "item description", "control objective",
      ]
    ),
    (.id, ["id", "ref", "reference", "identifier"]),
  ]
}

extension String {
  /// Letters without their accents, so that `Réponse` reads as `reponse`.
  var folded: String {
    String(
      decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        $0.properties.generalCategory != .nonspacingMark
      }.map(Character.init))
  }
}
