import Calendar
import Documents
import Interview
import Testing
import Wording

/// What is due never falls on a day when nobody is at work.
struct DateTests {
  @Test(arguments: [
    ("2027-03-24", "2027-03-24"), ("2027-03-25", "2027-03-30"), ("2027-03-29", "2027-03-30"),
    ("2027-05-01", "2027-05-03"), ("2027-05-06", "2027-05-07"), ("2027-05-17", "2027-05-18"),
    ("2026-12-24", "2026-12-24"), ("2026-12-25", "2026-12-28"), ("2027-01-01", "2027-01-04"),
    ("2038-04-22", "2038-04-27"),
  ])
  func `a day off moves to the next working day`(day: String, workday: String) throws {
    #expect(try #require(Day(iso: day)).workday() == Day(iso: workday))
  }

  @Test
  func `a latest day moves the date back instead`() throws {
    let thursday = try #require(Day(iso: "2027-03-25"))
    #expect(thursday.workday(notAfter: thursday.adding(days: 2)) == Day(iso: "2027-03-24"))
  }

  @Test
  func `a moved day is a working day within a week, on every day of a century`() throws {
    var day = try #require(Day(iso: "2000-01-01"))
    while day.year < 2100 {
      let moved = day.workday()
      try #require(moved.isWorkday && (0...6).contains(day.days(until: moved)), "\(day)")
      day = day.adding(days: 1)
    }
  }

  @Test
  func `an evaluation falls on a working day within the guide's interval, whenever agreed`() throws
  {
    let session = try World.session(World.pupil)
    let interval = session.guide.profile.interval
    for offset in 0..<800 {
      let today = World.today.adding(days: offset)
      let meeting = try #require(
        World.dossier(of: session, on: today).appointments.first { $0.uid.hasPrefix("evaluation") })
      try #require(
        meeting.day.isWorkday && interval.contains(today.days(until: meeting.day)), "\(today)")
    }
  }

  @Test
  func `the dates after a report are working days from day 7 and day 21`() throws {
    let session = try World.session(World.danger)
    for offset in 0..<800 {
      let today = World.today.adding(days: offset)
      let days = try World.dossier(of: session, on: today).appointments.map(\.day)
      try #require(days.count == 2 && days.allSatisfy(\.isWorkday), "\(today)")
      for (day, due) in zip(days, [7, 21]) {
        try #require((due...(due + 6)).contains(today.days(until: day)), "\(today)")
      }
    }
  }

  @Test
  func `the day agreed on is kept, unless it is a day off`() throws {
    let session = try World.session(World.pupil, levels: [1])
    let days = try World.dossier(of: session).appointments.map(\.day.iso)
    #expect(days == ["2027-03-08", "2027-03-30"])
  }

  @Test
  func `an appointment keeps its name when the case goes on`() throws {
    let session = try World.session(World.pupil, levels: [1])
    var later = session
    try later.record(.answered(question: "measures-started", .option("no")))
    #expect(
      try World.dossier(of: session).appointments.map(\.uid)
        == World.dossier(of: later).appointments.map(\.uid))
  }
}
