public import Wording

/// Finds every time expression in a text.
public struct TimeReader: Sendable {
  private let today: Day

  /// Creates a reader that reckons from a day.
  public init(today: Day) { self.today = today }

  /// The expressions of a text, in order, none inside another.
  public func times(in text: String) -> [TimeExpression] {
    times(in: text, tokens: Token.all(in: text))
  }

  /// The expressions of a text whose tokens are known.
  public func times(in text: String, tokens: [Token]) -> [TimeExpression] {
    let scanner = DateScanner(tokens: tokens, today: today, isLenient: false)
    let matcher = PatternMatcher(scanner: scanner)
    var pieces = Pieces(of: text)
    var found: [TimeExpression] = []
    var index = 0
    while index < tokens.count {
      guard let best = longest(at: index, tokens, matcher), best.next > index else {
        index += 1
        continue
      }
      let range = tokens[index].range.lowerBound..<tokens[best.next - 1].range.upperBound
      let day = best.pattern.day(of: best.capture, today: today)
      found.append(
        TimeExpression(
          kind: best.pattern.kind, range: range, text: pieces.piece(range), deadline: day,
          isExact: best.pattern.isExact(best.capture)))
      index = best.next
    }
    return found
  }

  private typealias Match = (pattern: Pattern, next: Int, capture: Capture)

  private func longest(at index: Int, _ tokens: [Token], _ matcher: PatternMatcher) -> Match? {
    var best: Match?
    for candidate in candidates(tokens[index]) {
      let pattern = Patterns.all[candidate]
      guard let met = matcher.match(pattern.elements[...], at: index) else { continue }
      if met.next > best?.next ?? 0 { best = (pattern, met.next, met.capture) }
    }
    return best
  }

  private func candidates(_ token: Token) -> [Int] {
    token.kind == .number ? Patterns.byNumber : Patterns.byWord[token.text] ?? []
  }
}
