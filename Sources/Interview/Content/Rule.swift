public import Wording

/// What follows from the answers: a condition, an outcome, and why.
public struct Rule: Sendable, Hashable, Codable, Identifiable {
  /// A rule's place among the rules of its guide.
  public typealias Index = Int

  /// The stable code.
  public var id: String

  /// The level it belongs to, or nil for a safeguard, which holds on every level.
  public var level: Int?

  /// When it applies.
  public var when: Condition

  /// What it gives, as a place in the order of protection.
  public var outcome: Outcome.Protection

  /// Why, in one sentence.
  public var because: Localized

  /// The provisions it rests on.
  public var cite: [String]

  /// Creates a rule.
  public init(
    id: String, level: Int?, when: Condition, outcome: Outcome.Protection, because: Localized,
    cite: [String]
  ) {
    self.id = id
    self.level = level
    self.when = when
    self.outcome = outcome
    self.because = because
    self.cite = cite
  }
}
