public import Wording

/// Something that can be advised; outcomes stand in one order, from mild to most protective.
public struct Outcome: Sendable, Hashable, Codable, Identifiable {
  /// An outcome's place in the order of protection, 0 being the mildest.
  public typealias Protection = Int

  /// The stable code.
  public var id: String

  /// What it does to the interview.
  public var effect: Effect

  /// The advice in one line.
  public var title: Localized

  /// The advice in a few sentences.
  public var advice: Localized

  /// What to do now, in order.
  public var todo: [Item]

  /// What to have at hand when calling.
  public var ready: [Item]

  /// Whom to call, as ids of contacts.
  public var call: [String]

  /// Whether from now on nothing may suggest contacting the guardians.
  public var locksGuardians: Bool

  /// Whether other services come in, so that consent must have been asked for.
  public var involvesServices: Bool

  /// Whether it suggests contacting the guardians.
  public var touchesGuardians: Bool

  /// The provisions it rests on.
  public var cite: [String]

  /// Creates an outcome.
  public init(
    id: String, effect: Effect, title: Localized, advice: Localized, todo: [Item] = [],
    ready: [Item] = [], call: [String] = [], locksGuardians: Bool = false,
    involvesServices: Bool = false, touchesGuardians: Bool = false, cite: [String] = []
  ) {
    self.id = id
    self.effect = effect
    self.title = title
    self.advice = advice
    self.todo = todo
    self.ready = ready
    self.call = call
    self.locksGuardians = locksGuardians
    self.involvesServices = involvesServices
    self.touchesGuardians = touchesGuardians
    self.cite = cite
  }
}

extension Outcome {
  /// What an outcome does to the interview.
  public enum Effect: Sendable, Hashable, Codable {
    /// Refer now; nothing more is asked.
    case stop

    /// Added to the plan; the interview goes on.
    case duty

    /// Do this first, then answer again.
    case pause

    /// Go to a level; nil is a new round on the same one.
    case go(level: Int?)

    /// The case is closed.
    case close

    /// Whether the interview rests as soon as a rule gives this.
    public var rests: Bool { self == .stop || self == .pause }
  }
}
