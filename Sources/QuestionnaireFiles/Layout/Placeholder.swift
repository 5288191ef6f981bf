/// What a customer puts into a cell to say that it is to be filled: no answer, though not blank.
///
/// Errs on the side of taking a text for an answer, which is never overwritten.
enum Placeholder {
  static func isOne(_ text: String) -> Bool {
    // No character of eighty takes more than a few bytes; most answers are longer and seen at once.
    guard text.utf8.count <= 2_000 else { return false }
    let plain = text.trimmed.lowercased().folded
    guard !plain.isEmpty, plain.isAtMost(80) else { return false }
    if plain.count >= 2 || plain == "…", plain.allSatisfy({ ".…_ ".contains($0) }) { return true }
    let words = words(of: plain)
    if brackets.contains(where: { plain.first == $0.0 && plain.last == $0.1 }) {
      return words.contains { asking.contains($0) }
    }
    let joined = words.joined(separator: " ")
    guard words.count <= 8 else { return false }
    return whole.contains(joined) || beginnings.contains { joined.hasPrefix($0) }
  }

  private static func words(of text: String) -> [String] {
    guard text.isASCII else { return text.split { !$0.isLetter }.map(String.init) }
    return text.utf8.split { !$0.isPlainLetter }.map { String(Substring($0)) }
  }

  private static let brackets: [(Character, Character)] = [("<", ">"), ("[", "]"), ("{", "}")]

  /// What a text in brackets asks for.
  private static let asking: Set<String> = [
    "enter", "insert", "type", "select", "choose", "your", "answer", "response", "comment", "here",
    "antwort", "hier", "auswahlen", "reponse", "respuesta", "resposta", "risposta",
  ]

  private static let whole = Set(
    [
      "select", "choose", "pick", "auswahlen", "choisir", "selectionner", "seleccione", "elija",
      "selecione", "escolha", "selezionare", "kies", "選択してください", "请选择",
    ].map(\.folded))

  private static let beginnings = [
    "please select", "please choose", "select one", "select an", "select a ", "select from",
    "select your", "choose one", "choose an", "choose a ", "choose from", "pick one", "click here",
    "click to enter", "enter your", "enter text", "type here", "your answer here",
    "your response here", "bitte wahlen", "bitte auswahlen", "veuillez choisir",
    "veuillez selectionner", "seleccione una", "elija una", "selecione uma", "escolha uma",
    "maak een keuze",
  ]
}
