extension Skeleton {
  /// `guide.yaml`: the words of the municipality, its numbers and what it leaves open.
  static let guide = """
    # The guide IDENTIFIER: its words, its numbers and what it leaves open. prompts/README.md explains every key.
    # Replace each text in all three languages, then run «bti check».

    # What the municipality is called; the second stands inside sentences.
    name: {nb: Vår kommune, nn: Kommunen vår, en: Our municipality}
    municipality: {nb: kommunen vår, nn: kommunen vår, en: our municipality}

    # The language it opens in: nb, nn or en.
    language: nb

    # The day somebody last checked the content.
    updated: TODAY

    # The guide it builds on. Your own belongs in prompts/sources/, with every point numbered.
    source: S0

    # One short paragraph, shown at the start.
    about:
      nb: Her står det kort hva veilederen er til, og hvem den er for.
      nn: Her står det kort kva rettleiaren er til, og kven han er for.
      en: Say briefly here what the guide is for, and for whom.

    # What your guide does not say, so that general rules fill in. Each point has a source.
    silent:
      - text:
          nb: Veilederen sier ikke når tiltakene skal vurderes. Vi foreslår fire til seks uker.
          nn: Rettleiaren seier ikkje når tiltaka skal vurderast. Vi føreslår fire til seks veker.
          en: The guide does not say when to evaluate. We suggest four to six weeks.
        cite: [S0.28]

    # Your own words. In texts they stand as {step}, {log-def} and so on.
    terms:
      step: {nb: steg, nn: steg, en: step}
      worry: {nb: undring eller bekymring, nn: undring eller bekymring, en: worry}
      leader: {nb: nærmeste leder, nn: næraste leiar, en: line manager}
      log: {nb: stafettlogg, nn: stafettlogg, en: baton log}
      log-def: {nb: stafettloggen, nn: stafettloggen, en: the baton log}
      holder: {nb: stafettholder, nn: stafetthaldar, en: baton holder}
      holder-def: {nb: stafettholderen, nn: stafetthaldaren, en: the baton holder}
      opening-meeting: {nb: samtale, nn: samtale, en: talk}
      cooperation-meeting: {nb: samarbeidsmøte, nn: samarbeidsmøte, en: cooperation meeting}
      evaluation-meeting: {nb: evalueringsmøte, nn: evalueringsmøte, en: evaluation meeting}
      arena: {nb: tverrfaglig team, nn: tverrfagleg team, en: the interdisciplinary team}
      guardians: {nb: foresatte, nn: føresette, en: guardians}

    # Local numbers, written as in prompts/contacts.yaml. The national ones are there already.
    contacts: []

    # Nobody older belongs to this guide.
    oldest: 25

    # The days between an agreement and its evaluation.
    interval: {least: 28, most: 42}

    """
}
