public import Verification

extension Proof {
  /// One line a guide.
  var summary: String {
    let lengths = longest.sorted { $0.key < $1.key }.map { "nivå \($0.key): \($0.value)" }
    return "\(guide): \(violations.isEmpty ? "alt holder" : "\(violations.count) brudd"); "
      + "\(states) tilstander, \(sessions) samtaler; flest spørsmål "
      + lengths.joined(separator: ", ")
  }
}

extension Violation: CustomStringConvertible {
  /// The violation as a coordinator reads it: what, where, and how to see it.
  public var description: String {
    "\(invariant.rawValue) \(guide), nivå \(level): \(fact.sentence)"
      + (witness.map { "\nSlik ser du det:\n\($0.session(guide))" } ?? "")
  }
}

extension Witness {
  /// The session that shows it, ready to be pasted.
  func session(_ guide: String) -> String {
    let start = step == 0 ? "" : " --step \(step + 1)"
    let options = level == 0 && step == 0 ? "" : " --level \(level)\(start)"
    return (["$ bti --guide \(guide)\(options)"] + answers.flatMap(\.lines)
      + formerly.map { "  (\($0.question) i den gamle utgaven: \($0.typed))" })
      .joined(separator: "\n")
  }
}

extension Witness.Given {
  /// An answer as it is typed; one that is changed afterwards needs a command first.
  fileprivate var lines: [String] {
    isEdit ? ["› :endre \(question)", "› \(typed)"] : ["› \(typed)"]
  }
}

extension Violation.Fact {
  var sentence: String {
    switch self {
    case .goesOnAfterStop(let rule):
      "spørsmålene fortsetter etter at regelen \(rule) har stoppet dem"
    case .worseIsMilder(let question, let mild, let grave, let from, let to):
      "verre svar gir mindre vern: \(question) fra \(mild) til \(grave) endrer rådet fra \(from) til \(to)"
    case .unsureIsMilder(let question, let outcome, let mildest):
      "usikker på \(question) gir \(outcome), som verner mindre enn \(mildest)"
    case .closesUnsure(let outcome):
      "\(outcome) lukker saken mens en sikring ikke er besvart med nei"
    case .weakerThanSafeguards(let outcome, let core):
      "rådet \(outcome) verner mindre enn sikringene alene, som gir \(core)"
    case .lacksSafeguard(let question): "sikringsspørsmålet \(question) blir ikke stilt"
    case .suggestsContact(let place):
      "noe foreslår kontakt med foresatte selv om det er sperret: \(place)"
    case .rolesDiffer(let one, let other, let outcomes, let rules):
      "rollene \(one) og \(other) får ulike råd (\(outcomes.joined(separator: ", "))) av reglene "
        + "\(rules.joined(separator: " og ")), som ikke nevner rollen"
    case .childNotAsked(let outcome): "\(outcome) kommer før barnets syn er etterspurt"
    case .consentNotAsked(let outcome): "\(outcome) trekker inn andre tjenester uten samtykke"
    case .neverAsked(let question): "spørsmålet \(question) blir aldri stilt"
    case .neverDecides(let rule): "regelen \(rule) avgjør aldri noe"
    case .neverAdvised(let outcome): "rådet \(outcome) blir aldri gitt"
    case .noOutcome: "ingen regel gir et råd"
    case .doesNotMatter(let question):
      "spørsmålet \(question) betyr ikke noe; ta det bort, eller si med «record:» hvorfor det stilles"
    case .tooLong(let asked, let allowed): "noen får \(asked) spørsmål; «longest» sier \(allowed)"
    case .emergencyLate(let place): "spørsmålet om akutt fare kommer som nummer \(place)"
    case .orderMatters: "rådet avhenger av rekkefølgen på svarene"
    case .undoDiffers: "å ta tilbake et svar fører ikke tilbake"
    case .resumeDiffers: "en gjenopptatt samtale er ikke den samme"
    case .irrelevantCounts(let question):
      "et svar på \(question) teller selv om spørsmålet ikke gjelder"
    case .reasonsDoNotForce(let rule): "grunnene som vises for \(rule), tvinger ikke fram rådet"
    case .reasonIsIdle(let question): "grunnen \(question) er overflødig"
    case .engineDisagrees: "motoren og gjennomgangen er uenige"
    }
  }
}
