import Verification

extension Violation.Fact {
  /// What is wrong, and where it helps, what to do about it.
  var sentence: String {
    switch self {
    case .goesOnAfterStop, .worseIsMilder, .unsureIsMilder, .closesUnsure, .weakerThanSafeguards,
      .lacksSafeguard, .suggestsContact, .rolesDiffer, .childNotAsked, .consentNotAsked:
      protection
    case .neverAsked, .neverDecides, .neverAdvised, .noOutcome, .doesNotMatter, .tooLong,
      .emergencyLate:
      content
    case .orderMatters, .undoDiffers, .resumeDiffers, .irrelevantCounts, .reasonsDoNotForce,
      .reasonIsIdle, .engineDisagrees:
      "\(engine). Det er en feil i programmet, ikke i veilederen; meld den"
    }
  }

  private var protection: String {
    switch self {
    case .goesOnAfterStop(let rule):
      "regelen «\(rule)» stopper ikke samtalen; et annet råd står lenger ned i outcomes.yaml"
    case .worseIsMilder(let question, let mild, let grave, let from, let to):
      "verre svar gir mindre vern: fra «\(mild)» til «\(grave)» på «\(question)» endres rådet fra "
        + "«\(from)» til «\(to)»"
    case .unsureIsMilder(let question, let outcome, let mildest):
      "«unsure» på «\(question)» gir «\(outcome)», men alle sikre svar gir minst «\(mildest)»; "
        + "legg til en regel for usikker"
    case .closesUnsure(let outcome):
      "«\(outcome)» lukker saken selv om en sikring er besvart med usikker eller ja"
    case .weakerThanSafeguards(let outcome, let core):
      "rådet «\(outcome)» verner mindre enn sikringene alene, som gir «\(core)»"
    case .lacksSafeguard(let question):
      "sikringsspørsmålet «\(question)» blir ikke stilt"
    case .suggestsContact(let place):
      "noe foreslår kontakt med foresatte selv om det er sperret: \(place)"
    case .rolesDiffer(let one, let other, let outcomes, let rules):
      "rollene «\(one)» og «\(other)» får ulike råd (\(outcomes.joined(separator: " og "))) av "
        + "reglene \(rules.joined(separator: " og ")); skal det være slik, må en av dem nevne rollen"
    case .childNotAsked(let outcome):
      "«\(outcome)» kommer uten at barnets syn er etterspurt"
    case .consentNotAsked(let outcome):
      "«\(outcome)» trekker inn andre tjenester uten samtykke eller anonymitet"
    default: ""
    }
  }

  private var content: String {
    switch self {
    case .neverAsked(let question): "spørsmålet «\(question)» blir aldri stilt"
    case .neverDecides(let rule):
      "regelen «\(rule)» avgjør aldri noe; en annen regel slår den alltid, eller den blir aldri sann"
    case .neverAdvised(let outcome): "rådet «\(outcome)» blir aldri gitt"
    case .noOutcome: "ingen regel gir et råd"
    case .doesNotMatter(let question):
      "svaret på «\(question)» endrer ingenting; ta det bort, eller si med «record:» hvorfor det "
        + "stilles"
    case .tooLong(let asked, let allowed):
      "noen får \(asked) spørsmål, men «longest:» sier \(allowed)"
    case .emergencyLate(let place):
      "spørsmålet om akutt fare kommer som nummer \(place); det skal være blant de to første"
    default: ""
    }
  }

  private var engine: String {
    switch self {
    case .orderMatters: "rådet avhenger av rekkefølgen på svarene"
    case .undoDiffers: "å ta tilbake et svar fører ikke tilbake"
    case .resumeDiffers: "en samtale som tas opp igjen, er ikke den samme"
    case .irrelevantCounts(let question):
      "et svar på «\(question)» teller selv om spørsmålet ikke gjelder"
    case .reasonsDoNotForce(let rule): "grunnene som vises for «\(rule)», er ikke nok"
    case .reasonIsIdle(let question): "grunnen «\(question)» er overflødig"
    case .engineDisagrees: "samtalen og gjennomgangen gir ulike råd"
    default: ""
    }
  }
}
