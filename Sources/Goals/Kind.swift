/// What a text is meant to be.
public enum Kind: String, Codable, Sendable, CaseIterable {
  /// A goal that can be followed: what, when and where, how.
  case goal

  /// The broad state that several goals lead to.
  case mainGoal = "main-goal"

  /// What is done, where, when and by whom, to reach a goal.
  case measure
}
