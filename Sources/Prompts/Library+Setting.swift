public import Calendar
import Goals
public import Interview
public import Shell
public import Signals

extension Library {
  /// What a conversation in a guide is held with.
  ///
  /// - Throws: ``Signals/PatternError`` where a pattern of the signals cannot be read.
  public func setting(_ guide: Guide, today: Day) throws(PatternError) -> Setting {
    Setting(
      guide: guide, phrases: Phrasebook(phrases), provisions: sources.flatMap(\.provisions),
      contacts: contacts, glossary: glossary, ear: try Ear(book: signals, names: names),
      checker: GoalChecker(lexicon: lexicon), ideas: ideas, today: today)
  }
}
