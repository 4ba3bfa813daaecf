public import Calendar
public import Interview
public import Shell

extension Library {
  /// What a conversation in a guide is held with.
  public func setting(_ guide: Guide, today: Day) -> Setting {
    Setting(
      guide: guide, phrases: Phrasebook(phrases), provisions: sources.flatMap(\.provisions),
      contacts: contacts, glossary: glossary, signals: signals, names: names, lexicon: lexicon,
      ideas: ideas, papers: papers, deadlines: deadlines, today: today)
  }
}
