/// Gathers the parts of all patterns; equal parts are searched for once.
struct BookBuilder {
  private var reader: PatternReader
  private(set) var entries: [CompiledBook.Entry] = []
  private(set) var elementSets: [Int32] = []
  private(set) var elementGaps: [Int] = []
  private(set) var rules: [[Rule]] = []
  private(set) var exceptions: [[Int]] = []
  private(set) var scopes: [[ScopeKind]] = []
  private(set) var negation = NegationSets()
  private var numbers: [[Phrase]: Int] = [:]

  /// The word sets, each with its words.
  var sets: WordSets { reader.sets }

  init(_ book: SignalBook) throws(PatternError) {
    reader = PatternReader(sets: WordSets(lists: book.lists))
    negation.negations = try set(of: book.scope.negations)
    negation.spared = try set(of: book.scope.spared)
    negation.walls = try set(of: book.scope.walls)
    for (index, category) in book.categories.enumerated() {
      for pattern in category.patterns { try add(pattern, to: index) }
      try except(category.except, from: [index])
    }
    try except(book.idioms, from: Array(book.categories.indices))
    try add(book.scope)
  }

  private mutating func add(_ scope: SignalScope) throws(PatternError) {
    try add(scope.denials, as: .denial)
    try add(scope.real, as: .real)
    try add(scope.fiction, as: .says(.fiction))
    try add(scope.hearsay, as: .says(.hearsay))
    try add(scope.history, as: .says(.history))
    try add(scope.childsWords, as: .says(.childsWords))
    try add(scope.staff, as: .says(.staff))
  }

  private mutating func set(of words: [String]) throws(PatternError) -> Int32 {
    let text = words.joined(separator: "|")
    return try reader.sets.number(of: text[...], in: text)
  }

  private mutating func add(_ pattern: String, to category: Int) throws(PatternError) {
    let reading = try reader.read(pattern)
    let rule = Rule(
      category: category, beside: reading.beside.map { number(of: $0) },
      without: reading.without.map { number(of: $0) },
      isFirm: (reading.beside + [reading.found]).contains { isNegation($0) },
      isStrong: reading.isStrong)
    rules[number(of: reading.found)].append(rule)
  }

  private mutating func except(
    _ patterns: [String], from categories: [Int]
  ) throws(PatternError) {
    for pattern in patterns {
      let part = number(of: try reader.read(pattern).found)
      exceptions[part] += categories
    }
  }

  private mutating func add(_ patterns: [String], as kind: ScopeKind) throws(PatternError) {
    for pattern in patterns {
      let part = number(of: try reader.read(pattern).found)
      scopes[part].append(kind)
    }
  }

  /// The number of a part; a new one has no meaning yet.
  private mutating func number(of part: [Phrase]) -> Int {
    if let known = numbers[part] { return known }
    let number = rules.count
    numbers[part] = number
    for phrase in part { add(phrase, to: number) }
    rules.append([])
    exceptions.append([])
    scopes.append([])
    return number
  }

  private mutating func add(_ phrase: Phrase, to part: Int) {
    entries.append(
      CompiledBook.Entry(
        part: part, start: elementSets.count, count: phrase.elements.count,
        anchor: phrase.anchor, head: phrase.head, startsSentence: phrase.startsSentence,
        endsSentence: phrase.endsSentence))
    elementSets += phrase.elements.map(\.set)
    elementGaps += phrase.elements.map(\.gap)
  }

  /// Whether a part holds a negation itself, so that none can take its signal back.
  private func isNegation(_ part: [Phrase]) -> Bool {
    let words = reader.sets.words
    let negations = words[Int(negation.negations)]
    return part.contains { phrase in
      phrase.elements.contains { words[Int($0.set)].contains(where: negations.contains) }
    }
  }
}
