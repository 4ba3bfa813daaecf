import GuideKit
import Interview
import Testing

struct `Levels and rounds` {
  private let toLevelOne = [
    says("emergency", "no"), says("role", "school"), says("harm", "no"), says("child", "heard"),
    says("need", "others"), says("consent", "given"),
  ]

  @Test func `Another level keeps what holds for the case and forgets the visit`() throws {
    var session = try Guide.sound.session(toLevelOne)
    try session.record(.entered(level: 1, step: nil))
    #expect(session.visit.level == 1)
    #expect(session.answers.map { $0 != nil } == [false, true, false, false, false, false])
    #expect(session.past.map(\.visit.level) == [0])
    let before = try Guide.sound.session(toLevelOne)
    #expect(session.past.first?.standing == before.standing)
  }

  @Test func `Taking back an entry brings the whole visit back`() throws {
    var session = try Guide.sound.session(toLevelOne)
    let before = session
    try session.record(.entered(level: 1, step: nil))
    try session.record(.withdrew)
    #expect(session.standing == before.standing)
    #expect(session.answers == before.answers)
    #expect(session.visit == before.visit)
    #expect(session.past.isEmpty)
  }

  @Test func `The same level again is a new round`() throws {
    let stay = [
      says("emergency", "no"), says("role", "school"), says("harm", "no"), says("child", "heard"),
      says("need", "own"),
    ]
    var session = try Guide.sound.session(stay)
    #expect(session.visit.round == 1)
    try session.record(.entered(level: 0, step: nil))
    #expect(session.visit.round == 2)
    for event in stay where event != stay[1] { try session.record(event) }
    try session.record(.entered(level: 0, step: nil))
    #expect(session.visit.round == 3)
    #expect(try Session(.sound, log: session.log).visit == session.visit)
  }

  @Test func `A round can begin at a later step, and safeguards are still asked`() throws {
    var builder = GuideBuilder(outcomes: [("stay", .go(level: nil))])
    builder.steps(["first", "second"], again: 1)
    builder.danger("harm")
    builder.ask("early", step: 0)
    builder.ask("late", step: 1)
    builder.rule("stay", "", "stay")
    let session = try Session(builder.guide, step: 1)
    #expect(session.visit.prompts.map(\.question) == [0, 2])
  }
}
