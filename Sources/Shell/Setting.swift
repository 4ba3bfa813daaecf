public import Calendar
public import Documents
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

  /// What is listened with; made ready when the first own words are heard.
  let ear: Once<Ear>

  /// What looks at goals and measures; made ready when the first is written.
  let checker: Once<GoalChecker>

  /// Ideas for measures.
  public var ideas: [MeasureIdea]
  /// The wording of papers.
  public var papers: PaperWords

  /// The dates that follow from a report.
  public var deadlines: [Deadline]

  /// The day the conversation is held.
  public var today: Day

  /// Creates a setting.
  public init(
    guide: Guide, phrases: Phrasebook, provisions: [Provision], contacts: [Contact],
    glossary: [Term], signals: SignalBook, names: NameBook, lexicon: Lexicon,
    ideas: [MeasureIdea], papers: PaperWords, deadlines: [Deadline], today: Day
  ) {
    self.guide = guide
    self.phrases = phrases
    self.provisions = Dictionary(
      provisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.contacts = Dictionary(
      (guide.profile.contacts + contacts).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.glossary = glossary
    ear = Once { Ear(signals, names: names) }
    checker = Once { GoalChecker(lexicon: lexicon) }
    self.ideas = ideas
    self.papers = papers
    self.deadlines = deadlines
    self.today = today
  }
}
