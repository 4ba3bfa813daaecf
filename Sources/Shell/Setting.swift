public import Calendar
public import Goals
public import Interview
public import Signals

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

  /// The words that need a question.
  public var signals: SignalBook

  /// The names and places that may tell who somebody is.
  public var names: NameBook

  /// The words of the checks of goals and measures.
  public var lexicon: Lexicon

  /// Ideas for measures.
  public var ideas: [MeasureIdea]

  /// The day the conversation is held.
  public var today: Day

  /// Creates a setting.
  public init(
    guide: Guide, phrases: Phrasebook, provisions: [Provision], contacts: [Contact],
    glossary: [Term], signals: SignalBook, names: NameBook, lexicon: Lexicon,
    ideas: [MeasureIdea], today: Day
  ) {
    self.guide = guide
    self.phrases = phrases
    self.provisions = Dictionary(
      provisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.contacts = Dictionary(
      (guide.profile.contacts + contacts).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.glossary = glossary
    self.signals = signals
    self.names = names
    self.lexicon = lexicon
    self.ideas = ideas
    self.today = today
  }
}
