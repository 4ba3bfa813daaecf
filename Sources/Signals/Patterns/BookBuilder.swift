/// Gathers the parts of all patterns; equal parts are searched for once.
struct BookBuilder {
  var sets: WordSets
  private(set) var entries: [CompiledBook.Entry] = []
  private(set) var elementSets: [Int32] = []
  private(set) var elementGaps: [Int] = []
  private(set) var rules: [[Rule]] = []
  private(set) var exceptions: [[Int]] = []
  private(set) var scopes: [[ScopeKind]] = []
  private(set) var negation = NegationSets()
  private var numbers: [[Phrase]: Int] = [:]
  private var negations: Set<String>

  init(_ book: SignalBook) {
    sets = WordSets(
      lists: book.lists, spelling: Spelling(collisions: book.collisions + Self.words(of: book)))
    negations = Set(book.scope.negations)
  }

  /// Every word of the book as it is written: a folded spelling must not turn into another word.
  private static func words(of book: SignalBook) -> [String] {
    let patterns = book.categories.flatMap { $0.patterns + $0.except } + book.idioms
    let texts = patterns + book.lists.values.flatMap(\.self)
    return texts.flatMap { $0.split { !$0.isLetter && $0 != "-" }.map(String.init) }
  }

  mutating func addAll(of book: SignalBook) throws(PatternError) {
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
    return try sets.number(of: text, in: text)
  }

  private mutating func add(_ pattern: String, to category: Int) throws(PatternError) {
    let reading = try read(pattern)
    let rule = Rule(
      category: category, beside: reading.beside.map { number(of: $0) },
      without: reading.without.map { number(of: $0) }, isFirm: try isFirm(pattern),
      isStrong: reading.isStrong)
    rules[number(of: reading.found)].append(rule)
  }

  private mutating func except(
    _ patterns: [String], from categories: [Int]
  ) throws(PatternError) {
    for pattern in patterns {
      let part = number(of: try read(pattern).found)
      exceptions[part] += categories
    }
  }

  private mutating func add(_ patterns: [String], as kind: ScopeKind) throws(PatternError) {
    for pattern in patterns {
      let part = number(of: try read(pattern).found)
      scopes[part].append(kind)
    }
  }

  private mutating func read(_ pattern: String) throws(PatternError) -> PatternReader.Reading {
    var reader = PatternReader(sets: sets)
    let reading = try reader.read(pattern)
    sets = reader.sets
    return reading
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

  private func isFirm(_ pattern: String) throws(PatternError) -> Bool {
    for word in pattern.split(separator: " ").map({ $0.filter { !"()?=".contains($0) } }) {
      let isWord = !word.isEmpty && !word.hasPrefix("..") && !["&", "!", "^", "$"].contains(word)
      guard isWord else { continue }
      if !negations.isDisjoint(with: try sets.words(of: word, in: pattern)) { return true }
    }
    return false
  }
}

extension BookBuilder {
  /// What is wrong in the patterns, each read by itself.
  static func mistakes(in book: SignalBook) -> [PatternError] {
    let builder = BookBuilder(book)
    let scope = book.scope
    let patterns =
      book.categories.flatMap { $0.patterns + $0.except } + book.idioms + scope.denials
      + scope.real + scope.fiction + scope.hearsay + scope.history + scope.childsWords + scope.staff
    return patterns.compactMap { pattern in
      var reader = PatternReader(sets: builder.sets)
      do throws(PatternError) {
        _ = try reader.read(pattern)
        return nil
      } catch {
        return error
      }
    }
  }
}
