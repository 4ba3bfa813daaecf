import Wording

extension Check {
  /// «blir fulgt opp», «gis», «får hjelp»: nobody is seen to act.
  static let passive = Check(
    .passive, .present, .tip, .all, cite: ["S2.75", "S2.82"],
    examples: [
      .found("Noah blir fulgt opp"), .found("Det gis ekstra norskopplæring"),
      .found("Eleven skal følges opp"), .found("Noah vert følgt opp", .nn),
      .found("Det vert jobba med språk", .nn),
      .found("Leksehjelp gis på skolen hver tirsdag", .nb, .measure),
      .fine("Per blir sint og teller til ti"), .fine("Eleven trives på skolen"),
      .fine("Amina setter sammen to ord, evalueres 3. mars"),
      .fine("Eleven trivst på skulen og syner det", .nn),
    ]
  ) { text in
    let verbs = text.tokens.indices.compactMap { text.passive(at: $0) }
    return verbs.isEmpty && text.kind != .measure
      ? text.receivedHelp.map { Hit($0) } : verbs.map { Hit($0) }
  }
}

extension Analysis {
  /// The tokens of a passive verb that starts at an index.
  func passive(at index: Int) -> Range<Int>? {
    guard index >= start, isMain[index], !isTime[index], tokens[index].kind == .word else {
      return nil
    }
    if word(index, isIn: .passiveAuxiliaries) { return passiveWithAuxiliary(index) }
    guard let forms = verb(index)?.forms, forms.contains(.passive), !forms.contains(.present),
      index > start
    else { return nil }
    let isVerb =
      word(skippingBack(from: index - 1), isIn: .modals)
      || predicates.contains { $0.index == index }
    return isVerb ? index..<index + 1 : nil
  }

  private func passiveWithAuxiliary(_ index: Int) -> Range<Int>? {
    let next = skippingHelpers(from: index + 1)
    let last = isPerson(next) ? next + 1 : next
    guard isTime.indices.contains(last), !isTime[last],
      word(last, isIn: .participles) || isParticiple(last),
      !word(last, isIn: .passiveExceptions)
    else { return nil }
    return index..<last + 1
  }

  private func isParticiple(_ index: Int) -> Bool {
    guard let forms = verb(index)?.forms, !isTime[index] else { return false }
    return forms.contains(.perfect) && !forms.contains(.present)
  }

  /// «får hjelp», «skal få tilbud»: the child is given something.
  var receivedHelp: [Range<Int>] {
    tokens.indices.compactMap { index in
      guard index > start, isMain[index], Self.receiving.contains(tokens[index].text) else {
        return nil
      }
      let end = min(index + 5, tokens.count)
      let help = (index + 1..<end).prefix { tokens[$0].kind == .word }
        .first { isIn(.supportNouns, $0) }
      return help.map { index..<$0 + 1 }
    }
  }

  private static let receiving: Set<String> = ["får", "få", "fikk", "fekk"]
}
