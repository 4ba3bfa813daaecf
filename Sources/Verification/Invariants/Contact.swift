import Interview
import Wording

// P5: after «do not contact the guardians» nothing suggests contacting them.
extension Survey {
  var contact: [Violation] {
    let sets = AnswerSets(of: self, seeing: \.look)
    var found: [Violation] = []
    var shown: Set<Outcome.Protection> = []
    for place in sets.walk.ends {
      let state = sets.walk.state(place)
      guard state.marks.contains(.locked), state.leader >= 0 else { continue }
      let leading = lane.rules[state.leader].outcome
      if guide.outcomes[leading].touchesGuardians {
        let fact = Violation.Fact.suggestsContact(where: guide.outcomes[leading].id)
        found.append(violation(.p5, fact, way: sets.walk.way(to: place)))
      }
      shown.insert(leading)
      shown.formUnion(
        lane.rules.indices.filter(state.duties.contains).map { lane.rules[$0].outcome })
    }
    for outcome in shown.sorted() {
      found += suggestions(in: guide.outcomes[outcome])
    }
    return found.firstOfEachKind
  }

  /// What an outcome says under the lock that sounds like contacting the guardians.
  private func suggestions(in outcome: Outcome) -> [Violation] {
    let items = (outcome.todo + outcome.ready).filter { !$0.touchesGuardians }
    let texts = [outcome.title, outcome.advice] + items.map(\.text)
    return texts.flatMap { text in
      Language.allCases.filter { text.suggestsContact(in: $0) }.map {
        violation(.p5, .suggestsContact(where: "\(outcome.id): \(text[$0])"))
      }
    }
  }
}

extension Localized {
  /// Whether a sentence asks somebody to approach the guardians, as far as its words tell.
  func suggestsContact(in language: Language) -> Bool {
    self[language].split(whereSeparator: { ".!?:;".contains($0) }).contains { sentence in
      let words = sentence.lowercased().split { !$0.isLetter && $0 != "{" && $0 != "}" }
        .map(String.init)
      guard words.contains(where: Self.isGuardian), !words.contains(where: Self.forbids.contains)
      else { return false }
      return words.contains { word in Self.approaches.contains(word) }
    }
  }

  private static func isGuardian(_ word: String) -> Bool {
    ["foresat", "føreset", "foreldr", "forelder", "{guardians", "guardian", "parent"].contains {
      word.hasPrefix($0)
    }
  }

  private static let forbids: Set<String> = [
    "ikke", "ikkje", "aldri", "uten", "utan", "før", "not", "never", "without", "before", "om",
    "whether", "hvis", "dersom", "når", "when", "hva", "kva", "what", "don", "hvordan", "korleis",
    "how", "hvem", "kven", "who", "unngå", "avoid",
  ]

  private static let approaches: Set<String> = [
    "ring", "kontakt", "snakk", "inviter", "fortell", "fortel", "informer", "spør", "involver",
    "orienter", "innkall", "møt", "call", "contact", "talk", "invite", "tell", "inform", "ask",
    "involve", "meet",
  ]
}
