import Wording

/// Every form of every known verb, looked up by how it is written.
struct VerbTable: Sendable {
  /// What a written word may be.
  struct Reading: Sendable {
    var forms: Forms
    var lemmas: [String]
  }

  /// Forms a word may have; one spelling often has several.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let infinitive = Forms(rawValue: 1)
    static let present = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let perfect = Forms(rawValue: 8)
    static let imperative = Forms(rawValue: 16)
    static let passive = Forms(rawValue: 32)
  }

  private(set) var readings: [String: Reading] = [:]
  private(set) var presents: [String: String] = [:]

  init(_ words: Lexicon.Words, _ language: Language) {
    for (lemma, written) in words.irregularVerbs.sorted(by: { $0.key < $1.key }) {
      if let forms = VerbForms(irregular: written) { add(lemma, forms, language) }
    }
    let known = Set(words.irregularVerbs.keys)
    for (inflection, lemmas) in words.regularVerbs.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    {
      for lemma in lemmas where !known.contains(lemma) {
        add(lemma, inflection.forms(of: lemma), language)
      }
    }
  }

  private mutating func add(_ lemma: String, _ forms: VerbForms, _ language: Language) {
    note(lemma, .infinitive, lemma)
    for word in forms.present { note(word, .present, lemma) }
    for word in forms.past { note(word, .past, lemma) }
    for word in forms.perfect { note(word, .perfect, lemma) }
    presents[lemma] = presents[lemma] ?? forms.present.first
    if language == .nb, lemma.hasSuffix("e") || Self.shortPassives.contains(lemma) {
      note(lemma + "s", .passive, lemma)
    }
    guard lemma.hasSuffix("e") else { return note(lemma, .imperative, lemma) }
    let stem = String(lemma.dropLast())
    note(stem.imperative, .imperative, lemma)
    if language == .nn { note(stem + "ast", .passive, lemma) }
    if language == .nn { note(stem + "a", .infinitive, lemma) }
  }

  // «ros» and «sys» are other words; «gis» and «tas» are not.
  private static let shortPassives: Set<String> = ["gi", "ta", "si", "tilby", "delta"]

  private mutating func note(_ word: String, _ form: Forms, _ lemma: String) {
    readings[word, default: Reading(forms: [], lemmas: [])].forms.insert(form)
    if readings[word]?.lemmas.contains(lemma) == false { readings[word]?.lemmas.append(lemma) }
  }
}

extension String {
  // «kom», not «komm»; «finn» keeps both.
  fileprivate var imperative: String {
    let bare = hasSuffix("j") ? String(dropLast()) : self
    return bare.hasSuffix("mm") ? String(bare.dropLast()) : bare
  }
}
