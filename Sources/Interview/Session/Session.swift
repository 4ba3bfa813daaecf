/// An interview under way: a guide, and everything that has happened.
///
/// A session is a value and a fold over its ``log``: undo, resume and replay are one mechanism. The
/// cost of one more event depends on the size of the level, never on the length of the log.
public struct Session: Sendable {
  /// The guide that is followed.
  public let guide: Guide

  /// Everything that has happened, oldest first; nothing is ever removed.
  public private(set) var log: [Event] = []

  /// The level and round the person is on.
  public private(set) var visit: Visit

  /// What follows from the answers so far.
  public private(set) var standing: Standing

  /// The stays before this one, oldest first.
  public private(set) var past: [Stay] = []

  /// The answers that were given, by question, whether or not they count now.
  public private(set) var answers: [Answer?]

  /// What the person was shown in their own words and let stand, oldest first.
  public private(set) var notes: [Note] = []

  /// What the person chose instead of the advice of this visit.
  public private(set) var override: Override?

  /// The cells the given answers lie in, by question.
  public private(set) var given: [Cells]
  private var trail: [Undo] = []

  /// Opens a session.
  ///
  /// - Parameters:
  ///   - guide: The guide to follow.
  ///   - level: The level to begin on; nil is the lowest.
  ///   - step: The place of the step to begin at.
  /// - Throws: ``Rejection/unknownLevel(_:)`` where the guide has no such level.
  public init(_ guide: Guide, level: Int? = nil, step: Int = 0) throws(Rejection) {
    guard let level = level.map({ guide.level($0) }) ?? guide.levels.first else {
      throw .unknownLevel(level ?? 0)
    }
    self.guide = guide
    self.visit = Visit(guide, level: level, step: step)
    self.answers = Array(repeating: nil, count: guide.questions.count)
    self.given = Array(repeating: .nothing, count: guide.questions.count)
    self.standing = guide.standing(on: visit, given: given)
  }

  /// Resumes a session from its log.
  public init(
    _ guide: Guide, log: [Event], level: Int? = nil, step: Int = 0
  ) throws(Rejection) {
    try self.init(guide, level: level, step: step)
    for event in log { try record(event) }
  }

  /// Takes one more event.
  public mutating func record(_ event: Event) throws(Rejection) {
    switch event {
    case .answered(let question, let answer): try take(answer, to: question)
    case .withdrew: try withdraw()
    case .entered(let level, let step): try enter(level, at: step)
    case .overrode(let outcome, let reason): try override(with: outcome, because: reason)
    case .noted(let note): take(note)
    }
    log.append(event)
    standing = guide.standing(on: visit, given: given)
  }

  /// Whether there is anything to take back.
  public var canWithdraw: Bool { !trail.isEmpty }

  /// Whether the newest event is a note, which belongs to the answer before it.
  public var lastIsNote: Bool {
    if case .note? = trail.last { true } else { false }
  }

  /// The question whose answer would be taken back next, if the newest event is an answer.
  public var lastAnswered: Question.Index? {
    guard case .answer(let question, _)? = trail.last else { return nil }
    return question
  }
}

extension Session {
  /// A stay on a level that is over.
  public struct Stay: Sendable, Hashable {
    /// The level and round.
    public let visit: Visit

    /// What followed from the answers.
    public let standing: Standing

    /// The answers, by question.
    public let answers: [Answer?]

    /// What was chosen instead of the advice.
    public let override: Override?

    fileprivate let given: [Cells]
  }

  /// A choice against the advice, which stands beside it ever after.
  public struct Override: Sendable, Hashable {
    /// What was chosen, as a place in the order of protection.
    public let outcome: Outcome.Protection

    /// Why, in the person's own words.
    public let reason: String
  }

  private enum Undo: Sendable {
    case answer(Question.Index, before: Answer?)
    case entry(Stay)
    case override(before: Override?)
    case note
  }

