extension Skeleton {
  /// Level 0: put the worry into words, tell the leader, hear the child, decide.
  static let levelZero = """
    # Level 0 of IDENTIFIER. Steps come in this order; the safeguard questions come before them by themselves.
    level: 0
    title: {nb: Avklar undringen, nn: Avklar undringa, en: Clarify the worry}

    # The most questions anybody may be asked here, safeguards included.
    longest: 30

    steps:
      - id: define
        title: {nb: Sett ord på det, nn: Set ord på det, en: Put it into words}
        # What is said: one item a paragraph. Each has a source.
        guidance:
          - text:
              nb: Skriv hva du har sett og hørt. Skriv ikke hva du tror.
              nn: Skriv kva du har sett og høyrt. Skriv ikkje kva du trur.
              en: Write what you have seen and heard, not what you think.
            cite: [S0.5]
        # Ids of questions, here from prompts/questions/. Your own go into questions.yaml in this folder.
        ask: [observed]
        # Things to do, for the plan.
        actions:
          - text:
              nb: Avtal når dere snakkes igjen.
              nn: Avtal når de snakkast att.
              en: Agree when to talk again.
            who: {nb: du, nn: du, en: you}
            by: {nb: denne uka, nn: denne veka, en: this week}
            cite: [S0.8]

      - id: leader
        title: {nb: Snakk med lederen din, nn: Snakk med leiaren din, en: Talk to your manager}
        ask: [leader-consulted]

      - id: decide
        title: {nb: Hør barnet og bestem dere, nn: Høyr barnet og bestem dykk, en: Hear the child and decide}
        ask: [child-heard, need, consent-share]

    # What the answers lead to. The most protective advice wins; the order here means nothing.
    rules:
      - id: IDENTIFIER-0-leader
        when: role is not gp and leader-consulted is not-yet
        outcome: tell-leader-first
        because:
          nb: Fordi {leader} skal få vite det snarest.
          nn: Fordi {leader} skal få vite det snarast.
          en: Because your {leader} should hear about it promptly.
        cite: [S0.6]
      - id: IDENTIFIER-0-unheard
        when: child-heard is not-yet
        outcome: keep-open
        because:
          nb: Fordi den det gjelder, må få si sitt først.
          nn: Fordi den det gjeld, må få seie sitt først.
          en: Because the person concerned must have a say first.
        cite: [barnekonvensjonen-12]
      - id: IDENTIFIER-0-age
        when: age > 25
        outcome: outside-age
        because:
          nb: Fordi veilederen gjelder fram til 25 år.
          nn: Fordi rettleiaren gjeld fram til 25 år.
          en: Because the guide applies up to the age of 25.
        cite: [S0.1]
      - id: IDENTIFIER-0-close
        when: need is none and child-heard is heard | too-young
        outcome: close
        because:
          nb: Fordi det ikke er grunn til å følge opp.
          nn: Fordi det ikkje er grunn til å følgje opp.
          en: Because there is no reason to follow up.
        cite: [S0.8]
      - id: IDENTIFIER-0-unsure
        when: need is unsure
        outcome: keep-open
        because:
          nb: Fordi det er uklart om noen trenger hjelp.
          nn: Fordi det er uklart om nokon treng hjelp.
          en: Because it is unclear whether help is needed.
        cite: [S0.4]
      - id: IDENTIFIER-0-own
        when: need is own-unit
        outcome: level-1
        because:
          nb: Fordi dere kan hjelpe selv.
          nn: Fordi de kan hjelpe sjølve.
          en: Because you can help yourselves.
        cite: [S0.9]
      - id: IDENTIFIER-0-others
        when: need is others and consent-share is given | anonymous
        outcome: level-2
        because:
          nb: Fordi en annen tjeneste trengs.
          nn: Fordi det trengst ei anna teneste.
          en: Because another service is needed.
        cite: [S0.16]
      - id: IDENTIFIER-0-consent
        when: need is others and consent-share is refused | not-yet
        outcome: get-consent
        because:
          nb: Fordi ingen andre kan komme inn før noen har samtykket.
          nn: Fordi ingen andre kan kome inn før nokon har samtykt.
          en: Because nobody else may come in before consent is given.
        cite: [S0.28]

    """
}
