/// What is done to reach a goal.
public struct Measure: Hashable, Codable, Sendable {
  /// The measure in words.
  public var text: String

  /// Where it takes place.
  public var arena: Arena?

  /// The role that carries it.
  public var responsible: String?

  /// When it is done, in words.
  public var when: String?

  /// What it takes: a place, a thing, somebody's time.
  public var need: String?

  /// What shows that it works.
  public var sign: String?

  /// The goal it serves.
  public var goal: Goal.ID?

  /// Creates a measure.
  public init(
    text: String, arena: Arena? = nil, responsible: String? = nil, when: String? = nil,
    need: String? = nil, sign: String? = nil, goal: Goal.ID? = nil
  ) {
    self.text = text
    self.arena = arena
    self.responsible = responsible
    self.when = when
    self.need = need
    self.sign = sign
    self.goal = goal
  }
}

/// A place in a child's life where something can be done.
public enum Arena: String, Codable, Sendable, CaseIterable {
  /// The kindergarten.
  case kindergarten

  /// The school.
  case school

  /// The after-school programme, SFO.
  case afterSchool = "after-school"

  /// The home.
  case home

  /// Leisure: clubs, sports, music.
  case leisure

  /// Health services.
  case health

  /// Life online.
  case online
}
