public import Wording

/// An idea for a measure: something to talk about, never an answer.
public struct MeasureIdea: Hashable, Codable, Sendable {
  /// Its name.
  public var id: String

  /// Where it takes place.
  public var arena: Arena

  /// The role that may carry it.
  public var role: Localized

  /// What is done, where and how often.
  public var text: Localized

  /// The provisions it rests on.
  public var cite: [String]

  /// Creates an idea.
  public init(id: String, arena: Arena, role: Localized, text: Localized, cite: [String]) {
    self.id = id
    self.arena = arena
    self.role = role
    self.text = text
    self.cite = cite
  }
}
