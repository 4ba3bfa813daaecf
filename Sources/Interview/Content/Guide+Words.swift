public import Wording

extension Guide {
  /// A text with its stand-ins replaced by this municipality's words.
  ///
  /// - Parameters:
  ///   - text: The text, with stand-ins such as `{child}`.
  ///   - language: The language to fill it in.
  ///   - person: The option of the question `person` that was chosen, if any.
  /// - Returns: The text as it is shown.
  public func fill(_ text: Localized, in language: Language, person: String?) -> String {
    let text = text[language]
    guard text.contains("{") else { return text }
    var words = profile.terms
    words["municipality"] = profile.municipality
    words["child"] = person.flatMap { profile.persons[$0] } ?? profile.persons["child"]
    return words.reduce(text) { text, entry in
      let word = entry.value[language]
      return text.replacing("{\(entry.key)}", with: word)
        .replacing("{\(entry.key.capitalised)}", with: word.capitalised)
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
