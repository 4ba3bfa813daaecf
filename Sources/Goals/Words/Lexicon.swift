public import Wording

/// The words the checks look for and the sentences they say, as read from `prompts/`.
public struct Lexicon: Hashable, Codable, Sendable {
  /// The words of one language.
  public struct Words: Hashable, Codable, Sendable {
    /// Lists of words and phrases; `*` stands for any beginning or ending.
    public var lists: [WordList: [String]]

    /// Regular verbs by the way they are inflected.
    public var regularVerbs: [Inflection: [String]]

    /// Irregular verbs with their present, past and perfect; a bar stands between alternatives.
    public var irregularVerbs: [String: [String]]

    /// Creates the words of a language.
    public init(
      lists: [WordList: [String]], regularVerbs: [Inflection: [String]],
      irregularVerbs: [String: [String]]
    ) {
      self.lists = lists
      self.regularVerbs = regularVerbs
      self.irregularVerbs = irregularVerbs
    }
  }

  /// The words in bokmål.
  public var nb: Words

  /// The words in nynorsk.
  public var nn: Words

  /// Why each check matters.
  public var why: [Check.ID: Localized]

  /// Creates a lexicon.
  public init(nb: Words, nn: Words, why: [Check.ID: Localized]) {
    self.nb = nb
    self.nn = nn
    self.why = why
  }
}
