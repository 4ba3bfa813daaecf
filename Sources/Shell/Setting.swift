public import Calendar
public import Goals
public import Interview
public import Signals
import Wording

/// What a conversation is held with: a guide, its words, and the day.
public struct Setting: Sendable {
  /// The guide that is followed.
  public var guide: Guide

  /// The shell's sentences.
  public var phrases: Phrasebook

  /// The provisions of all sources, by id.
  public var provisions: [Provision.ID: Provision]

  /// Whom to call, by id; local numbers stand before national ones of the same id.
  public var contacts: [Contact.ID: Contact]

  /// The words explained.
  public var glossary: [Term]

  /// What is listened for in the person's own words.
  public var ear: Ear

  /// What looks at goals and measures.
  public var checker: GoalChecker

  /// Ideas for measures.
  public var ideas: [MeasureIdea]

  /// The day the conversation is held.
  public var today: Day

  /// Creates a setting.
  public init(
    guide: Guide, phrases: Phrasebook, provisions: [Provision], contacts: [Contact],
    glossary: [Term], ear: Ear, checker: GoalChecker, ideas: [MeasureIdea], today: Day
  ) {
    self.guide = guide
    self.phrases = phrases
    self.provisions = Dictionary(
      provisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.contacts = Dictionary(
      (guide.profile.contacts + contacts).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.glossary = glossary
    self.ear = ear
    self.checker = checker
    self.ideas = ideas
    self.today = today
  }
}

/// What is listened for in the person's own words: signals, and what tells who somebody is.
public struct Ear: Sendable {
  let signals: SignalFinder
  let identifiers: IdentifierFinder
  let asks: [String: Localized]

  /// Makes the books ready for listening.
  ///
  /// - Throws: ``Signals/PatternError`` where a pattern cannot be read.
  public init(book: SignalBook, names: NameBook) throws(PatternError) {
    signals = try SignalFinder(book: book)
    identifiers = try IdentifierFinder(names: names)
    asks = Dictionary(
      book.categories.map { ($0.id, $0.asks) }, uniquingKeysWith: { first, _ in first })
  }
}
