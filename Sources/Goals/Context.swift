public import Calendar

/// What is known about a text besides its words, because a form or a question told it.
public struct Context: Hashable, Codable, Sendable {
  /// The day the goal is evaluated.
  public var evaluation: Day?

  /// Whether someone is named as responsible.
  public var hasResponsible: Bool

  /// Whether the arena is named.
  public var hasArena: Bool

  /// Creates a context; without arguments only the words count.
  public init(evaluation: Day? = nil, hasResponsible: Bool = false, hasArena: Bool = false) {
    self.evaluation = evaluation
    self.hasResponsible = hasResponsible
    self.hasArena = hasArena
  }
}
