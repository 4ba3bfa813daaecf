public import Wording

/// A paragraph of guidance, or something to do.
public struct Item: Sendable, Hashable, Codable {
  /// The paragraph.
  public var text: Localized

  /// When it is for the person.
  public var when: Condition

  /// Who does it, where it is something to do.
  public var who: Localized?

  /// By when, where it is something to do.
  public var by: Localized?

  /// Whether it suggests contacting the guardians.
  public var touchesGuardians: Bool

  /// The provisions it rests on.
  public var cite: [String]

  /// Creates an item.
  public init(
    text: Localized, when: Condition = .always, who: Localized? = nil, by: Localized? = nil,
    touchesGuardians: Bool = false, cite: [String]
  ) {
    self.text = text
    self.when = when
    self.who = who
    self.by = by
    self.touchesGuardians = touchesGuardians
    self.cite = cite
  }
}
