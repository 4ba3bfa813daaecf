/// One day in the calendar, without time of day and without time zone.
///
/// It counts days since 1 January 1970, so that comparing and adding are plain arithmetic.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  init(number: Int) { self.number = number }

  /// The day with this date, or nil when there is no such day in the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let made = Day(number: Day.number(year, month, day))
    guard made.date == (year, month, day) else { return nil }
    self = made
  }

  /// The year.
  public var year: Int { date.year }

  /// The month, 1 to 12.
  public var month: Int { date.month }

  /// The day of the month, 1 to 31.
  public var day: Int { date.day }

  /// The day of the week; 1 January 1970 was a Thursday.
  public var weekday: Weekday { Weekday.allCases[Day.remainder(number + 3, 7)] }

  /// The day so many days later, or earlier when the count is negative.
  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// How many days there are from this day to another.
  public func days(until other: Day) -> Int { other.number - number }

  /// An earlier day is less than a later one.
  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }
}

// Years are counted from 1 March, so that the leap day comes last and needs no case of its own.
extension Day {
  private var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = Day.quotient(shifted, 146_097)
    let dayOfEra = Day.remainder(shifted, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = quotient(year, 400)
    let yearOfEra = remainder(year, 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func quotient(_ value: Int, _ divisor: Int) -> Int {
    (value - remainder(value, divisor)) / divisor
  }

  private static func remainder(_ value: Int, _ divisor: Int) -> Int {
    let remainder = value % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
