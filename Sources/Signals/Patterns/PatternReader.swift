/// Reads the notation of patterns; `prompts/signals/README.md` describes it.
struct PatternReader {
  var sets: WordSets

  /// The parts of a pattern: what is found, what must stand and what must not stand beside it.
  struct Reading {
    var found: [Phrase] = []
    var beside: [[Phrase]] = []
    var without: [[Phrase]] = []

    /// Whether no exception takes it away: it began with `=`.
    var isStrong = false
  }

  /// Reads one pattern: parts with `&` between them, `!` before what must not stand there.
  mutating func read(_ pattern: String) throws(PatternError) -> Reading {
    var reading = Reading()
    reading.isStrong = pattern.hasPrefix("=")
    for part in pattern.drop(while: { $0 == "=" }).split(separator: "&") {
      let words = part.split(separator: " ").map(String.init)
      if words.first == "!" {
        reading.without.append(try phrases(Array(words.dropFirst()), in: pattern))
      } else if reading.found.isEmpty {
        reading.found = try phrases(words, in: pattern)
      } else {
        reading.beside.append(try phrases(words, in: pattern))
      }
    }
    guard !reading.found.isEmpty else { throw .empty(pattern: pattern) }
    return reading
  }

  /// A part is one phrase for every choice of its optional words.
  private mutating func phrases(
    _ words: [String], in pattern: String
  ) throws(PatternError) -> [Phrase] {
    guard let index = words.firstIndex(where: { $0.hasSuffix("?") || $0.hasSuffix("?)") }) else {
      return [try phrase(words, in: pattern)]
    }
    var (with, without) = (words, words)
    with[index] = words[index].filter { $0 != "?" }
    let closes = without.remove(at: index).hasSuffix(")")
    if closes, let last = without[..<index].lastIndex(where: { !$0.hasPrefix("..") }) {
      without[last] += ")"
    }
    return try phrases(with, in: pattern) + phrases(without, in: pattern)
  }

  private mutating func phrase(
    _ words: [String], in pattern: String
  ) throws(PatternError) -> Phrase {
    var result = Phrase(elements: [], head: 0..<0)
    var gap = 0
    var head: (start: Int?, end: Int?) = (nil, nil)
    for word in words {
      switch word {
      case "^": result.startsSentence = true
      case "$": result.endsSentence = true
      case _ where word.hasPrefix(".."): gap = try width(of: word, in: pattern)
      default:
        if word.hasPrefix("(") { head.start = result.elements.count }
        let set = try sets.number(of: word.filter { $0 != "(" && $0 != ")" }, in: pattern)
        result.elements.append(.init(set: set, gap: gap))
        if word.hasSuffix(")") { head.end = result.elements.count }
        gap = 0
      }
    }
    try settle(&result, head: head, in: pattern)
    return result
  }

  private func width(of gap: String, in pattern: String) throws(PatternError) -> Int {
    guard let width = Int(gap.dropFirst(2)), (1...9).contains(width) else {
      throw .badGap(gap, pattern: pattern)
    }
    return width
  }

  /// Sets the head, which is the whole row unless a pair of parentheses says otherwise.
  private func settle(
    _ phrase: inout Phrase, head: (start: Int?, end: Int?), in pattern: String
  ) throws(PatternError) {
    let start = head.start ?? 0
    let end = head.end ?? phrase.elements.count
    guard (head.start == nil) == (head.end == nil), start < end || phrase.elements.isEmpty else {
      throw .badHead(pattern: pattern)
    }
    phrase.head = start..<end
    let rarest = phrase.elements.indices.min {
      sets.breadth(of: phrase.elements[$0].set) < sets.breadth(of: phrase.elements[$1].set)
    }
    guard let rarest else { throw .empty(pattern: pattern) }
    phrase.anchor = rarest
  }
}
