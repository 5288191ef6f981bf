/// What a sheet is for by its name, when it is not for us.
enum SheetPurpose {
  static func reasonToLeaveAlone(_ name: String) -> String? {
    let words = name.lowercased().folded.split { !$0.isLetter }.map(String.init)
    for (reason, stems) in purposes
    where words.contains(where: { word in stems.contains { word.hasPrefix($0) } }) {
      return reason
    }
    return nil
  }

  /// Beginnings of words, without accents.
  private static let purposes: [(String, [String])] = [
    (
      "the customer's own evaluation",
      [
        "evaluation", "scor", "analyst", "report", "dashboard", "summary", "result", "grading",
        "auswertung", "bewertung", "ergebnis", "resultat", "resumen", "resumo", "evaluacion",
        "avaliacao",
      ]
    ),
    (
      "reference material",
      [
        "reference", "crosswalk", "mapping", "glossary", "definition", "legend", "lookup", "values",
        "lists", "dropdown", "changelog", "acknowledg", "revision", "version", "standards",
        "principles", "copyright", "license", "licence", "glossar", "referenz", "glosari",
        "definicion", "definicoes", "listen",
      ]
    ),
    (
      "instructions",
      [
        "instruction", "introduction", "readme", "cover", "guid", "welcome", "anleitung",
        "hinweis", "deckblatt", "instruccion", "instrucoes", "istruzioni", "consigne", "portada",
      ]
    ),
  ]
}
