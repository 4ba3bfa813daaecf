public import Wording

/// Something the person is asked.
public struct Question: Sendable, Hashable, Codable, Identifiable {
  /// A question's place among the questions of its guide.
  public typealias Index = Int

  /// The stable code.
  public var id: String

  /// The question as it is put.
  public var text: Localized

  /// What `?` shows, if there is more to say.
  public var help: Localized?

  /// The kind of answer.
  public var kind: Kind

  /// The options of a choice, in the order they are shown; empty for other kinds.
  public var options: [Option]

  /// How long an answer counts.
  public var scope: Scope

  /// Where the possible answers are cut.
  public var domain: Domain

  /// Whether the options stand from mild to grave.
  public var isGraded: Bool

  /// Whether it is one of the questions that come before everything.
  public var isSafeguard: Bool

  /// Why it is asked although no rule looks at it.
  public var record: Localized?

  /// Whose say it asks for.
  public var asks: Concern?

  /// Whether it suggests contacting the guardians.
  public var touchesGuardians: Bool

  /// The provisions it rests on.
  public var cite: [String]

  /// Creates a question.
  public init(
    id: String, text: Localized, help: Localized? = nil, kind: Kind, options: [Option] = [],
    scope: Scope = .visit, domain: Domain, isGraded: Bool = false, isSafeguard: Bool = false,
    record: Localized? = nil, asks: Concern? = nil, touchesGuardians: Bool = false,
    cite: [String] = []
  ) {
    self.id = id
    self.text = text
    self.help = help
    self.kind = kind
    self.options = options
    self.scope = scope
    self.domain = domain
    self.isGraded = isGraded
    self.isSafeguard = isSafeguard
    self.record = record
    self.asks = asks
    self.touchesGuardians = touchesGuardians
    self.cite = cite
  }
}

extension Question {
  /// The kinds of answer.
  public enum Kind: Sendable, Hashable, Codable {
    /// Exactly one option.
    case choice

    /// One option or several.
    case choices

    /// A whole number within bounds.
    case number(ClosedRange<Int>)

    /// A day.
    case day

    /// The person's own words.
    case text

    /// Goals and measures, written with help.
    case goals

    /// A look back at the goals and measures of the plan.
    case review
  }

  /// How long an answer counts.
  public enum Scope: String, Sendable, Codable {
    /// For the whole case: asked once.
    case `case`

    /// For one visit to a level: asked anew in each round.
    case visit
  }

  /// Whose say a question asks for.
  public enum Concern: String, Sendable, Codable, CaseIterable {
    /// The child, or the person the worry is about.
    case child

    /// Those who may consent.
    case consent

    /// The leader.
    case leader
  }

  /// One of the answers offered.
  public struct Option: Sendable, Hashable, Codable, Identifiable {
    /// The stable code.
    public var id: String

    /// The label.
    public var text: Localized

    /// Creates an option.
    public init(id: String, text: Localized) {
      self.id = id
      self.text = text
    }
  }
}
