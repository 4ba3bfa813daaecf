import Wording

/// The words of one language, ready to be looked up.
struct Grammar: Sendable {
  let language: Language
  private let sets: [WordList: WordSet]
  private let verbs: VerbTable
  private let neighbour: VerbTable

  /// Prepares a language; `other` is the Norwegian the writer may borrow a verb from.
  init(_ words: Lexicon.Words, _ language: Language, other: Lexicon.Words) {
    self.language = language
    sets = words.lists.mapValues(WordSet.init)
    verbs = VerbTable(words, language)
    neighbour = VerbTable(other, language == .nb ? .nn : .nb)
  }

  func words(_ list: WordList) -> WordSet { sets[list] ?? WordSet([]) }

  /// What a word may be as a verb, also as spelt in the other written Norwegian.
  func verb(_ word: String) -> VerbTable.Reading? {
    verbs.readings[word] ?? (word.count > 4 ? neighbour.readings[word] : nil)
  }

  /// The present tense of a verb, as in «leser» from «lese».
  func present(of lemma: String) -> String? {
    verbs.presents[lemma] ?? neighbour.presents[lemma]
  }
}
