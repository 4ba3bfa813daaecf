public import Wording

/// One level of a guide: a list of steps, always in the same order.
public struct Level: Sendable, Hashable, Codable {
  /// The number, 0 to 3.
  public var number: Int

  /// The title.
  public var title: Localized

  /// The steps; a level may have none.
  public var steps: [Step]

  /// Everything that may be asked, safeguards first.
  public var prompts: [Prompt]

  /// The step where a new round begins.
  public var again: Int

  /// The most questions anybody may be asked here.
  public var longest: Int

  /// Creates a level.
  public init(
    number: Int, title: Localized, steps: [Step], prompts: [Prompt], again: Int, longest: Int
  ) {
    self.number = number
    self.title = title
    self.steps = steps
    self.prompts = prompts
    self.again = again
    self.longest = longest
  }

  /// What may be asked by somebody who enters at a step.
  public func prompts(from step: Int) -> [Prompt] {
    prompts.filter { ($0.step ?? step) >= step }
  }
}

/// One step of a level: what to know, what is asked, what to do.
public struct Step: Sendable, Hashable, Codable, Identifiable {
  /// The stable code.
  public var id: String

  /// The title.
  public var title: Localized

  /// For whom the step is.
  public var when: Condition

  /// What is said, a paragraph each.
  public var guidance: [Item]

  /// What to do, for the plan.
  public var actions: [Item]

  /// Creates a step.
  public init(
    id: String, title: Localized, when: Condition = .always, guidance: [Item] = [],
    actions: [Item] = []
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.guidance = guidance
    self.actions = actions
  }
}

/// A question in its place on a level.
public struct Prompt: Sendable, Hashable, Codable {
  /// The question.
  public var question: Question.Index

  /// The step it belongs to, or nil for what comes before every step.
  public var step: Int?

  /// When it is relevant; looks only at questions asked before it.
  public var when: Condition

  /// Creates a prompt.
  public init(question: Question.Index, step: Int?, when: Condition) {
    self.question = question
    self.step = step
    self.when = when
  }
}
