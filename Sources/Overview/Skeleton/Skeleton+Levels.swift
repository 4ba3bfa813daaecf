extension Skeleton {
  static let levelOne = (
    title: "{nb: Hjelp i egen enhet, nn: Hjelp i eiga eining, en: Help in your own unit}",
    ask: "own-more, need-others, consent-others", rules: ruleOthers(to: 2)
  )

  static let levelTwo = (
    title: "{nb: To tjenester sammen, nn: To tenester saman, en: Two services together}",
    ask: "own-more, need-others, consent-others", rules: ruleOthers(to: 3)
  )

  static let levelThree = (
    title: "{nb: Flere tjenester sammen, nn: Fleire tenester saman, en: Several services together}",
    ask: "own-more",
    rules: """
      - id: IDENTIFIER-NUMBER-stuck
        when: effect is none | worse and own-more is no
        outcome: keep-open
        because:
          nb: Fordi dere må finne ut hva som kan hjelpe.
          nn: Fordi de må finne ut kva som kan hjelpe.
          en: Because you must find out what can help.
        cite: [S0.25]

    """
  )

  /// The levels with measures: agree, carry out, evaluate, decide.
  static let levelWithMeasures = """
    # Level NUMBER of IDENTIFIER. `again` names the step where a new round begins.
    level: NUMBER
    title: TITLE
    longest: 30
    again: agree

    steps:
      - id: agree
        title: {nb: Bli enige om mål og tiltak, nn: Bli samde om mål og tiltak, en: Agree on goals and measures}
        guidance:
          - text:
              nb: Skriv hva dere vil oppnå, og hva hver av dere gjør.
              nn: Skriv kva de vil oppnå, og kva kvar av dykk gjer.
              en: Write what you want to achieve, and what each of you does.
            cite: [S0.12]
        ask: [goals]

      - id: evaluate
        title: {nb: Drøft hva som virket, nn: Drøft kva som verka, en: Discuss what worked}
        ask: [evaluated, child-heard, effect]

      - id: decide
        title: {nb: Bestem veien videre, nn: Bestem vegen vidare, en: Decide what comes next}
        ask: [ASK]

    rules:
      - id: IDENTIFIER-NUMBER-running
        when: evaluated is not-yet
        outcome: measures-running
        because:
          nb: Fordi tiltakene må få virke før dere vurderer dem.
          nn: Fordi tiltaka må få verke før de vurderer dei.
          en: Because the measures need time before you evaluate them.
        cite: [S0.13]
      - id: IDENTIFIER-NUMBER-unheard
        when: child-heard is not-yet
        outcome: keep-open
        because:
          nb: Fordi den det gjelder, må få si sitt først.
          nn: Fordi den det gjeld, må få seie sitt først.
          en: Because the person concerned must have a say first.
        cite: [barnekonvensjonen-12]
      - id: IDENTIFIER-NUMBER-age
        when: age > 25
        outcome: outside-age
        because:
          nb: Fordi veilederen gjelder fram til 25 år.
          nn: Fordi rettleiaren gjeld fram til 25 år.
          en: Because the guide applies up to the age of 25.
        cite: [S0.1]
      - id: IDENTIFIER-NUMBER-close
        when: effect is full and child-heard is heard | too-young
        outcome: close
        because:
          nb: Fordi det er blitt bra.
          nn: Fordi det er blitt bra.
          en: Because things are good now.
        cite: [S0.15]
      - id: IDENTIFIER-NUMBER-continue
        when: effect is partial
        outcome: continue
        because:
          nb: Fordi det går bedre, men dere ikke er i mål.
          nn: Fordi det går betre, men de ikkje er i mål.
          en: Because things are better, but you are not there yet.
        cite: [S0.15]
      - id: IDENTIFIER-NUMBER-other-measures
        when: effect is none | worse and own-more is yes
        outcome: continue
        because:
          nb: Fordi dere kan hjelpe mer med andre tiltak.
          nn: Fordi de kan hjelpe meir med andre tiltak.
          en: Because you can help more with other measures.
        cite: [S0.15]
      - id: IDENTIFIER-NUMBER-own-unsure
        when: effect is none | worse and own-more is unsure
        outcome: keep-open
        because:
          nb: Fordi det er uklart hva dere kan gjøre mer.
          nn: Fordi det er uklart kva de kan gjere meir.
          en: Because it is unclear what more you can do.
        cite: [S0.15]

    """

  private static func ruleOthers(to level: Int) -> String {
    """
      - id: IDENTIFIER-NUMBER-others
        when: need-others is yes and consent-others is given | anonymous
        outcome: level-\(level)
        because:
          nb: Fordi det trengs flere, og de kan komme inn.
          nn: Fordi det trengst fleire, og dei kan kome inn.
          en: Because more services are needed, and they may come in.
        cite: [S0.\(level == 2 ? 16 : 24)]
      - id: IDENTIFIER-NUMBER-consent
        when: need-others is yes and consent-others is refused | not-yet
        outcome: get-consent
        because:
          nb: Fordi ingen andre kan komme inn før noen har samtykket.
          nn: Fordi ingen andre kan kome inn før nokon har samtykt.
          en: Because nobody else may come in before consent is given.
        cite: [S0.28]
      - id: IDENTIFIER-NUMBER-others-unsure
        when: need-others is unsure
        outcome: keep-open
        because:
          nb: Fordi det er uklart om dere trenger andre.
          nn: Fordi det er uklart om de treng andre.
          en: Because it is unclear whether you need others.
        cite: [S0.17]
      - id: IDENTIFIER-NUMBER-stuck
        when: effect is none | worse and own-more is no and need-others is no
        outcome: keep-open
        because:
          nb: Fordi dere må finne ut hva som kan hjelpe.
          nn: Fordi de må finne ut kva som kan hjelpe.
          en: Because you must find out what can help.
        cite: [S0.15]

    """
  }
}
