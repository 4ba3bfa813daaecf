import Calendar
import Testing
import Wording

struct DayTests {
  @Test func `every day of two centuries follows the one before it`() throws {
    var day = try #require(Day(year: 1896, month: 1, day: 1))
    while day.year < 2104 {
      let next = day.adding(days: 1)
      #expect(next > day && day.days(until: next) == 1)
      #expect(Day(year: next.year, month: next.month, day: next.day) == next)
      #expect(Day(iso: next.iso) == next)
      #expect(next.weekday.rawValue == (day.weekday.rawValue + 1) % 7)
      day = next
    }
    #expect(day.iso == "2104-01-01")
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "", "+026-01-01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-11-23", Weekday.monday, 48), ("2027-01-01", .friday, 53), ("2024-12-30", .monday, 1),
    ("2026-01-01", .thursday, 1), ("2021-01-03", .sunday, 53), ("2000-02-29", .tuesday, 9),
  ])
  func `weekday and week are those of the calendar`(iso: String, weekday: Weekday, week: Int) throws
  {
    let day = try #require(Day(iso: iso))
    #expect(day.weekday == weekday)
    #expect(day.week == week)
    #expect(Day(weekYear: day.weekYear, week: week, weekday: weekday) == day)
  }

  @Test func `a year without week 53 has no day in it`() {
    #expect(Day(weekYear: 2027, week: 53, weekday: .monday) == nil)
    #expect(Day(weekYear: 2027, week: 0, weekday: .monday) == nil)
  }

  @Test func `a day is written out in each language`() throws {
    let day = try #require(Day(iso: "2026-11-23"))
    #expect(day.words(in: .nb) == "mandag 23. november 2026")
    #expect(day.words(in: .nn) == "måndag 23. november 2026")
    #expect(day.words(in: .en) == "Monday 23 November 2026")
  }
}
