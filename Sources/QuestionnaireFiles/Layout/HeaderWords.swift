/// The words that questionnaires head their columns with, in the languages they come in.
enum HeaderWords {
  /// The first role with a word that fits counts, so the order is part of the meaning.
  static let ordered: [(role: ColumnRole, words: [String])] = [
    (.section, topics), (.customers, customers), (.id, ids), (.evidence, evidence),
    (.guidance, guidance),
    (.comment, comments), (.answer, answers), (.question, questions), (.section, sections),
    (.requirement, requirements), (.id, ["id", "ref", "reference", "identifier"]),
  ]

  /// Words that mean a number only when they stand alone.
  static let loneIDs = [
    "id", "no", "nr", "num", "ref", "number", "code", "item", "s", "sl", "q", "qid", "n", "nº",
    "nummer", "numero", "lfd", "pos",
  ]

  /// Titles of sections that hold a word for something else.
  private static let topics = [
    "incident response", "incident responses", "emergency response", "response plan",
    "response planning", "response and recovery", "response time", "response times",
    "respond and recover", "risk assessment", "risk rating methodology", "quality control",
    "internal audit", "asset owner", "asset ownership", "reaction aux incidents",
    "respuesta a incidentes", "respuesta ante incidentes", "resposta a incidentes",
    "risposta agli incidenti",
  ]

  /// Filled in by the customer's own people, or by us in another year.
  private static let customers = [
    "analyst", "reviewer", "reviewers", "assessor", "assessors", "internal", "score", "scoring",
    "weight", "weighting", "rating", "ownership", "owner", "mapping", "points", "max",
    "reason for", "follow up", "for customer use", "customer use", "evaluation", "evaluator",
    "risk level", "priority", "criticality", "compliance mapping", "csc responsibilities",
    "importance", "customer comment", "customer comments", "customer notes", "client comment",
    "client comments", "review comment", "review comments", "review notes", "auditor", "auditors",
    "buyer", "previous", "prior", "last year", "bewertung", "gewichtung", "vorjahr", "evaluacion",
    "ponderacion", "avaliacao", "评分", "評価", "التقييم",
  ]

  private static let ids = [
    "question id", "control id", "question number", "question no", "question nr", "control no",
    "control number", "requirement id", "ref no", "item no", "item number", "reference number",
    "reference no", "question ref", "frage nr", "cid", "cgid", "serial no", "sr no", "s no",
    "sl no", "req id", "id number", "lfd nr", "laufende nummer", "numero de question",
    "numero de pregunta", "numero da pergunta", "番号", "項番", "序号", "编号", "번호", "رقم", "الرقم",
  ]

  private static let evidence = [
    "evidence", "attachment", "attachments", "artifact", "artifacts", "artefact", "artefacts",
    "supporting document", "supporting documents", "supporting documentation", "proof", "nachweis",
    "nachweise", "preuve", "preuves", "evidencia", "evidencias", "documentation link",
    "document link", "link to",
    "document reference", "policy reference", "reference to", "evidence reference",
    "file reference", "anlage", "anlagen",
    "pieces jointes", "justificatif", "justificatifs", "anexo", "anexos", "allegati", "bijlage",
    "bijlagen", "証跡", "証拠", "证据", "附件", "증빙", "الأدلة", "المرفقات",
  ]

  private static let guidance = [
    "guidance", "instructions", "instruction", "help", "hint", "hints", "how to", "example",
    "examples", "expected evidence", "hinweis", "hinweise", "aide", "consignes", "ayuda",
    "orientacion", "orientacao", "istruzioni", "指针", "説明", "ガイダンス", "إرشادات",
  ]

  private static let comments = [
    "comment", "comments", "additional information", "explanation", "explanations", "explain",
    "remark", "remarks", "notes", "note", "details", "detail", "implementation description",
    "justification", "rationale", "clarification", "clarifications", "elaboration", "narrative",
    "supporting information", "further information", "free text", "description of response",
    "response description", "additional details", "additional comments", "answer details",
    "kommentar", "kommentare", "bemerkung", "bemerkungen", "erlauterung", "erlauterungen",
    "anmerkung", "anmerkungen", "begrundung", "commentaire", "commentaires", "remarque",
    "remarques", "precision", "precisions", "explication", "explications", "comentario",
    "comentarios", "observacion", "observaciones", "observacao", "observacoes", "justificacion",
    "justificativa", "commento", "commenti", "osservazioni", "toelichting", "opmerking",
    "opmerkingen", "備考", "コメント", "補足", "备注", "说明", "비고", "의견", "ملاحظات", "ملاحظة",
    "تعليق", "تعليقات", "التعليقات",
  ]

  private static let answers = [
    "answer", "answers", "response", "responses", "reply", "replies", "yes no", "y n",
    "compliant", "in place", "conformity", "implementation status", "compliance status",
    "response status", "your answer", "vendor input", "supplier input", "your input",
    "completed by vendor", "completed by supplier", "completed by the vendor",
    "completed by the supplier", "completed by you", "confirms", "confirmed", "confirmation",
    "antwort",
    "antworten", "reponse", "reponses", "respuesta", "respuestas", "resposta", "respostas",
    "risposta", "risposte", "antwoord", "antwoorden", "回答", "答复", "答案", "답변", "응답",
    "الإجابة", "إجابة", "الجواب", "الرد",
  ]

  private static let questions = [
    "question", "questions", "query", "inquiry", "enquiry", "frage", "fragen", "fragestellung",
    "pregunta", "preguntas", "pergunta", "perguntas", "domanda", "domande", "vraag", "vragen",
    "questionnaire item", "assessment questions", "質問", "設問", "问题", "質問事項", "질문", "문항",
    "السؤال", "سؤال", "الأسئلة",
  ]

  private static let sections = [
    "section", "domain", "category", "topic", "area", "group", "control domain", "control area",
    "control group", "sub category", "subcategory", "family", "control family", "chapter",
    "bereich", "thema", "kategorie", "abschnitt", "kapitel", "domaine", "theme", "rubrique",
    "categorie", "dominio", "categoria", "tema", "seccion", "secao", "sezione", "ambito",
    "onderwerp", "categorie", "分類", "区分", "类别", "领域", "분류", "القسم", "المجال", "الفئة",
  ]

  private static let requirements = [
    "requirement", "requirements", "control", "controls", "control description",
    "control statement", "criteria", "description", "statement", "statements", "specification",
    "security measure", "measure", "expectation", "item description", "control objective",
    "anforderung", "anforderungen", "massnahme", "maßnahme", "exigence", "exigences", "mesure",
    "requisito", "requisitos", "exigencia", "exigencias", "requisiti", "eis", "eisen", "要求事項",
    "要件", "管理策", "要求", "요구사항", "المتطلب", "المتطلبات", "الضوابط",
  ]
}
