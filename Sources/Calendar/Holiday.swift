public import Wording

/// A Norwegian public holiday.
public enum Holiday: String, Sendable, Codable, CaseIterable {
  case newYearsDay, maundyThursday, goodFriday, easterSunday, easterMonday, labourDay
  case constitutionDay, ascensionDay, whitSunday, whitMonday, christmasDay, boxingDay

  /// Its name, written as inside a sentence.
  public var name: Localized {
    switch self {
    case .newYearsDay: Localized(nb: "nyttårsdag", nn: "nyttårsdag", en: "New Year's Day")
    case .maundyThursday: Localized(nb: "skjærtorsdag", nn: "skjertorsdag", en: "Maundy Thursday")
    case .goodFriday: Localized(nb: "langfredag", nn: "langfredag", en: "Good Friday")
    case .easterSunday: Localized(nb: "første påskedag", nn: "første påskedag", en: "Easter Sunday")
    case .easterMonday: Localized(nb: "andre påskedag", nn: "andre påskedag", en: "Easter Monday")
    case .labourDay: Localized(nb: "1. mai", nn: "1. mai", en: "Labour Day")
    case .constitutionDay: Localized(nb: "17. mai", nn: "17. mai", en: "Constitution Day")
    case .ascensionDay:
      Localized(nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", en: "Ascension Day")
    case .whitSunday: Localized(nb: "første pinsedag", nn: "første pinsedag", en: "Whit Sunday")
    case .whitMonday: Localized(nb: "andre pinsedag", nn: "andre pinsedag", en: "Whit Monday")
    case .christmasDay: Localized(nb: "første juledag", nn: "første juledag", en: "Christmas Day")
    case .boxingDay: Localized(nb: "andre juledag", nn: "andre juledag", en: "Boxing Day")
    }
  }

  /// The day it falls on in a year from 1583, when the calendar begins, to 9999.
  public func day(in year: Int) -> Day? {
    switch self {
    case .newYearsDay: Day(year: year, month: 1, day: 1)
    case .labourDay: Day(year: year, month: 5, day: 1)
    case .constitutionDay: Day(year: year, month: 5, day: 17)
    case .christmasDay: Day(year: year, month: 12, day: 25)
    case .boxingDay: Day(year: year, month: 12, day: 26)
    case .maundyThursday: Day.easter(in: year)?.adding(days: -3)
    case .goodFriday: Day.easter(in: year)?.adding(days: -2)
    case .easterSunday: Day.easter(in: year)
    case .easterMonday: Day.easter(in: year)?.adding(days: 1)
    case .ascensionDay: Day.easter(in: year)?.adding(days: 39)
    case .whitSunday: Day.easter(in: year)?.adding(days: 49)
    case .whitMonday: Day.easter(in: year)?.adding(days: 50)
    }
  }
}

extension Day {
  /// The public holiday on this day, if there is one.
  public var holiday: Holiday? {
    Holiday.allCases.first { $0.day(in: year) == self }
  }

  /// Whether offices are open: Monday to Friday and no public holiday.
  public var isWorkday: Bool { !weekday.isWeekend && holiday == nil }

  /// The first workday after this day.
  public var nextWorkday: Day {
    var day = adding(days: 1)
    while !day.isWorkday { day = day.adding(days: 1) }
    return day
  }

  /// Easter Sunday of a year, after the rule of Gauss as corrected by Butcher.
  public static func easter(in year: Int) -> Day? {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * toSunday) / 451
    let sum = epact + toSunday - 7 * shift + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
