import Wording

/// Forms that only one of the two written standards of Norwegian has.
enum Telltale {
  static func isForeign(_ word: String, in language: Language) -> Bool {
    guard let (words, endings, spared) = foreign[language] else { return false }
    return words.contains(word)
      || endings.contains {
        word.count > $0.count + 2 && word.hasSuffix($0) && !spared.contains(word)
      }
  }

  /// By the language of a text: words it must not hold, endings, and words that only look like it.
  private static let foreign:
    [Language: (words: Set<String>, endings: [String], spared: Set<String>)] = [
      .nb: (words: nynorsk, endings: ["ane", "heit", "heita", "leg", "legare"], spared: []),
      .nn: (words: bokmål, endings: ["lig", "lige", "het", "heten"], spared: ["frivillig"]),
    ]

  private static let nynorsk: Set = [
    "ikkje", "eg", "kva", "kven", "kvar", "korleis", "kvifor", "kvart", "noko", "nokon", "nokre",
    "frå", "eit", "ein", "dykk", "dykkar", "òg", "vere", "gjere", "gjer", "framleis", "berre",
    "skule", "skulen", "veke", "veker", "månader", "sjølv", "sjølve", "mykje", "meir", "fleire",
    "heim", "heime", "kjem", "tenesta", "tenester", "vegen", "rettleiar", "rettleiaren",
    "føresette", "tiltaka", "svara", "råda", "foreldra", "leiar", "leiaren", "hjelpa", "seie",
    "seier", "spørje", "følgje", "treng", "ønskjer", "byrjar", "dersom", "medan", "dei", "saman",
    "betre", "vidare", "gong", "nivåa", "åtferd", "tilsette", "uroa", "undringa", "saka",
  ]

  private static let bokmål: Set = [
    "ikke", "jeg", "hva", "hvem", "hvor", "hvordan", "hvorfor", "hvilken", "hvilke", "hver",
    "hvert", "noe", "noen", "fra", "hun", "dere", "deres", "være", "gjøre", "gjør", "fortsatt",
    "bare", "skole", "skolen", "uke", "uker", "måneder", "selv", "mye", "mer", "flere", "hjem",
    "hjemme", "kommer", "tjenesten", "tjenester", "veien", "veileder", "veilederen", "foresatte",
    "tiltakene", "svarene", "rådene", "foreldrene", "elevene", "leder", "lederen", "hjelpen",
    "sier", "spørre", "følge", "trenger", "ønsker", "begynner", "hvis", "mens", "sammen", "bedre",
    "videre", "nivåene", "atferd", "ansatte", "uroen", "undringen", "saken",
  ]
}
