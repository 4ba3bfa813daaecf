/// A run of elements, the kind of time it tells and how its day is reckoned.
struct Pattern: Sendable {
  /// How a match leads to a day.
  enum Meaning: Sendable {
    case none, date, ahead, before, after
  }

  let kind: TimeExpression.Kind
  let meaning: Meaning
  let elements: [Element]

  init(_ kind: TimeExpression.Kind, _ notation: String) { self.init(kind, .none, notation) }

  init(_ kind: TimeExpression.Kind, _ meaning: Meaning, _ notation: String) {
    self.kind = kind
    self.meaning = meaning
    elements = Element.run(notation)
  }

  /// Whether the day of a match was written as a date.
  func isExact(_ capture: Capture) -> Bool {
    guard meaning == .date, capture.isWritten else { return false }
    return switch capture.reading {
    case .day, .assumed(_, .nextOccurrence), .assumed(_, .century), .assumed(_, .weekdayDiffers):
      true
    default: false
    }
  }

  func day(of capture: Capture, today: Day) -> Day? {
    switch meaning {
    case .none: nil
    case .date: capture.reading?.day
    case .ahead: capture.count.map { today.adding(days: $0) }
    case .before: capture.season?.before(today: today) ?? capture.reading?.moved(by: -1).day
    case .after: capture.season?.after(today: today) ?? capture.reading?.moved(by: 1).day
    }
  }
}

/// What the elements of a pattern met on their way.
struct Capture {
  var numbers: [Int] = []
  var unit: Int?
  var reading: DayReading?
  var season: Season?

  /// Whether the reading came from a date, not from a week or a length.
  var isWritten = false

  /// Days ahead: the last number times its unit, so that «4–6 uker» ends after six.
  var count: Int? {
    guard let unit, let number = numbers.last else { return nil }
    return unit * number
  }
}
