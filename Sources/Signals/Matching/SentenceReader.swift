/// Judges one sentence: finds all parts, then asks what they mean together.
struct SentenceReader {
  let book: CompiledBook
  let sentence: [Token]

  /// One signal in numbers: what it is, where it stands, what is said about it.
  struct Hit {
    var category: Int
    var head: Range<Int>
    var modifiers: Set<SignalModifier>
  }

  /// The hits of the sentence, what it says about any hit in it, and how many words were looked at.
  func read() -> (hits: [Hit], said: Set<SignalModifier>, work: Int) {
    let (findings, work) = findings()
    let scope = Scope(book: book, sentence: sentence, findings: findings)
    return (hits(among: findings, in: scope), scope.modifiers, work)
  }

  private func findings() -> ([Finding], work: Int) {
    guard let first = book.entries.first else { return ([], 0) }
    var search = PhraseSearch(sentence, book: book, first: first)
    var findings: [Finding] = []
    var tries = sentence.count
    for (place, token) in sentence.enumerated() {
      let entries = book.entriesByRow[Int(token.row)]
      tries += entries.count
      for entry in entries {
        if let finding = search.fit(book.entries[entry], at: place) { findings.append(finding) }
      }
      for entry in rareEntries(of: token, at: place) {
        if let finding = search.fit(book.entries[entry], at: place) { findings.append(finding) }
      }
    }
    return (findings, search.work + tries)
  }

  /// The entries that begin by a part of the word, a name or a number.
  private func rareEntries(of token: Token, at place: Int) -> [Int] {
    var entries: [Int] = []
    if !token.inner.isEmpty { entries += token.inner.flatMap { book.entriesByRow[Int($0)] } }
    if token.isCapital, place > 0 { entries += book.entriesByName }
    if token.isNumber { entries += book.entriesByNumber }
    return entries
  }

  private func hits(among findings: [Finding], in scope: Scope) -> [Hit] {
    guard findings.contains(where: { !book.rules[$0.part].isEmpty }) else { return [] }
    var parts = Parts(count: book.rules.count)
    for finding in findings { parts.insert(finding.part) }
    var hits: [Hit] = []
    for finding in findings {
      for rule in book.rules[finding.part] where holds(rule, among: parts) {
        if !rule.isStrong, isExcepted(finding, from: rule.category, by: findings) { continue }
        let modifiers = scope.modifiers(of: finding, isFirm: rule.isFirm)
        hits.append(Hit(category: rule.category, head: finding.head, modifiers: modifiers))
      }
    }
    return merged(hits)
  }

  private func holds(_ rule: Rule, among parts: Parts) -> Bool {
    rule.beside.allSatisfy { parts.contains($0) }
      && !rule.without.contains { parts.contains($0) }
  }

  private func isExcepted(
    _ finding: Finding, from category: Int, by findings: [Finding]
  ) -> Bool {
    findings.contains {
      book.exceptions[$0.part].contains(category) && $0.head.overlaps(finding.head)
    }
  }

  /// One hit for each place and category; what asks goes before what does not.
  private func merged(_ hits: [Hit]) -> [Hit] {
    let sorted = hits.sorted { left, right in
      let asks = (left.modifiers.isSilent ? 1 : 0, right.modifiers.isSilent ? 1 : 0)
      return (asks.0, left.head.lowerBound, -left.head.count)
        < (asks.1, right.head.lowerBound, -right.head.count)
    }
    var kept: [Hit] = []
    for hit in sorted
    where !kept.contains(where: { $0.category == hit.category && $0.head.overlaps(hit.head) }) {
      kept.append(hit)
    }
    return kept.sorted { ($0.head.lowerBound, $0.category) < ($1.head.lowerBound, $1.category) }
  }
}

/// The parts that a sentence holds, a bit for each.
struct Parts {
  private var bits: [UInt64]

  init(count: Int) {
    bits = Array(repeating: 0, count: count / 64 + 1)
  }

  mutating func insert(_ part: Int) {
    bits[part / 64] |= 1 << UInt64(part % 64)
  }

  func contains(_ part: Int) -> Bool {
    bits[part / 64] >> UInt64(part % 64) & 1 == 1
  }
}

extension Set<SignalModifier> {
  /// Whether the signal is logged and not asked about.
  var isSilent: Bool { !isDisjoint(with: [.negated, .fiction]) }
}
