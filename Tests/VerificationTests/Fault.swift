import GuideKit
import Interview
import Testing
import Verification
import Wording

/// The sound guide with one fault, and what should be said of it.
struct Fault: CustomTestStringConvertible {
  let invariant: Invariant
  let fact: String
  let guide: Guide

  /// The advice at the end of the witness.
  let shows: String?
  let hasWitness: Bool

  var testDescription: String { "\(invariant) \(fact)" }

  init(
    _ invariant: Invariant, _ fact: String, shows: String? = nil, hasWitness: Bool = true,
    _ spoil: (inout Guide) -> Void
  ) {
    var guide = Guide.sound
    spoil(&guide)
    (self.invariant, self.fact, self.guide) = (invariant, fact, guide)
    (self.shows, self.hasWitness) = (shows, hasWitness)
  }

  static let content = [
    Fault(.p1, "goesOnAfterStop", shows: "get-consent") { guide in
      let pause = guide.outcomes.remove(at: 4)
      guide.outcomes.append(pause)
      for place in guide.rules.indices where guide.rules[place].outcome >= 4 {
        let outcome = guide.rules[place].outcome
        guide.rules[place].outcome = outcome == 4 ? 8 : outcome - 1
      }
    },
    Fault(.p2, "worseIsMilder", shows: "discuss") { guide in
      guide.give("s-harm", "discuss")
      guide.give("s-unsure", "report")
    },
    Fault(.p3, "unsureIsMilder", shows: "close") { $0.give("unsure", "close") },
    Fault(.p3, "closesUnsure", shows: "close") { $0.drop("s-unsure") },
    Fault(.p4, "weakerThanSafeguards", shows: "close") { $0.drop("s-harm") },
    Fault(.p4, "lacksSafeguard", hasWitness: false) { $0.levels[1].prompts.remove(at: 2) },
    Fault(.p5, "suggestsContact", shows: "discuss") { $0.outcomes[6].touchesGuardians = true },
    Fault(.p5, "suggestsContact", hasWitness: false) { guide in
      guide.outcomes[7].advice = Localized(
        nb: "Ring foreldrene.", nn: "Ring foreldra.", en: "Call the parents.")
    },
    Fault(.p6, "rolesDiffer", shows: "keep-open") { guide in
      guide.levels[0].prompts[3].when = guide.rules[guide.place("own")].when.only(1)
      guide.levels[0].prompts[4].when = guide.levels[0].prompts[3].when
      guide.rules.append(
        Rule(
          id: "rest", level: 0, when: .always, outcome: 2, because: .same("rest"), cite: []))
      guide.rules[guide.place("own")].outcome = 3
      guide.rules[guide.place("own")].when = guide.rules[guide.place("own")].when.only(4)
    },
    Fault(.p7, "childNotAsked", shows: "close") { $0.questions[3].asks = nil },
    Fault(.p7, "consentNotAsked", shows: "level-1") { $0.questions[5].asks = nil },
    Fault(.c1, "neverDecides", hasWitness: false) { guide in
      guide.rules[guide.place("unsure")].when = Condition([])
    },
    Fault(.c1, "neverAsked", hasWitness: false) { $0.levels[0].prompts.removeLast() },
    Fault(.c1, "neverAdvised", hasWitness: false) { guide in
      guide.rules[guide.place("close")].when = Condition([])
    },
    Fault(.c2, "noOutcome") { $0.drop("own") },
    Fault(.c3, "doesNotMatter", hasWitness: false) { guide in
      guide.questions.append(
        Question(
          id: "idle", text: .same("idle"), kind: .choice,
          options: ["a", "b"].map { Question.Option(id: $0, text: .same($0)) },
          domain: .options(count: 2)))
      guide.levels[0].prompts.append(Prompt(question: 6, step: nil, when: .always))
    },
    Fault(.c4, "tooLong", shows: "level-1") { $0.levels[0].longest = 5 },
    Fault(.c4, "emergencyLate", hasWitness: false) { guide in
      guide.levels[0].prompts.append(guide.levels[0].prompts.remove(at: 0))
    },
  ]
}

extension Guide {
  fileprivate func place(_ rule: Rule.ID) -> Int { rules.firstIndex { $0.id == rule } ?? 0 }

  fileprivate mutating func drop(_ rule: Rule.ID) { rules.remove(at: place(rule)) }

  fileprivate mutating func give(_ rule: Rule.ID, _ outcome: Outcome.ID) {
    rules[place(rule)].outcome = outcomes.firstIndex { $0.id == outcome } ?? 0
  }
}

extension Condition {
  /// The condition with its atoms on one question only.
  fileprivate func only(_ question: Question.Index) -> Condition {
    Condition(alternatives.map { Conjunction($0.atoms.filter { $0.question == question }) })
  }
}
