/// Goals, measures and what was tried before.
public struct Plan: Hashable, Codable, Sendable {
  /// The goals.
  public var goals: [Goal]

  /// The measures of this round.
  public var measures: [Measure]

  /// The arena of the unit that makes the plan.
  public var unit: Arena?

  /// Measures from earlier rounds that had no effect.
  public var failed: [Measure]

  /// Whether nothing may go through the guardians, so that no measure is asked of the home.
  public var isHomeClosed: Bool

  /// Creates a plan.
  public init(
    goals: [Goal], measures: [Measure], unit: Arena? = nil, failed: [Measure] = [],
    isHomeClosed: Bool = false
  ) {
    self.goals = goals
    self.measures = measures
    self.unit = unit
    self.failed = failed
    self.isHomeClosed = isHomeClosed
  }

  /// At most so many goals at once (S2.42).
  public static let mostGoals = 3

  /// At most so many measures for one goal (S2.42).
  public static let mostMeasures = 5
}

/// Something a whole plan shows.
public struct PlanFinding: Hashable, Codable, Sendable {
  /// The check.
  public var id: Check.ID

  /// Which measures it is about, by their place in the plan; none when one is missing.
  public var measures: [Int]

  /// Which goals it is about.
  public var goals: [Goal.ID]
}

/// What the checks say about a plan, and about each text in it.
public struct PlanReport: Hashable, Codable, Sendable {
  /// What only the whole shows.
  public var findings: [PlanFinding]

  /// What was found in each goal, in order.
  public var goals: [Report]

  /// What was found in each measure, in order.
  public var measures: [Report]
}
