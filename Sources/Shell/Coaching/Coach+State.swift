import Calendar
import Goals
import Interview

extension Coach {
  /// Where a coach is, and what has been written so far.
  struct State: Hashable, Sendable {
    var stage: Stage
    var plan: Plan

    /// The goal being written, or the one that measures are written for.
    var goal = Goal(id: "", text: "")

    /// The measure being written.
    var measure = Measure(text: "")

    /// What the checks say about the text at hand.
    var judgement: Judgement?

    /// What the person has let stand, so that it is not brought up again.
    var allowed: Set<Objection> = []

    /// The arenas that have been asked about.
    var reminded: Set<Arena> = []

    /// The ideas that have been shown, by their numbers.
    var ideas: [MeasureIdea] = []

    /// What an earlier round led to, and the plan it had.
    var before: Before?

    /// Measures of an earlier round to think over, and goals still to be given measures.
    var rethink: [MeasureReview] = []
    var isRethinking = false
    var waiting: [Goal] = []

    /// What a look back has come to.
    var review = Review()

    /// What is put on the line.
    var draft = ""
    var answer: Answer?

    init(stage: Stage, plan: Plan) {
      self.stage = stage
      self.plan = plan
    }

    /// The goals that can be followed.
    var goals: [Goal] { plan.goals.filter { $0.kind == .goal } }
  }

  /// What the next line is taken for.
  enum Stage: Hashable, Sendable {
    case carryOn, rethink, repeated
    case mainGoal, layer(Layer), crowded, simple
    case judging
    case agreed, childAsked, childSaid, today, needs, period, evaluation
    case measure, gap(Arena), arena, responsible, when, need, sign
    case reached(Int), seen(Int), childsView(Int), verdict(Int, isWarned: Bool)
    case done
  }

  /// The layers of a goal, and the whole of it at once.
  enum Layer: Int, Hashable, Sendable, Comparable {
    case present, conditions, how, whole

    static func < (one: Layer, other: Layer) -> Bool { one.rawValue < other.rawValue }
  }

  /// A text, what the checks say about it, and a next wording where one can be derived.
  struct Judgement: Hashable, Sendable {
    var slot: Stage
    var text: String
    var objections: [Objection]
    var suggestion: String?
  }

  /// A finding that may be let stand.
  struct Objection: Hashable, Sendable {
    var id: Check.ID
    var match: String
  }

  /// An earlier round.
  struct Before: Hashable, Sendable {
    var plan: Plan
    var review: Review
  }
}

extension Coach {
  /// Opens a coach for a new plan, which may start from that of an earlier round.
  static func planning(
    _ voice: Voice, unit: Arena?, isHomeClosed: Bool, before: Before? = nil
  ) -> Coach {
    let plan = Plan(
      goals: [], measures: [], unit: unit,
      failed: before.map { $0.plan.failed + $0.review.failed } ?? [],
      isHomeClosed: isHomeClosed)
    let hasGoals = before?.plan.goals.contains { $0.kind == .goal } ?? false
    var state = State(stage: hasGoals ? .carryOn : .mainGoal, plan: plan)
    state.before = before
    return Coach(voice, state: state)
  }

  /// Opens a coach on a plan that is there already, to be added to.
  static func reopening(_ voice: Voice, _ plan: Plan) -> Coach {
    Coach(voice, state: State(stage: .layer(.present), plan: plan))
  }

  /// Opens a coach that looks back at a plan.
  static func reviewing(_ voice: Voice, _ plan: Plan) -> Coach {
    Coach(voice, state: State(stage: .reached(0), plan: plan))
  }
}
