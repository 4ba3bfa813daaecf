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
