import Wording

/// Quotes pieces of a text, whose characters are laid out once.
struct Quote {
  private let characters: [Character]

  init(_ text: String) { characters = Array(text) }

  func finding(of check: Check, _ hit: Hit, in analysis: Analysis) -> Finding {
    let range = hit.tokens.map(analysis.characters)
    return Finding(
      id: check.id, letter: check.letter, match: range.map { String(characters[$0]) } ?? "",
      severity: check.severity, start: range?.lowerBound, end: range?.upperBound,
      suggestion: hit.rewrite.map { suggestion($0, in: analysis) })
  }

  private func suggestion(_ rewrite: Hit.Rewrite, in analysis: Analysis) -> Suggestion {
    let range = analysis.characters(rewrite.tokens)
    return Suggestion(
      replace: String(characters[range]), with: rewrite.words,
      text: String(characters[..<range.lowerBound]) + rewrite.words
        + String(characters[range.upperBound...]))
  }
}
