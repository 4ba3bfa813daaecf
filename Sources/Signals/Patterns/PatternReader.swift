/// Turns patterns into phrases of numbered word sets; one for the whole book.
struct PatternReader {
  var sets: WordSets

  /// The parts of a pattern: what is found, what must stand and what must not stand beside it.
  struct Reading {
    var found: [Phrase] = []
    var beside: [[Phrase]] = []
    var without: [[Phrase]] = []
    var isStrong = false
  }

  /// Reads one pattern.
  mutating func read(_ pattern: String) throws(PatternError) -> Reading {
    let syntax = try PatternSyntax(pattern)
    var reading = Reading(isStrong: syntax.isStrong)
    reading.found = try phrases(syntax.found, in: pattern)
    for part in syntax.beside { reading.beside.append(try phrases(part, in: pattern)) }
    for part in syntax.without { reading.without.append(try phrases(part, in: pattern)) }
    return reading
  }

  /// A part is one phrase for every choice of its optional words.
  private mutating func phrases(
    _ part: PatternSyntax.Part, in pattern: String
  ) throws(PatternError) -> [Phrase] {
    guard let index = part.elements.firstIndex(where: \.isOptional) else {
      return [try phrase(part, in: pattern)]
    }
    var (with, without) = (part, part)
    with.elements[index].isOptional = false
    let removed = without.elements.remove(at: index)
    if removed.closes, index > 0 { without.elements[index - 1].closes = true }
    if removed.opens, index < without.elements.count { without.elements[index].opens = true }
    return try phrases(with, in: pattern) + phrases(without, in: pattern)
  }

  private mutating func phrase(
    _ part: PatternSyntax.Part, in pattern: String
  ) throws(PatternError) -> Phrase {
    guard !part.elements.isEmpty else { throw .empty(pattern: pattern) }
    var result = Phrase(elements: [], head: 0..<part.elements.count)
    (result.startsSentence, result.endsSentence) = (part.startsSentence, part.endsSentence)
    for element in part.elements {
      let set = try sets.number(of: element.choices, in: pattern)
      result.elements.append(.init(set: set, gap: element.gap))
    }
    let start = part.elements.firstIndex(where: \.opens)
    let end = part.elements.firstIndex(where: \.closes)
    if let start, let end { result.head = start..<end + 1 }
    result.anchor =
      result.elements.indices.min {
        sets.breadths[Int(result.elements[$0].set)] < sets.breadths[Int(result.elements[$1].set)]
      } ?? 0
    return result
  }
}
