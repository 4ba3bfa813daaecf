import Wording

/// What can be wrong in a prompt file.
public enum Fault: Sendable, Hashable {
  case unreadable(String)
  case syntax(YAMLFault)
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
  case unused(String)
  case unreachable(String)
  case noSource
  case uncited(String)
  case onlyExplained(String)
  case citedAnyway(String)
  case outOfRange(String, accepted: String)
  case badStandIn(String, accepted: [String])
  case unevenStandIns([String], language: String)

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
