import Calendar
import Wording

/// A text taken apart once, for all checks to look at.
struct Analysis: Sendable {
  let tokens: [Token]
  let times: [TimeExpression]
  let grammar: Grammar
  let kind: Kind
  let today: Day
  let context: Context
  let interval: ClosedRange<Int>

  /// Where the sentence begins, after a bullet or «Målet er at».
  var start = 0

  /// Whether a token is part of a time expression.
  var isTime: [Bool]

  /// Whether a token stands in a main clause.
  var isMain: [Bool]

  /// The finite verbs of the main clauses, in order.
  var predicates: [Predicate] = []

  /// What the sentence begins with, when that is no subject.
  var opening = Opening.subject

  /// Who acts.
  var subject = Subject()

  init(
    tokens: [Token], times: [TimeExpression], grammar: Grammar, kind: Kind, today: Day,
    context: Context, interval: ClosedRange<Int>
  ) {
    self.tokens = tokens
    self.times = times
    self.grammar = grammar
    self.kind = kind
    self.today = today
    self.context = context
    self.interval = interval
    isTime = Self.mask(of: tokens, times)
    isMain = tokens.map { _ in true }
    start = sentenceStart()
    findClauses()
    opening = findOpening()
    subject = findSubject()
  }

  /// The first finite verb.
  var main: Predicate? { predicates.first }

  private static func mask(of tokens: [Token], _ times: [TimeExpression]) -> [Bool] {
    var mask = tokens.map { _ in false }
    var time = times.startIndex
    for index in tokens.indices {
      while time < times.endIndex, times[time].range.upperBound <= tokens[index].range.lowerBound {
        time += 1
      }
      mask[index] = time < times.endIndex && times[time].range.overlaps(tokens[index].range)
    }
    return mask
  }
}

/// A finite verb and where it stands.
struct Predicate: Sendable {
  var index: Int
  var tense: Tense
  var lemmas: [String]

  enum Tense: Sendable { case present, past, modal, guess, passive }
}

/// What a sentence may begin with instead of a subject.
enum Opening: Sendable, Equatable {
  case subject
  case infinitive(Range<Int>)
  case imperative(Int)
}
