import Wording
// Sentences that begin with a verb: «Å lese …», «Lese …», «Les …».
extension Analysis {
  func findOpening() -> Opening {
    guard tokens.indices.contains(start) else { return .subject }
    if tokens[start].text == "å" { return .infinitive(start..<min(start + 2, tokens.count)) }
    guard !isTime[start], let reading = verb(start), predicates.first?.index != start else {
      return .subject
    }
    guard predicates.first?.index != start + 1 else { return .subject }
    if Self.states.contains(tokens[start].text) { return .infinitive(start..<start + 1) }
    if reading.forms.contains(.imperative), !isPerson(start + 1),
      !word(start, isIn: .nounsLikeVerbs) || isVerbal(start)
    {
      return .imperative(start)
    }
    guard reading.forms.contains(.infinitive),
      !reading.forms.contains(.present), !isHeading(reading.forms),
      predicates.isEmpty, !word(start, isIn: .nounsLikeVerbs) || isVerbal(start)
    else { return .subject }
    return .infinitive(start..<start + 1)
  }

  // Nynorsk «Auka trivsel» is a heading, though «auka» may be an infinitive too.
  private func isHeading(_ forms: VerbTable.Forms) -> Bool {
    forms.contains(.perfect) && tokens[start].text.hasSuffix("a")
  }

  // «Få venner», «Bli trygg» wish for a state; nobody is ordered to get friends.
  private static let states: Set<String> = ["få", "bli", "ha", "være", "vere", "klare", "greie"]

  // «Lek med andre» orders; «Lek ute» may be a heading, but hardly a goal of its own.
  private func isVerbal(_ index: Int) -> Bool {
    predicates.isEmpty && !isIn(.supportHeads, index) && text(index + 1) != "av"
      && tokens.indices.contains(index + 1)
  }

  func isPerson(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return tokens[index].isCapital || word(index, isIn: .pronouns) || isIn(.child, index)
      || isIn(.adult, index)
  }
}
