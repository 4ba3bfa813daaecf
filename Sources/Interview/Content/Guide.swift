public import Calendar
public import Wording

/// One municipality's way through the levels, with every reference resolved.
public struct Guide: Sendable, Hashable, Codable, Identifiable {
  /// The stable code, which is also the name of its folder.
  public var id: String

  /// What the municipality is called, and what the guide says of itself.
  public var profile: Profile

  /// The questions; an index is a place here.
  public var questions: [Question]

  /// The outcomes, mildest first; the place is the protection.
  public var outcomes: [Outcome]

  /// The rules, in no order that means anything.
  public var rules: [Rule]

  /// The levels, lowest first.
  public var levels: [Level]

  /// Creates a guide.
  public init(
    id: String, profile: Profile, questions: [Question], outcomes: [Outcome], rules: [Rule],
    levels: [Level]
  ) {
    self.id = id
    self.profile = profile
    self.questions = questions
    self.outcomes = outcomes
    self.rules = rules
    self.levels = levels
  }

  /// The level of that number.
  public func level(_ number: Int) -> Level? {
    levels.first { $0.number == number }
  }

  /// The place of the question with that id.
  public func index(of question: Question.ID) -> Question.Index? {
    questions.firstIndex { $0.id == question }
  }

  /// The outcome with that id.
  public func outcome(_ id: Outcome.ID) -> Outcome? {
    outcomes.first { $0.id == id }
  }

  /// The rules that hold on a level.
  public func rules(on level: Int) -> [Rule] {
    rules.filter { $0.level == nil || $0.level == level }
  }
}

/// What a municipality calls things, whom to call there, and what its guide leaves open.
public struct Profile: Sendable, Hashable, Codable {
  /// The name of the guide.
  public var name: Localized

  /// The name of the municipality, as it stands in a sentence.
  public var municipality: Localized

  /// The language it opens in.
  public var language: Language

  /// The day the content was last checked.
  public var updated: Day

  /// The source the guide builds on.
  public var source: String

  /// One short paragraph, shown at the start.
  public var about: Localized

  /// What the local guide does not say, and general rules fill in.
  public var silent: [Item]

  /// The words of this municipality.
  public var terms: [String: Localized]

  /// Local numbers.
  public var contacts: [Contact]

  /// The oldest anybody this guide is for may be, in years.
  public var oldest: Int

  /// The days between an agreement and its evaluation.
  public var interval: ClosedRange<Int>

  /// What the person is called in a sentence, by the options of the question `person`.
  public var persons: [String: Localized]

  /// Which law gives a role its duties, by the options of the question `role`.
  public var duties: [String: Item]

  /// Creates a profile.
  public init(
    name: Localized, municipality: Localized, language: Language, updated: Day, source: String,
    about: Localized, silent: [Item], terms: [String: Localized], contacts: [Contact], oldest: Int,
    interval: ClosedRange<Int>, persons: [String: Localized], duties: [String: Item]
  ) {
    self.name = name
    self.municipality = municipality
    self.language = language
    self.updated = updated
    self.source = source
    self.about = about
    self.silent = silent
    self.terms = terms
    self.contacts = contacts
    self.oldest = oldest
    self.interval = interval
    self.persons = persons
    self.duties = duties
  }
}
