public import Wording

/// A day of the week, Monday first as in Norway.
public enum Weekday: Int, Sendable, Codable, CaseIterable, Comparable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Its name, written as inside a sentence.
  public var name: Localized {
    switch self {
    case .monday: Localized(nb: "mandag", nn: "måndag", en: "Monday")
    case .tuesday: Localized(nb: "tirsdag", nn: "tysdag", en: "Tuesday")
    case .wednesday: Localized(nb: "onsdag", nn: "onsdag", en: "Wednesday")
    case .thursday: Localized(nb: "torsdag", nn: "torsdag", en: "Thursday")
    case .friday: Localized(nb: "fredag", nn: "fredag", en: "Friday")
    case .saturday: Localized(nb: "lørdag", nn: "laurdag", en: "Saturday")
    case .sunday: Localized(nb: "søndag", nn: "søndag", en: "Sunday")
    }
  }

  /// Whether it is Saturday or Sunday.
  public var isWeekend: Bool { self >= .saturday }

  /// Monday comes before Sunday.
  public static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}