  private mutating func take(_ answer: Answer, to id: Question.ID) throws(Rejection) {
    guard let question = guide.index(of: id) else { throw .unknownQuestion(id) }
    let cell = try guide.questions[question].cell(of: answer)
    trail.append(.answer(question, before: answers[question]))
    set(question, to: answer, in: Cells(cell: cell))
  }

  private mutating func take(_ note: Note) {
    notes.append(note)
    trail.append(.note)
  }

  private mutating func set(_ question: Question.Index, to answer: Answer?, in cells: Cells) {
    answers[question] = answer
    given[question] = cells
  }

  private mutating func withdraw() throws(Rejection) {
    guard let undo = trail.popLast() else { throw .nothingToWithdraw }
    switch undo {
    case .answer(let question, let before):
      let cell = try before.map { answer throws(Rejection) in
        try guide.questions[question].cell(of: answer)
      }
      set(question, to: before, in: cell.map(Cells.init(cell:)) ?? .nothing)
    case .entry(let stay):
      past.removeLast()
      (visit, answers, given, override) = (stay.visit, stay.answers, stay.given, stay.override)
    case .override(let before):
      override = before
    case .note:
      notes.removeLast()
    }
  }

  private mutating func enter(_ number: Int, at step: Step.ID?) throws(Rejection) {
    guard let level = guide.level(number) else { throw .unknownLevel(number) }
    guard isAdvised(number) else { throw .notAdvised }
    let start = try step.map { id throws(Rejection) in
      guard let place = level.steps.firstIndex(where: { $0.id == id }) else {
        throw .unknownStep(id)
      }
      return place
    }
    let stay = Stay(
      visit: visit, standing: standing, answers: answers, override: override, given: given)
    trail.append(.entry(stay))
    past.append(stay)
    visit = Visit(guide, level: level, round: round(on: number), step: start ?? 0)
    override = nil
    for question in guide.questions.indices where guide.questions[question].scope == .visit {
      set(question, to: nil, in: .nothing)
    }
  }

  private func round(on level: Int) -> Int {
    1 + past.count { $0.visit.level == level }
  }

  /// The outcome that counts: what was chosen instead, or else what is advised.
  public var outcome: Outcome? {
    if let override { return guide.outcomes[override.outcome] }
    return standing.winner.map { guide.outcomes[guide.rules[$0].outcome] }
  }

  private func isAdvised(_ level: Int) -> Bool {
    guard isSettled, case .go(let target)? = outcome?.effect else { return false }
    return (target ?? visit.level) == level
  }

  /// Whether everything has been asked and advice was given that is not a referral.
  public var isSettled: Bool {
    if case .advise = standing.turn { true } else { false }
  }

  private mutating func override(with id: Outcome.ID, because reason: String) throws(Rejection) {
    guard let place = guide.outcomes.firstIndex(where: { $0.id == id }) else {
      throw .unknownOutcome(id)
    }
    guard isSettled, overridable.contains(place) else { throw .cannotOverride }
    guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
    trail.append(.override(before: override))
    override = Override(outcome: place, reason: reason)
  }

  /// What the person may choose instead of the advice.
  ///
  /// Levels the guide has, and closing; but nothing closes while a safeguard is unsure.
  public var overridable: [Outcome.Protection] {
    guard isSettled else { return [] }
    return guide.outcomes.indices.filter { place in
      switch guide.outcomes[place].effect {
      case .go(let level): level.map { guide.level($0) != nil } ?? true
      case .close: !guide.isSafeguardOpen(standing.counted, on: visit)
      case .stop, .duty, .pause: false
      }
    }
  }
}

extension Guide {
  /// Whether a safeguard that is relevant on a visit is unanswered, or answered otherwise than mildest.
  public func isSafeguardOpen(_ counted: [Cells], on visit: Visit) -> Bool {
    visit.prompts.contains { prompt in
      questions[prompt.question].isSafeguard && questions[prompt.question].isGraded
        && prompt.when.holds(counted) && counted[prompt.question] != Cells(cell: 0)
    }
  }
}
