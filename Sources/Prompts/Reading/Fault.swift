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
    case mapping = "keys with values (key: value)"
    case sequence = "a list (lines that begin with -)"
    case text = "text"
    case number = "a whole number"
    case date = "a date (2026-11-21)"
    case flag = "yes or no"
  }
}

/// The wording of every fault, in one place.
extension Fault: CustomStringConvertible {
  /// What is wrong; what is accepted.
  public var description: String {
    switch self {
    case .unreadable(let why): "the file cannot be read: \(why); it must be there, and be UTF-8"
    case .syntax(let what): "this is not YAML: \(what); quote texts that contain ': ' or ' #'"
    case .expected(let shape): "something else stands where \(shape.rawValue) belongs"
    case .unknownKey(let key, let accepted):
      "unknown key '\(key)'; \(meant(key, accepted, "accepted here"))"
    case .duplicateKey(let key): "the key '\(key)' stands twice; keep one"
    case .missingKey(let key): "the key '\(key)' is missing; add it"
    case .emptyText: "the text is empty; write it, or take the key away"
    case .missingLanguage(let code):
      "the text is missing in '\(code)'; a text has nb, nn and en, all three"
    case .unknownWord(let word, let role, let accepted):
      "there is no \(role) '\(word)'; \(meant(word, accepted, "known"))"
    case .duplicateID(let id, let first):
      "the id '\(id)' is taken, at \(first.file):\(first.line); choose another"
    case .malformedID(let id):
      "'\(id)' cannot be an id; use small letters a-z, digits and hyphens"
    case .badCondition(let what, let accepted): "\(what); \(accepted)"
    case .askedLater(let id):
      "'\(id)' is asked later than this; a 'when' may only look at what was asked before"
    case .neverAsked(let id):
      "'\(id)' is never asked on this level; ask it in a step, or take the rule away"
    case .unreachable(let what): "\(what); every level, step and outcome must be one that exists"
    case .noSource: "this has no source; add 'cite: [...]' with a provision of sources/"
    case .uncited(let id): "nothing cites \(id); cite it, or say with 'omitted:' why not"
    case .outOfRange(let what, let accepted): "\(what) does not fit; \(accepted)"
    case .badStandIn(let name, let accepted):
      "there is no stand-in '{\(name)}'; \(meant(name, accepted, "known"))"
    case .weakens(let what): "\(what); a guide may add to the safeguards, never change them"
    }
  }

  private func meant(_ word: String, _ accepted: [String], _ label: String) -> String {
    if let near = nearest(to: word, among: accepted) { return "did you mean '\(near)'?" }
    let listed = accepted.sorted().prefix(24).joined(separator: ", ")
    return "\(label): \(listed)\(accepted.count > 24 ? ", …" : "")"
  }
}
