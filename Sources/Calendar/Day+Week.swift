extension Day {
  /// The number of its week after ISO 8601, as in Norwegian calendars.
  public var week: Int { thursday.dayOfYear / 7 + 1 }

  /// The year its week belongs to, which may differ from its own around New Year.
  public var weekYear: Int { thursday.year }

  /// The Monday of its week.
  public var monday: Day { adding(days: -weekday.rawValue) }

  /// A day of a numbered week, or nil when the year has no such week.
  public init?(weekYear: Int, week: Int, weekday: Weekday) {
    guard let inFirstWeek = Day(year: weekYear, month: 1, day: 4) else { return nil }
    let day = inFirstWeek.monday.adding(days: (week - 1) * 7 + weekday.rawValue)
    guard week >= 1, day.week == week else { return nil }
    self = day
  }

  // A week belongs to the year that has its Thursday.
  private var thursday: Day { monday.adding(days: 3) }

  private var dayOfYear: Int {
    Day(year: year, month: 1, day: 1).map { $0.days(until: self) } ?? 0
  }
}
