public import Calendar

/// A goal as it stands in a plan.
public struct Goal: Hashable, Codable, Sendable, Identifiable {
  /// Names the goal inside its plan.
  public var id: String

  /// The goal in words.
  public var text: String

  /// Whether it is the broad goal or one that can be followed.
  public var kind: Kind

  /// The times the words name.
  public var times: [TimeExpression]

  /// How often the child manages it today, from 0 for never to 10 for always; nil when not asked.
  public var realistic: Int?

  /// Who agrees to it, by role.
  public var agreedBy: [String]

  /// The day the child was asked; nil when nobody has asked.
  public var childAsked: Day?

  /// What the child said, in the child's own words.
  public var childSaid: String?

  /// What the child needs in order to manage it.
  public var needs: String?

  /// For how long it is worked on, in words.
  public var period: String?

  /// The day it is evaluated.
  public var evaluation: Day?

  /// Creates a goal.
  public init(
    id: String, text: String, kind: Kind = .goal, times: [TimeExpression] = [],
    realistic: Int? = nil, agreedBy: [String] = [], childAsked: Day? = nil,
    childSaid: String? = nil, needs: String? = nil, period: String? = nil, evaluation: Day? = nil
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.times = times
    self.realistic = realistic
    self.agreedBy = agreedBy
    self.childAsked = childAsked
    self.childSaid = childSaid
    self.needs = needs
    self.period = period
    self.evaluation = evaluation
  }
}
