import GuideKit
import Interview
import Testing

struct `The person decides` {
  private let settled = [
    says("emergency", "no"), says("role", "gp"), says("harm", "no"), says("child", "heard"),
    says("need", "own"),
  ]

  @Test func `A choice against the advice stands beside it, and can be taken back`() throws {
    var session = try Guide.sound.session(settled)
    try session.record(.overrode(outcome: "level-1", reason: "we know the family"))
    #expect(session.outcome?.id == "level-1")
    #expect(session.override?.reason == "we know the family")
    #expect(session.standing == (try Guide.sound.session(settled)).standing)
    try session.record(.withdrew)
    #expect(session.outcome?.id == "keep-open")
  }

  @Test func `What was chosen can be entered, and is kept with the visit`() throws {
    var session = try Guide.sound.session(settled)
    try session.record(.overrode(outcome: "level-1", reason: "why"))
    try session.record(.entered(level: 1, step: nil))
    #expect(session.override == nil)
    #expect(session.past.first?.override?.reason == "why")
    try session.record(.withdrew)
    #expect(session.override?.reason == "why")
  }

  @Test(arguments: worlds) func `Never a stop, never while something is asked`(
    guide: Guide
  ) throws {
    for events in guide.interviews {
      for count in 0...events.count {
        let session = try guide.session(Array(events[..<count]))
        guard !session.isSettled else { continue }
        #expect(session.overridable.isEmpty)
      }
      let effects = try guide.session(events).overridable.map { guide.outcomes[$0].effect }
      #expect(!effects.contains { $0 == .stop || $0 == .duty || $0 == .pause })
    }
  }

  @Test(arguments: worlds) func `Nothing closes while a safeguard is unsure`(
    guide: Guide
  ) throws {
    for events in guide.interviews {
      let session = try guide.session(events)
      let open = guide.visit.prompts.contains { prompt in
        let question = guide.questions[prompt.question]
        return question.isSafeguard && question.isGraded
          && prompt.when.holds(session.standing.counted)
          && session.answers[prompt.question] != .option("no")
      }
      let closes = session.overridable.contains { guide.outcomes[$0].effect == .close }
      #expect(closes == (session.isSettled && !open))
    }
  }
}
