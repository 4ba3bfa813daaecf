/// A place in a text that makes the shell ask a safeguard question; never a verdict.
public struct Signal: Sendable, Hashable {
  /// The category that was touched, as `violence`.
  public var id: String

  /// The words that did it, as they were written.
  public var match: String

  /// Where the words stand.
  public var range: Range<String.Index>

  /// The safeguard question that it opens, if any.
  public var opens: String?

  /// What the rest of the sentence says about the words.
  public var modifiers: Set<SignalModifier>

  /// How grave the category is, from 1 (informs) to 3 (grave).
  public var weight: Int

  /// Whether the question is to be asked; a signal that is not is only logged.
  public var asks: Bool {
    modifiers.isDisjoint(with: [.negated, .fiction])
  }
}

/// What a sentence says about a signal in it.
public enum SignalModifier: String, Sendable, Codable, CaseIterable {
  /// The writer says that it is not so.
  case negated

  /// Somebody else has told it.
  case hearsay

  /// It lies back in time.
  case history

  /// A book, a film, a lesson, a course.
  case fiction

  /// The child has said or shown it.
  case childsWords = "childs-words"

  /// Somebody employed is the one who acts.
  case staff
}
