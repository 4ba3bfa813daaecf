import Wording

/// Words, phrases, beginnings and endings, arranged so that a token is looked up in one step.
struct WordSet: Sendable {
  private var words: Set<String> = []
  private var phrases: [String: [[String]]] = [:]
  private var endings: Set<String> = []
  private var beginnings: Set<String> = []
  private var endingLengths: [Int] = []
  private var beginningLengths: [Int] = []

  init(_ entries: [String]) {
    for entry in entries { add(entry) }
    endingLengths = Set(endings.map(\.count)).sorted()
    beginningLengths = Set(beginnings.map(\.count)).sorted()
  }

  private mutating func add(_ entry: String) {
    let tokens = Token.all(in: entry).map(\.text)
    if tokens.first == "*", tokens.count == 2 {
      endings.insert(tokens[1])
    } else if tokens.last == "*", tokens.count == 2 {
      beginnings.insert(tokens[0])
    } else if tokens.count == 1 {
      words.insert(tokens[0])
    } else if let first = tokens.first {
      phrases[first, default: []].append(tokens)
    }
  }

  /// Whether a single word is in the set.
  func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    guard !endings.isEmpty || !beginnings.isEmpty else { return false }
    let count = word.count
    return endingLengths.contains { $0 <= count && endings.contains(String(word.suffix($0))) }
      || beginningLengths.contains {
        $0 <= count && beginnings.contains(String(word.prefix($0)))
      }
  }

  /// How many tokens match at an index, the longest match first; zero for none.
  func length(in tokens: [Token], at index: Int) -> Int {
    let longest = (phrases[tokens[index].text] ?? [])
      .filter { phrase in isPhrase(phrase, in: tokens, at: index) }
      .map(\.count).max()
    return longest ?? (contains(tokens[index].text) ? 1 : 0)
  }

  private func isPhrase(_ phrase: [String], in tokens: [Token], at index: Int) -> Bool {
    guard index + phrase.count <= tokens.count else { return false }
    return phrase.indices.allSatisfy { tokens[index + $0].text == phrase[$0] }
  }
}
