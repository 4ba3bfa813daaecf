import Wording

extension Check {
  /// «skal lese»: the goal is written as a plan instead of a picture of what happens.
  static let futureOrModal = Check(
    .futureOrModal, .present, .missing, .all, cite: ["S2.75"],
    examples: [
      .found("Per skal lese hver kveld"), .found("Målet er at Per skal klare å vente på tur"),
      .found("Eleven kommer til å trives"), .found("Eleven kan alle bokstavene"),
      .found("Per skal lese kvar kveld", .nn), .found("Eleven har vanskar og skal få hjelp", .nn),
      .fine("Per leser hver kveld"), .fine("Per ber om hjelp når han ikke kan ordet"),
      .fine("Per les kvar kveld", .nn), .fine("Leah peikar når ho vil ha meir mat", .nn),
    ]
  ) { text in
    let modals = text.predicates.filter { $0.tense == .modal }.map { modal in
      Hit(modal.index..<modal.index + 1, rewrite: text.present(for: modal))
    }
    return modals + text.matches(of: .future) { text.isMain[$0] }.map { Hit($0) }
  }
}

extension Analysis {
  /// «skal lese» becomes «leser», «skal ikke lese» becomes «leser ikke».
  fileprivate func present(for modal: Predicate) -> Hit.Rewrite? {
    var index = modal.index + 1
    while word(index, isIn: .modals) { index += 1 }
    let helpers = index..<skippingHelpers(from: index)
    guard let reading = verb(helpers.upperBound), reading.forms.contains(.infinitive),
      let present = reading.lemmas.lazy.compactMap(grammar.present).first
    else { return nil }
    let words = [present] + tokens[helpers].map(\.text)
    return Hit.Rewrite(
      tokens: modal.index..<helpers.upperBound + 1, words: words.joined(separator: " "))
  }
}
