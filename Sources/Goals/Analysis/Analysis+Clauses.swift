import Wording

// Which tokens stand in a main clause, and which of them are its finite verbs.
extension Analysis {
  /// Walks the sentence once.
  ///
  /// A clause word opens a subordinate clause; a comma or a point closes it, or, when it stands
  /// before the main verb, the second finite verb does («Når han blir sint går han …»).
  mutating func findClauses() {
    var clause: Clause?
    var isQuoted = false
    for index in tokens.indices where index >= start {
      if tokens[index].kind == .mark {
        if Self.quotes.contains(tokens[index].text) { isQuoted.toggle() }
        if Self.closers.contains(tokens[index].text), !isTime[index] { clause = nil }
        continue
      }
      isMain[index] = !isQuoted
      if isQuoted { continue }
      if clause == nil, opensClause(index) {
        clause = Clause(isBeforeMain: predicates.isEmpty)
        isMain[index] = false
        continue
      }
      let predicate = predicate(at: index, isFirst: predicates.isEmpty && clause == nil)
      guard let open = clause else {
        if let predicate { predicates.append(predicate) }
        continue
      }
      isMain[index] = false
      if predicate != nil { clause?.verbs += 1 }
      if open.isBeforeMain, open.verbs == 1, let predicate {
        isMain[index] = true
        predicates.append(predicate)
        clause = nil
      }
    }
    if predicates.isEmpty, let found = likelyPredicate() ?? guessedPredicate() {
      predicates = [found]
    } else if let main, text(main.index - 1) == "og", let guess = guessedPredicate() {
      predicates.insert(guess, at: 0)
    }
  }

  private struct Clause {
    var isBeforeMain: Bool
    var verbs = 0
  }

  // What the child says is no part of the goal's own grammar.
  private static let quotes: Set<String> = ["«", "»", "\"", "“", "”"]

  private static let closers: Set<String> = [",", ".", ";", ":", "!", "?"]

  // «Eleven når målet» reaches it; «når han …» opens a clause.
  private func reaches(_ index: Int) -> Bool {
    text(index) == "når" && predicates.isEmpty && index == start + 1 && isPerson(start)
      && !isPerson(index + 1)
  }

  private func opensClause(_ index: Int) -> Bool {
    if isIn(.conditions, index) { return !reaches(index) }
    return !isTime[index] && isIn(.clauses, index)
  }
}
