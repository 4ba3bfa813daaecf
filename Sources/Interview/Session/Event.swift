/// One thing that happened in a session; a session is its events.
public enum Event: Sendable, Hashable, Codable {
  /// A question was answered, or answered again.
  case answered(question: Question.ID, Answer)

  /// The newest event not yet taken back was taken back.
  case withdrew

  /// A level was entered, at a step; a level that is entered again is a new round.
  case entered(level: Int, step: Step.ID?)

  /// The person chose otherwise than advised, and said why.
  case overrode(outcome: Outcome.ID, reason: String)

  /// The person was shown something in their own words, and said why it stands.
  case noted(Note)
}

/// What a person was shown in their own words and let stand, with their reason.
public enum Note: Sendable, Hashable, Codable {
  /// A signal was found not to mean what it might.
  case dismissed(signal: String, match: String, reason: String)

  /// Something that may tell who somebody is was kept.
  case kept(match: String, reason: String)
}

/// Why an event was not taken.
public enum Rejection: Error, Sendable, Hashable {
  case unknownQuestion(String)
  case unknownOption(question: String)
  case unknownLevel(Int)
  case unknownStep(String)
  case unknownOutcome(String)
  case wrongKind(question: String)
  case outOfBounds(question: String, ClosedRange<Int>)
  case empty(question: String)
  case nothingToWithdraw
  case notAdvised
  case cannotOverride
  case reasonMissing
}
