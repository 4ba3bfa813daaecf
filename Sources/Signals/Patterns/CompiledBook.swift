/// A book made ready: every phrase stands under the word that it is searched from.
struct CompiledBook {
  /// A phrase and the number of the part that it belongs to.
  struct Entry {
    var phrase: Phrase
    var part: Int
  }

  let categories: [SignalCategory]
  let table: WordTable
  let builtIns: [BuiltIns]
  let entries: [Entry]

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
    let table = WordTable(builder.sets.forms)
    categories = book.categories
    self.table = table
    builtIns = builder.sets.builtIns
    entries = builder.entries
    (rules, exceptions, scopes) = (builder.rules, builder.exceptions, builder.scopes)
    negation = builder.negation
    var bySet = Array(repeating: [Int](), count: builder.sets.forms.count)
    for (index, entry) in builder.entries.enumerated() {
      bySet[Int(entry.phrase.elements[entry.phrase.anchor].set)].append(index)
    }
    entriesBySet = bySet
    let kinds = builder.sets.builtIns
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
