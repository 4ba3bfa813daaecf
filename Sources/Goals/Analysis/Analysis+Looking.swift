import Calendar
import Wording

// Small questions the checks ask of the tokens.
extension Analysis {
  func text(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].text : nil
  }

  func isIn(_ list: WordList, _ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return grammar.words(list).length(in: tokens, at: index) > 0
  }

  /// A single word at an index is in a list.
  func word(_ index: Int, isIn list: WordList) -> Bool {
    text(index).map { grammar.words(list).contains($0) } ?? false
  }

  /// Every place a list matches, longest first and none inside another.
  func matches(of list: WordList, where condition: (Int) -> Bool = { _ in true }) -> [Range<Int>] {
    let words = grammar.words(list)
    var found: [Range<Int>] = []
    var index = start
    while index < tokens.count {
      let length = condition(index) ? words.length(in: tokens, at: index) : 0
      if length > 0 { found.append(index..<index + length) }
      index += max(1, length)
    }
    return found
  }

  func verb(_ index: Int) -> VerbTable.Reading? {
    text(index).flatMap(grammar.verb)
  }

  /// The index of the next token that says more than «ikke» or «alltid».
  func skippingHelpers(from index: Int) -> Int {
    var index = index
    while word(index, isIn: .subjectHelpers) { index += 1 }
    return index
  }

  /// The index of the token before that says more than «ikke» or «alltid», a few at most.
  func skippingBack(from index: Int) -> Int {
    (0..<4).map { index - $0 }.first { !word($0, isIn: .subjectHelpers) } ?? index
  }

  /// The characters from one token to another.
  func characters(_ range: Range<Int>) -> Range<Int> {
    guard let first = tokens[range].first, let last = tokens[range].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  func has(_ kinds: TimeExpression.Kind...) -> Bool {
    times.contains { kinds.contains($0.kind) }
  }

  /// How many words the text has, hyphens and points aside.
  var wordCount: Int { tokens.count { !$0.isGlued && $0.kind != .mark } }

  /// Where the sentence starts: after «Delmål 1:», a bullet or «Målet er at».
  func sentenceStart() -> Int {
    var index = 0
    while let token = text(index), ["-", "•", "*", "–", "\"", "«", "("].contains(token) {
      index += 1
    }
    if Self.headings.contains(text(index) ?? "") {
      let colon = (index + 1...index + 3).first { text($0) == ":" }
      if let colon { index = colon + 1 }
    }
    guard tokens.indices.contains(index) else { return index }
    return index + grammar.words(.intro).length(in: tokens, at: index)
  }

  private static let headings: Set<String> = [
    "mål", "delmål", "hovedmål", "hovudmål", "tiltak", "målet", "goal", "measure",
  ]
}
