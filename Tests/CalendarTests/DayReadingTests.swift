import Calendar
import Testing

/// Dates as people write them; today is Wednesday 25 November 2026.
struct DayReadingTests {
  @Test(arguments: [
    ("1.2.2024", "day 2024-02-01"), ("2024-02-01", "day 2024-02-01"),
    ("01.02.24", "century 2024-02-01"), ("1. februar 2024", "day 2024-02-01"),
    ("1 February 2027", "day 2027-02-01"), ("February 1st, 2027", "day 2027-02-01"),
    ("15/1", "nextOccurrence 2027-01-15"), ("15.1.", "nextOccurrence 2027-01-15"),
    ("15.1", "nextOccurrence 2027-01-15"), ("15/1-27", "century 2027-01-15"),
    ("1. desember", "nextOccurrence 2026-12-01"), ("01-02-2024", "day 2024-02-01"),
    ("mandag 30. november 2026", "day 2026-11-30"),
    ("tirsdag 30. november 2026", "weekdayDiffers 2026-11-30"),
    ("i dag", "day 2026-11-25"), ("I går", "day 2026-11-24"), ("i morgen", "day 2026-11-26"),
    ("i morgon", "day 2026-11-26"), ("tomorrow", "day 2026-11-26"),
    ("om fire uker", "day 2026-12-23"), ("for to veker sidan", "day 2026-11-11"),
    ("neste mandag", "day 2026-11-30"), ("neste fredag", "ambiguous 2026-12-04 2026-11-27"),
    ("fredag", "nextWeekday 2026-11-27"), ("på måndag", "nextWeekday 2026-11-30"),
    ("onsdag", "ambiguous 2026-11-25 2026-12-02"), ("forrige fredag", "day 2026-11-20"),
    ("uke 7", "wholePeriod 2027-02-19"), ("februar", "wholePeriod 2027-02-28"),
    ("mars 2025", "wholePeriod 2025-03-31"), ("24-02-01", "ambiguous 2024-02-01 2001-02-24"),
    ("31.2.2026", "impossible"), ("uke 54", "impossible"), ("snart", "unreadable"),
    ("", "unreadable"), ("12345.1.2026", "unreadable"), ("den 15.", "nextOccurrence 2026-12-15"),
    ("1. februar 2024 eller noe", "unreadable"), ("01.02.85", "century 1985-02-01"),
  ])
  func `a written date says what was guessed`(written: String, expected: String) throws {
    let today = try #require(Day(iso: "2026-11-25"))
    #expect(show(DayReading(written, today: today)) == expected)
  }

  private func show(_ reading: DayReading) -> String {
    switch reading {
    case .day(let day): "day \(day)"
    case .assumed(let day, let why): "\(why) \(day)"
    case .ambiguous(let days): "ambiguous " + days.map(\.iso).joined(separator: " ")
    case .impossible: "impossible"
    case .unreadable: "unreadable"
    }
  }
}
