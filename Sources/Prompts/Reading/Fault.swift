import Wording

/// What can be wrong in a prompt file.
public enum Fault: Sendable, Hashable {
  case unreadable(String)
  case syntax(String)
  case expected(Shape)
  case unknownKey(String, accepted: [String])
  case duplicateKey(String)
  case missingKey(String)
  case emptyText
  case missingLanguage(String)
  case unknownWord(String, role: String, accepted: [String])
  case duplicateID(String, first: Place)
  case malformedID(String)
  case badCondition(String, accepted: String)
  case badPattern(String, accepted: String)
  case askedLater(String)
  case neverAsked(String)
  case unreachable(String)
  case noSource
  case uncited(String)
  case outOfRange(String, accepted: String)
  case badStandIn(String, accepted: [String])
  case weakens(String)

  /// What the reader looked for.
  public enum Shape: String, Sendable, Hashable {
    case mapping = "nøkler med verdier (nøkkel: verdi)"
    case sequence = "en liste (linjer som begynner med -)"
    case text = "en tekst"
    case number = "et helt tall"
    case date = "en dato (2026-11-21)"
    case flag = "yes eller no"
  }
}

/// The wording of every fault, in one place.
extension Fault: CustomStringConvertible {
  /// What is wrong; what is accepted.
  public var description: String {
    switch self {
    case .unreadable(let why): "filen kan ikke leses: \(why); den må finnes og være UTF-8"
    case .syntax(let what):
      "dette er ikke YAML: \(what); sett hermetegn om tekster med ': ' eller ' #'"
    case .expected(let shape): "her står noe annet; det skal være \(shape.rawValue)"
    case .unknownKey(let key, let accepted):
      "ukjent nøkkel '\(key)'; \(meant(key, accepted, "her kan stå"))"
    case .duplicateKey(let key): "nøkkelen '\(key)' står to ganger; behold én"
    case .missingKey(let key): "nøkkelen '\(key)' mangler; legg den til"
    case .emptyText: "teksten er tom; skriv den, eller ta bort nøkkelen"
    case .missingLanguage(let code):
      "teksten mangler på '\(code)'; en tekst har nb, nn og en, alle tre"
    case .unknownWord(let word, let role, let accepted):
      "det finnes ikke \(role) '\(word)'; \(meant(word, accepted, "kjente"))"
    case .duplicateID(let id, let first):
      "id-en '\(id)' er brukt i \(first.file):\(first.line); velg en annen"
    case .malformedID(let id):
      "'\(id)' kan ikke være en id; bruk små bokstaver a-z, tall og bindestrek"
    case .badCondition(let what, let accepted), .badPattern(let what, let accepted):
      "\(what); \(accepted)"
    case .askedLater(let id):
      "'\(id)' blir spurt om senere enn dette; 'when' kan bare se på det som er spurt om før"
    case .neverAsked(let id):
      "'\(id)' blir aldri spurt om på dette nivået; spør i et trinn, eller ta bort regelen"
    case .unreachable(let what): "\(what); legg til nivået, eller velg et annet råd"
    case .noSource: "dette har ingen kilde; legg til 'cite: [...]' med et punkt fra sources/"
    case .uncited(let id):
      "ingenting viser til \(id); vis til det, eller si med 'omitted:' hvorfor ikke"
    case .outOfRange(let what, let accepted): "\(what) passer ikke; \(accepted)"
    case .badStandIn(let name, let accepted):
      "det finnes ingen plassholder '{\(name)}'; \(meant(name, accepted, "kjente"))"
    case .weakens(let what): "\(what); en veileder kan legge til sikringer, aldri endre dem"
    }
  }

  private func meant(_ word: String, _ accepted: [String], _ label: String) -> String {
    if let near = nearest(to: word, among: accepted) { return "mente du '\(near)'?" }
    let listed = accepted.sorted().prefix(24).joined(separator: ", ")
    return "\(label): \(listed)\(accepted.count > 24 ? ", …" : "")"
  }
}
