import Wording

/// What a written date says, without hiding what had to be guessed.
public enum DayReading: Hashable, Sendable {
  /// The date was written in full.
  case day(Day)

  /// Something was missing, and this is the likeliest day.
  case assumed(Day, Assumption)

  /// More than one day fits, the likeliest first; ask.
  case ambiguous([Day])

  /// It is written as a date, but there is no such day, like 31.2.2026.
  case impossible

  /// It is not written as a date.
  case unreadable

  /// What was filled in to arrive at a day.
  public enum Assumption: String, Hashable, Codable, Sendable, CaseIterable {
    /// The year was missing: the next time the date comes.
    case nextOccurrence

    /// The year had two digits.
    case century

    /// Only a weekday was named: the next one after today.
    case nextWeekday

    /// A week, month or season was named: its last, or for «etter» its first, likely day.
    case wholePeriod

    /// The weekday written does not belong to the date; the date was kept.
    case weekdayDiffers
  }

  /// The day, or the likeliest one; nil when there is none.
  public var day: Day? {
    switch self {
    case .day(let day), .assumed(let day, _): day
    case .ambiguous(let days): days.first
    case .impossible, .unreadable: nil
    }
  }
}

extension DayReading {
  /// Reads a whole text as one date, as Norwegians and the English write them.
  public init(_ written: String, today: Day) {
    let tokens = Token.all(in: written)
    let scanner = DateScanner(tokens: tokens, today: today, isLenient: true)
    let start = scanner.skipping(["på", "til", "den", "on", "the", "fra", "frå"], from: 0)
    let found = scanner.anyDate(at: start) ?? scanner.anyDate(at: 0)
    guard let found, scanner.isEnd(found.next) else {
      self = .unreadable
      return
    }
    self = found.reading
  }

  func moved(by days: Int) -> DayReading {
    switch self {
    case .day(let day): .day(day.adding(days: days))
    case .assumed(let day, let why): .assumed(day.adding(days: days), why)
    case .ambiguous(let all): .ambiguous(all.map { $0.adding(days: days) })
    case .impossible, .unreadable: self
    }
  }
}
