/// What a sentence says about the signals in it.
struct Scope {
  let book: CompiledBook
  let sentence: [Token]
  private let said: Set<SignalModifier>
  private let denials: [Range<Int>]
  private let tales: [Range<Int>]
  private let isReal: Bool

  init(book: CompiledBook, sentence: [Token], findings: [Finding]) {
    self.book = book
    self.sentence = sentence
    var pairs: [(kind: ScopeKind, head: Range<Int>)] = []
    for finding in findings where !book.scopes[finding.part].isEmpty {
      pairs += book.scopes[finding.part].map { ($0, finding.head) }
    }
    denials = pairs.filter { $0.kind == .denial }.map(\.head)
    tales = pairs.filter { $0.kind == .says(.fiction) }.map(\.head)
    isReal = pairs.contains { $0.kind == .real }
    said = Set(
      pairs.compactMap { pair in
        if case .says(let modifier) = pair.kind, modifier != .fiction { modifier } else { nil }
      })
  }

  /// The modifiers of whatever the whole sentence means.
  var modifiers: Set<SignalModifier> {
    isReal || tales.isEmpty ? said : said.union([.fiction])
  }

  /// The modifiers of one finding; a firm one holds its own negation.
  func modifiers(of finding: Finding, isFirm: Bool) -> Set<SignalModifier> {
    var modifiers = said
    if !isReal, tales.contains(where: { !$0.overlaps(finding.head) }) {
      modifiers.insert(.fiction)
    }
    if isDenied(finding) || (!isFirm && isNegated(finding)) { modifiers.insert(.negated) }
    return modifiers
  }

  /// `avkrefter at` and its like reach over whole clauses, but not over a `men`.
  private func isDenied(_ finding: Finding) -> Bool {
    denials.contains { denial in
      let between = denial.upperBound..<max(denial.upperBound, finding.head.lowerBound)
      return denial.upperBound <= finding.head.lowerBound && between.count <= 6
        && !between.contains { sentence[$0].pause != .none }
        && sentence[finding.head.lowerBound].pause == .none
    }
  }

  private func isNegated(_ finding: Finding) -> Bool {
    isNegatedBefore(finding.head) || isNegatedAfter(finding)
  }

  /// Four words to the left, until a pause or a wall.
  private func isNegatedBefore(_ head: Range<Int>) -> Bool {
    guard sentence[head.lowerBound].pause == .none else { return false }
    for place in stride(from: head.lowerBound - 1, through: max(0, head.lowerBound - 4), by: -1) {
      if belongs(place, book.negation.negations) { return !isSpared(place) }
      if belongs(place, book.negation.walls) || sentence[place].pause != .none { return false }
    }
    return false
  }

  /// Right after the head, or after what the head is done to: `slår ham ikke`.
  private func isNegatedAfter(_ finding: Finding) -> Bool {
    let end = min(max(finding.head.upperBound + 2, finding.span.upperBound + 1), sentence.count)
    for place in finding.head.upperBound..<max(end, finding.head.upperBound) {
      if sentence[place].pause != .none || belongs(place, book.negation.walls) { return false }
      if belongs(place, book.negation.negations) { return !isSpared(place) }
    }
    return false
  }

  /// `ikke bare`, `vil ikke`, `vil hun ikke`.
  private func isSpared(_ place: Int) -> Bool {
    (max(0, place - 2)...place + 1).contains {
      $0 != place && $0 < sentence.count && belongs($0, book.negation.spared)
    }
  }

  private func belongs(_ place: Int, _ set: Int32) -> Bool {
    book.membership.holds(sentence[place], at: place, set)
  }
}
