import Calendar
import Testing

struct HolidayTests {
  @Test(arguments: [
    (1990, "1990-04-15"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2019, "2019-04-21"),
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"),
    (2038, "2038-04-25"), (2049, "2049-04-18"),
  ])
  func `Easter falls where the almanac has it`(year: Int, iso: String) {
    #expect(Day.easter(in: year)?.iso == iso)
  }

  @Test func `2026 has its twelve public holidays`() {
    let days = Holiday.allCases.compactMap { $0.day(in: 2026)?.iso }
    #expect(
      days.sorted() == [
        "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01",
        "2026-05-14", "2026-05-17", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26",
      ])
  }

  @Test(arguments: [
    ("2026-04-01", "2026-04-07"), ("2026-11-20", "2026-11-23"), ("2026-12-24", "2026-12-28"),
    ("2026-04-30", "2026-05-04"),
  ])
  func `the next workday steps over weekends and holidays`(from: String, to: String) throws {
    #expect(try #require(Day(iso: from)).nextWorkday.iso == to)
  }

  @Test(arguments: [
    ("2026-09-30", SchoolHoliday.autumn), ("2026-10-07", .autumn), ("2027-01-02", .christmas),
    ("2026-12-22", .christmas), ("2027-02-24", .winter), ("2027-03-23", .easter),
    ("2027-07-10", .summer),
  ])
  func `a school holiday is recognised`(iso: String, holiday: SchoolHoliday) throws {
    #expect(try #require(Day(iso: iso)).schoolHoliday == holiday)
  }

  @Test func `an ordinary Tuesday in November is no holiday`() throws {
    let day = try #require(Day(iso: "2026-11-24"))
    #expect(day.holiday == nil && day.schoolHoliday == nil && day.isWorkday)
  }
}
