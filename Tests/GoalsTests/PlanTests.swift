import Goals
import Testing
import Wording

struct PlanTests {
  @Test(arguments: [
    ([Arena.school], [Check.ID.homeArenaMissing]), ([.home], [.unitArenaMissing]),
    ([.home, .school], []), ([.leisure], [.homeArenaMissing, .unitArenaMissing]), ([], []),
  ])
  func `a plan needs one measure at home and one in the unit`(
    arenas: [Arena], expected: [Check.ID]
  ) throws {
    let measures = arenas.map { Measure(text: "Kontaktlærer møter Per hver dag", arena: $0) }
    #expect(try ids(Plan(goals: [], measures: measures, unit: .school)) == expected)
  }

  @Test func `a closed home is asked for nothing`() throws {
    let measures = [Measure(text: "Kontaktlærer møter Per hver dag", arena: .school)]
    let plan = Plan(goals: [], measures: measures, unit: .school, isHomeClosed: true)
    #expect(try ids(plan).isEmpty)
  }

  @Test(arguments: [(3, 5, 0), (4, 5, 1), (3, 6, 1), (4, 6, 2)])
  func `three goals and five measures a goal are enough`(
    goals: Int, measures: Int, expected: Int
  ) throws {
    let plan = Plan(
      goals: (0..<goals).map { Goal(id: "\($0)", text: "Per leser") },
      measures: (0..<measures).map { _ in
        Measure(text: "Mor leser hver kveld", arena: .home, goal: "0")
      })
    #expect(try ids(plan).count { $0 == .tooManyMeasures } == expected)
  }

  @Test(arguments: [
    ("Kontaktlærer går gjennom ukeplanen med Per hver mandag", true),
    ("Hver mandag går kontaktlærer gjennom ukeplanen", true),
    ("Mor leser for Per hver kveld", false),
  ])
  func `a measure that failed is known again`(text: String, isRepeated: Bool) throws {
    let failed = Measure(text: "Kontaktlæreren går gjennom ukeplan med Per på mandag")
    let plan = Plan(goals: [], measures: [Measure(text: text, arena: .home)], failed: [failed])
    #expect(try ids(plan).contains(.repeatsFailedMeasure) == isRepeated)
  }

  @Test func `what stands in a field need not stand in the words`() throws {
    let bare = Measure(text: "Går gjennom ukeplanen")
    let full = Measure(
      text: "Går gjennom ukeplanen", arena: .school, responsible: "kontaktlærer",
      when: "hver mandag")
    let checker = try #require(Words.checker)
    let plan = Plan(goals: [], measures: [bare, full])
    let report = checker.check(plan, language: .nb, today: try #require(Words.today))
    #expect(report.measures[0].ids == [.noResponsible, .noArena, .noTime])
    #expect(report.measures[1].ids == [])
  }

  private func ids(_ plan: Plan) throws -> [Check.ID] {
    let checker = try #require(Words.checker)
    let today = try #require(Words.today)
    return checker.check(plan, language: .nb, today: today).findings.map(\.id)
  }
}
