/// What a check has to say about a text.
public struct Finding: Hashable, Codable, Sendable {
  /// The check.
  public var id: Check.ID

  /// The letter of SMARTE.
  public var letter: Letter

  /// The words it is about; empty when something is missing.
  public var match: String

  /// How much it matters.
  public var severity: Severity

  /// Where the words start, counted in characters.
  public var start: Int?

  /// Where they end.
  public var end: Int?

  /// A next wording, when one can be derived.
  public var suggestion: Suggestion?

  /// Where the words stand, or nil when something is missing.
  public var range: Range<Int>? {
    guard let start, let end else { return nil }
    return start..<max(start, end)
  }
}

/// A wording to consider; the user decides.
public struct Suggestion: Hashable, Codable, Sendable {
  /// The words to replace: «skal lese».
  public var replace: String

  /// What to write instead: «leser».
  public var with: String

  /// The whole text after the change.
  public var text: String
}
