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

  /// The entries that each list of sets, and each set, may begin.
  let entriesByList: [[Int]]
  let entriesBySet: [[Int]]

  /// The entries that any name, and any number, may begin.
  let entriesByName: [Int]
  let entriesByNumber: [Int]

  /// What a part is good for.
  let rules: [[Rule]]
  let exceptions: [[Int]]
  let scopes: [[ScopeKind]]

  /// The word sets of the negation.
  let negation: NegationSets

  init(_ book: SignalBook) throws(PatternError) {
    var builder = BookBuilder(book)
    try builder.addAll(of: book)
    let kinds = builder.sets.builtIns
    let table = WordTable(builder.sets.forms)
    categories = book.categories
    self.table = table
    membership = Membership(lists: table.lists, builtIns: kinds)
    (entries, sets, gaps) = (builder.entries, builder.elementSets, builder.elementGaps)
    (rules, exceptions, scopes) = (builder.rules, builder.exceptions, builder.scopes)
    negation = builder.negation
    longest = builder.entries.map(\.count).max() ?? 0
    var bySet = Array(repeating: [Int](), count: builder.sets.forms.count)
    for (index, entry) in builder.entries.enumerated() {
      bySet[Int(builder.elementSets[entry.start + entry.anchor])].append(index)
    }
    entriesBySet = bySet
    entriesByName = kinds.indices.filter { kinds[$0].contains(.name) }.flatMap { bySet[$0] }
    entriesByNumber = kinds.indices.filter { kinds[$0].contains(.number) }.flatMap { bySet[$0] }
    entriesByList = table.lists.map { $0.flatMap { bySet[Int($0)] } }
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
