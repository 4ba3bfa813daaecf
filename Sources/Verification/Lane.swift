import Interview

/// One thing that is asked in an exploration, and into how many cells its answers fall.
struct Axis: Hashable, Sendable {
  var question: Question.ID
  var cells: Int
}

/// A visit made ready for exploration: every conjunction of every condition has a number, and each
/// answer strikes out the conjunctions it makes false.
struct Lane: Sendable {
  /// What is asked here along the axes; nil where an axis is not asked.
  let asked: [Asked?]
  let rules: [RuleFacts]
  let conjunctionCount: Int

  /// By axis, the conjunctions that fall when the answer does not count.
  let fallenIfNothing: [Bits]

  /// By axis, the rules some conjunction of which is complete there, with these conjunctions.
  let completed: [[(rule: Int, conjunctions: Bits)]]

  /// By axis, the conjunctions nobody looks at any more.
  let spent: [Bits]

  /// By rule, all its conjunctions.
  let conjunctions: [Bits]

  /// By rule, the conjunctions that no longer matter once it leads.
  let beaten: [Bits]

  /// A question in its place.
  struct Asked: Sendable {
    let question: Question.Index

    /// The conjunctions one of which must stand for it to be relevant; nil if it always is.
    let relevance: Bits?

    /// By cell of the axis, the conjunctions that fall.
    let fallen: [Bits]

    /// By cell of the axis, the cell of the question, or nil where it has no such answer.
    let cells: [Int?]

    /// By cell of the axis, what the answer marks.
    let marks: [Marks]
  }

  /// What must be known of a rule.
  struct RuleFacts: Sendable {
    let index: Rule.Index
    let outcome: Outcome.Protection
    let effect: Outcome.Effect
    let locks: Bool
  }
}

/// What has come up along the way and matters to an invariant.
struct Marks: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// The child has been asked for its view.
  static let childAsked = Marks(rawValue: 1)

  /// Consent was given, or the case is discussed without names.
  static let consented = Marks(rawValue: 2)

  /// A safeguard was answered otherwise than with its mildest answer.
  static let safeguardOpen = Marks(rawValue: 4)

  /// The guardians must not be contacted.
  static let locked = Marks(rawValue: 8)
}

extension Lane {
  /// Makes a visit ready along given axes, which hold its questions in an order its conditions bear.
  init(
    _ guide: Guide, _ visit: Visit, axes: [Axis],
    cell: (_ axis: Int, _ cell: Int) -> Int?
  ) {
    let ruleList = visit.rules.map { ($0, guide.rules[$0]) }
    var numbering = Numbering(axes: axes, guide: guide)
    let promptConditions = visit.prompts.map { numbering.number($0.when) }
    let ruleConditions = ruleList.map { numbering.number($0.1.when) }
    let count = numbering.conjunctions.count
    let promptByAxis = numbering.prompts(visit.prompts)
    asked = axes.indices.map { axis in
      guard let place = promptByAxis[axis] else { return nil }
      let prompt = visit.prompts[place]
      let question = guide.questions[prompt.question]
      let cells = (0..<axes[axis].cells).map { cell(axis, $0) }
      return Asked(
        question: prompt.question,
        relevance: prompt.when == .always ? nil : Bits(promptConditions[place], below: count),
        fallen: cells.map { numbering.fallen(on: axis, at: $0) }, cells: cells,
        marks: cells.map { $0.map(question.marks) ?? [] })
    }
    rules = ruleList.map { index, rule in
      let outcome = guide.outcomes[rule.outcome]
      return RuleFacts(
        index: index, outcome: rule.outcome, effect: outcome.effect, locks: outcome.locksGuardians)
    }
    conjunctionCount = count
    fallenIfNothing = axes.indices.map { numbering.fallen(on: $0, at: nil) }
    conjunctions = ruleConditions.map { Bits($0, below: count) }
    completed = axes.indices.map { axis in
      ruleConditions.indices.compactMap { rule in
        let ended = ruleConditions[rule].filter { numbering.last($0) == axis }
        return ended.isEmpty ? nil : (rule, Bits(ended, below: count))
      }
    }
    spent = axes.indices.map { axis in
      let ended = ruleConditions.joined().filter { numbering.last($0) == axis }
      let used = promptByAxis[axis].map { promptConditions[$0] } ?? []
      return Bits(ended + used, below: count)
    }
    let facts = rules
    beaten = facts.indices.map { winner in
      let losers = facts.indices.filter { facts[winner].beats(facts[$0]) && !facts[$0].locks }
      return Bits(losers.flatMap { ruleConditions[$0] }, below: count)
    }
  }
}

extension Lane.RuleFacts {
  /// Whether the other can no longer be what is advised: duties never compete.
  func beats(_ other: Lane.RuleFacts) -> Bool {
    other.effect != .duty && (other.outcome, -other.index) < (outcome, -index)
  }
}

extension Question {
  /// What an answer in a cell marks.
  fileprivate func marks(_ cell: Int) -> Marks {
    var marks: Marks = []
    if asks == .child { marks.insert(.childAsked) }
    if asks == .consent, ["given", "anonymous", "yes"].contains(option(cell)) {
      marks.insert(.consented)
    }
    if isSafeguard, isGraded, cell > 0 { marks.insert(.safeguardOpen) }
    return marks
  }

  private func option(_ cell: Int) -> String {
    options.indices.contains(cell) ? options[cell].id : ""
  }
}

/// Gives every conjunction a number and knows where its atoms lie.
private struct Numbering {
  let axisOf: [Question.Index: Int]
  private(set) var conjunctions: [Conjunction] = []

  init(axes: [Axis], guide: Guide) {
    let places = Dictionary(
      axes.enumerated().map { ($1.question, $0) }, uniquingKeysWith: { first, _ in first })
    axisOf = Dictionary(
      uniqueKeysWithValues: guide.questions.indices.compactMap { index in
        places[guide.questions[index].id].map { (index, $0) }
      })
  }

  /// The numbers of a condition's conjunctions; one on a question that is no axis can never hold.
  mutating func number(_ condition: Condition) -> [Int] {
    condition.alternatives.compactMap { alternative in
      guard alternative.atoms.allSatisfy({ axisOf[$0.question] != nil }) else { return nil }
      conjunctions.append(alternative)
      return conjunctions.count - 1
    }
  }

  func prompts(_ prompts: [Prompt]) -> [Int: Int] {
    Dictionary(
      prompts.enumerated().compactMap { place, prompt in
        axisOf[prompt.question].map { ($0, place) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The axis after which a conjunction is decided; -1 for one that has no atoms.
  func last(_ conjunction: Int) -> Int {
    conjunctions[conjunction].atoms.compactMap { axisOf[$0.question] }.max() ?? 0
  }

  /// The conjunctions that fall when the answer on an axis lies in a cell, or nowhere.
  func fallen(on axis: Int, at cell: Int?) -> Bits {
    let numbers = conjunctions.indices.filter { number in
      conjunctions[number].atoms.contains { atom in
        axisOf[atom.question] == axis
          && !(cell.map { atom.cells.contains(Cells(cell: $0)) } ?? false)
      }
    }
    return Bits(numbers, below: conjunctions.count)
  }
}
