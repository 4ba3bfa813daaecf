public import Wording

/// A break in the school year; municipalities set their own days, so these are approximate.
public enum SchoolHoliday: String, Sendable, Codable, CaseIterable {
  case winter, easter, summer, autumn, christmas

  /// Its name, written as inside a sentence.
  public var name: Localized {
    switch self {
    case .winter: Localized(nb: "vinterferie", nn: "vinterferie", en: "winter break")
    case .easter: Localized(nb: "påskeferie", nn: "påskeferie", en: "Easter break")
    case .summer: Localized(nb: "sommerferie", nn: "sommarferie", en: "summer holiday")
    case .autumn: Localized(nb: "høstferie", nn: "haustferie", en: "autumn break")
    case .christmas: Localized(nb: "juleferie", nn: "juleferie", en: "Christmas break")
    }
  }

  /// The days it may take in the school year's part of a calendar year, widest reading.
  ///
  /// Autumn is week 40 or 41 and winter week 8 or 9: both weeks are in the range, since a
  /// warning too many costs a look in the calendar, one too few costs a meeting.
  public func days(in year: Int) -> ClosedRange<Day>? {
    switch self {
    case .winter: Self.weeks(8...9, of: year)
    case .autumn: Self.weeks(40...41, of: year)
    case .easter: Day.easter(in: year).map { $0.adding(days: -6)...$0.adding(days: 1) }
    case .summer: Self.range((year, 6, 20), (year, 8, 16))
    case .christmas: Self.range((year, 12, 21), (year + 1, 1, 2))
    }
  }

  private static func weeks(_ weeks: ClosedRange<Int>, of year: Int) -> ClosedRange<Day>? {
    guard let first = Day(weekYear: year, week: weeks.lowerBound, weekday: .monday),
      let last = Day(weekYear: year, week: weeks.upperBound, weekday: .friday)
    else { return nil }
    return first...last
  }

  private typealias Date = (year: Int, month: Int, day: Int)

  private static func range(_ first: Date, _ last: Date) -> ClosedRange<Day>? {
    guard let first = Day(year: first.year, month: first.month, day: first.day),
      let last = Day(year: last.year, month: last.month, day: last.day)
    else { return nil }
    return first...last
  }
}

extension Day {
  /// The school holiday this day is likely to fall in, if any.
  public var schoolHoliday: SchoolHoliday? {
    SchoolHoliday.allCases.first { holiday in
      [year - 1, year].contains { holiday.days(in: $0)?.contains(self) == true }
    }
  }
}
