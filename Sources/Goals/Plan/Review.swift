/// What a plan led to: how far each goal was reached, and what becomes of each measure.
public struct Review: Hashable, Codable, Sendable {
  /// The goals, in the order of the plan.
  public var goals: [GoalReview]

  /// The measures, in the order of the plan.
  public var measures: [MeasureReview]

  /// Creates a review; an empty one belongs to a visit without a plan.
  public init(goals: [GoalReview] = [], measures: [MeasureReview] = []) {
    self.goals = goals
    self.measures = measures
  }

  /// Whether there was nothing to look back at.
  public var isEmpty: Bool { goals.isEmpty && measures.isEmpty }

  /// The measures that need not be tried again: dropped, or without effect on their goal.
  public var failed: [Measure] {
    measures.filter { $0.verdict == .drop || !hasMoved($0.measure.goal) }.map(\.measure)
  }

  /// The measures that were not dropped.
  public var lasting: [MeasureReview] { measures.filter { $0.verdict != .drop } }

  /// Whether a goal got anywhere; a goal nobody rated is given the benefit of the doubt.
  public func hasMoved(_ id: Goal.ID?) -> Bool {
    guard let goal = goals.first(where: { $0.goal == id }), let reached = goal.reached else {
      return true
    }
    return reached > (goal.before ?? 0)
  }
}

/// What became of one goal.
public struct GoalReview: Hashable, Codable, Sendable {
  /// The goal.
  public var goal: Goal.ID

  /// How often the child managed it before, from 0 to 10.
  public var before: Int?

  /// How often the child manages it now, from 0 to 10.
  public var reached: Int?

  /// What was seen.
  public var seen: String?

  /// What the child says.
  public var childsView: String?

  /// Creates a review of a goal.
  public init(
    goal: Goal.ID, before: Int? = nil, reached: Int? = nil, seen: String? = nil,
    childsView: String? = nil
  ) {
    self.goal = goal
    self.before = before
    self.reached = reached
    self.seen = seen
    self.childsView = childsView
  }
}

/// What becomes of one measure.
public struct MeasureReview: Hashable, Codable, Sendable {
  /// The measure.
  public var measure: Measure

  /// What becomes of it.
  public var verdict: Verdict

  /// Creates a review of a measure.
  public init(measure: Measure, verdict: Verdict) {
    self.measure = measure
    self.verdict = verdict
  }

  /// What may become of a measure.
  public enum Verdict: String, Codable, Sendable, CaseIterable {
    /// It goes on as it is.
    case keep

    /// It goes on in another way.
    case change

    /// It ends.
    case drop
  }
}
