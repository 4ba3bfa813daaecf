// Which tokens a pattern may begin with.
extension Array where Element == Calendar.Element {
  var firstWords: Set<String> {
    leading.reduce(into: []) { $0.formUnion($1.firstWords) }
  }

  var beginWithNumber: Bool { leading.contains { $0.takesDigits } }

  // The first element that must be there, and those before it that need not.
  private var leading: ArraySlice<Calendar.Element> {
    guard let required = firstIndex(where: { !$0.mayBeEmpty }) else { return self[...] }
    return self[...required]
  }
}

extension Element {
  var mayBeEmpty: Bool {
    switch self {
    case .optional, .any, .noNoun: true
    default: false
    }
  }

  var firstWords: Set<String> {
    switch self {
    case .words(let words), .any(let words): words
    case .number: Set(Vocabulary.numbers.keys)
    case .longUnit: Set(Vocabulary.units.filter { $0.value > 0 }.keys)
    case .shortUnit: Set(Vocabulary.units.filter { $0.value == 0 }.keys)
    case .weekdays: Set(Vocabulary.weekdays.keys)
    case .hour, .time: Set(Vocabulary.numbers.keys)
    case .date: Self.firstOfDate
    case .season: Set(Season.words.keys)
    case .optional(let element): element.firstWords
    case .noNoun: []
    }
  }

  var takesDigits: Bool {
    switch self {
    case .number, .hour, .time, .date: true
    case .optional(let element): element.takesDigits
    default: false
    }
  }

  private static let firstOfDate: Set<String> = Set(Vocabulary.weekdays.keys)
    .union(Vocabulary.months.keys)
    .union([
      "i", "idag", "igår", "imorgen", "imorgon", "today", "tomorrow", "yesterday", "den", "the",
      "på", "on", "om", "in", "neste", "next",
    ])
}
