public import Calendar
public import Wording

/// A guide or a set of statutes, cut into numbered provisions.
public struct Source: Sendable, Hashable, Codable, Identifiable {
  /// The stable code, such as `S2`.
  public var id: String

  /// What the source is called.
  public var title: Localized

  /// The day it was read.
  public var read: Day

  /// What it says, numbered.
  public var provisions: [Provision]

  /// Creates a source.
  public init(id: String, title: Localized, read: Day, provisions: [Provision]) {
    self.id = id
    self.title = title
    self.read = read
    self.provisions = provisions
  }
}

/// One numbered requirement of a source, in the program's own words.
public struct Provision: Sendable, Hashable, Codable, Identifiable {
  /// The stable code, such as `S2.12` or `barnevernsloven-13-2`.
  public var id: String

  /// How it is shown, such as «barnevernsloven § 13-2».
  public var label: Localized

  /// What it says.
  public var text: Localized

  /// Whether it was checked against a public text.
  public var isVerified: Bool

  /// What it was called before the law changed.
  public var formerly: Localized?

  /// Why nothing cites it, where nothing does.
  public var omitted: Localized?

  /// Creates a provision.
  public init(
    id: String, label: Localized, text: Localized, isVerified: Bool, formerly: Localized? = nil,
    omitted: Localized? = nil
  ) {
    self.id = id
    self.label = label
    self.text = text
    self.isVerified = isVerified
    self.formerly = formerly
    self.omitted = omitted
  }
}

/// Somebody to call.
public struct Contact: Sendable, Hashable, Codable, Identifiable {
  /// The stable code.
  public var id: String

  /// Who answers.
  public var name: Localized

  /// The number; empty where the municipality has to fill it in.
  public var number: String

  /// When they answer.
  public var hours: Localized?

  /// When to call them.
  public var use: Localized

  /// Whether the number was checked against a public page.
  public var isVerified: Bool

  /// Creates a contact.
  public init(
    id: String, name: Localized, number: String, hours: Localized? = nil, use: Localized,
    isVerified: Bool
  ) {
    self.id = id
    self.name = name
    self.number = number
    self.hours = hours
    self.use = use
    self.isVerified = isVerified
  }
}

/// A date that follows from something that was done.
public struct Deadline: Sendable, Hashable, Codable, Identifiable {
  /// The stable code.
  public var id: String

  /// How many days after.
  public var days: Int

  /// After what.
  public var from: String

  /// What is due.
  public var text: Localized

  /// The provisions it rests on.
  public var cite: [String]

  /// Creates a deadline.
  public init(id: String, days: Int, from: String, text: Localized, cite: [String]) {
    self.id = id
    self.days = days
    self.from = from
    self.text = text
    self.cite = cite
  }
}

/// A word explained.
public struct Term: Sendable, Hashable, Codable, Identifiable {
  /// The stable code.
  public var id: String

  /// The word.
  public var term: Localized

  /// Other words that find it.
  public var also: [String]

  /// The explanation.
  public var text: Localized

  /// The provisions it rests on.
  public var cite: [String]

  /// Creates a term.
  public init(id: String, term: Localized, also: [String], text: Localized, cite: [String]) {
    self.id = id
    self.term = term
    self.also = also
    self.text = text
    self.cite = cite
  }
}
