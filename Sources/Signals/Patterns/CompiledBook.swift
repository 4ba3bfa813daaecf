/// A book made ready: every phrase stands under the word that it is searched from.
struct CompiledBook {
  /// A phrase whose elements lie in the two shared arrays.
  struct Entry {
    var part: Int
    var start: Int
    var count: Int
    var anchor: Int
    var head: Range<Int>
    var startsSentence: Bool
    var endsSentence: Bool
  }

  let categories: [SignalCategory]
  let table: WordTable
  let membership: Membership
  let entries: [Entry]

  /// The word set of every element, and how many words may stand before it.
  let sets: [Int32]
  let gaps: [Int]

  /// How many elements the longest phrase has.
  let longest: Int

  /// The entries that may be searched from a word of each row.
  let entriesByRow: [[Int]]

  /// The entries that may be searched from any name, and from any number.
  let entriesByName: [Int]
  let entriesByNumber: [Int]

  /// What a part is good for.
  let rules: [[Rule]]
  let exceptions: [[Int]]
  let scopes: [[ScopeKind]]

  /// The word sets of the negation.
  let negation: NegationSets

  init(_ book: SignalBook) throws(PatternError) {
    let builder = try BookBuilder(book)
    let spellings = builder.sets.spellings(except: book.collisions)
    let kinds = builder.sets.builtIns
    var rows = Rows(sets: builder.sets.words, words: builder.sets.wordCount)
    table = WordTable(spellings, rows: &rows)
    categories = book.categories
    membership = Membership(rows, builtIns: kinds)
    (entries, sets, gaps) = (builder.entries, builder.elementSets, builder.elementGaps)
    (rules, exceptions, scopes) = (builder.rules, builder.exceptions, builder.scopes)
    negation = builder.negation
    longest = builder.entries.map(\.count).max() ?? 0
    var bySet = Array(repeating: [Int](), count: kinds.count)
    for (index, entry) in builder.entries.enumerated() {
      bySet[Int(builder.elementSets[entry.start + entry.anchor])].append(index)
    }
    entriesByName = kinds.indices.filter { kinds[$0].contains(.name) }.flatMap { bySet[$0] }
    entriesByNumber = kinds.indices.filter { kinds[$0].contains(.number) }.flatMap { bySet[$0] }
    entriesByRow = rows.gather(bySet)
  }
}

/// What a scope phrase says about the sentence.
enum ScopeKind: Equatable {
  case denial
  case real
  case says(SignalModifier)
}

/// The word sets that decide what a negation reaches.
struct NegationSets {
  var negations: Int32 = 0
  var spared: Int32 = 0
  var walls: Int32 = 0
}
