/// What the finder of identifiers knows about names and places.
public struct NameBook: Sendable, Hashable, Codable {
  /// First names that are no other word.
  public var firstNames: [String]

  /// First names that are also common words: `Per`, `Dag`, `Liv`.
  public var doubtful: [String]

  /// Places, languages, services and brands, which have capitals and are no persons.
  public var places: [String]

  /// Words that come right before a name: `heter`, `eleven`.
  public var cues: [String]

  /// Words that begin a sentence with a capital and are no names: `Etter`, `Skolen`.
  public var openers: [String]

  /// Patterns for what is rare in a small place, in the notation of the signals.
  public var smallPlace: [String]

  /// Creates a book of names.
  public init(
    firstNames: [String], doubtful: [String], places: [String], cues: [String],
    openers: [String] = [], smallPlace: [String]
  ) {
    self.firstNames = firstNames
    self.doubtful = doubtful
    self.places = places
    self.cues = cues
    self.openers = openers
    self.smallPlace = smallPlace
  }
}
