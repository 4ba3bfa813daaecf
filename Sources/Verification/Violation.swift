public import Interview

/// What is proven of every guide; see the architecture page for each in full.
public enum Invariant: String, Sendable, CaseIterable {
  case p1 = "P1", p2 = "P2", p3 = "P3", p4 = "P4", p5 = "P5", p6 = "P6", p7 = "P7"
  case c1 = "C1", c2 = "C2", c3 = "C3", c4 = "C4"
  case e1 = "E1", e2 = "E2", e3 = "E3", e4 = "E4", e5 = "E5"
}

/// An invariant that does not hold, with the shortest interview that shows it.
public struct Violation: Error, Sendable, Hashable {
  /// What does not hold.
  public var invariant: Invariant

  /// The guide.
  public var guide: Guide.ID

  /// The level.
  public var level: Int

  /// The facts, by kind.
  public var fact: Fact

  /// The interview that shows it.
  public var witness: Witness?

  /// What was found.
  public enum Fact: Sendable, Hashable {
    case goesOnAfterStop(rule: Rule.ID)
    case worseIsMilder(question: Question.ID, mild: String, grave: String, from: String, to: String)
    case unsureIsMilder(question: Question.ID, outcome: String, mildest: String)
    case closesUnsure(outcome: Outcome.ID)
    case weakerThanSafeguards(outcome: String, core: String)
    case lacksSafeguard(String)
    case suggestsContact(where: String)
    case rolesDiffer(String, String, outcomes: [String], rules: [Rule.ID])
    case childNotAsked(outcome: Outcome.ID)
    case consentNotAsked(outcome: Outcome.ID)
    case neverAsked(Question.ID)
    case neverDecides(Rule.ID)
    case neverAdvised(Outcome.ID)
    case noOutcome
    case doesNotMatter(Question.ID)
    case tooLong(asked: Int, allowed: Int)
    case emergencyLate(place: Int)
    case orderMatters
    case undoDiffers
    case resumeDiffers
    case irrelevantCounts(Question.ID)
    case reasonsDoNotForce(rule: Rule.ID)
    case reasonIsIdle(Question.ID)
    case engineDisagrees
  }
}
