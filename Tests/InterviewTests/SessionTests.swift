import GuideKit
import Interview
import Testing

struct `A session is its answers` {
  @Test(arguments: worlds) func `The order of answers means nothing`(guide: Guide) throws {
    for events in guide.interviews {
      let whole = try guide.session(events).standing
      #expect(try guide.session(events.reversed()).standing == whole)
      let half = events.count / 2
      #expect(try guide.session(Array(events[half...] + events[..<half])).standing == whole)
    }
  }

  @Test(arguments: worlds) func `Taking back is the inverse of answering`(guide: Guide) throws {
    for events in guide.interviews {
      var session = try guide.session()
      var standings = [session.standing]
      for event in events {
        try session.record(event)
        standings.append(session.standing)
      }
      for standing in standings.dropLast().reversed() {
        try session.record(.withdrew)
        #expect(session.standing == standing)
      }
      #expect(!session.canWithdraw)
      #expect(session.log.count == 2 * events.count)
    }
  }

  @Test(arguments: worlds) func `Answering again is as if the first had not been`(
    guide: Guide
  ) throws {
    for events in guide.interviews.prefix(60) {
      let whole = try guide.session(events).standing
      for event in events {
        guard case .answered(let id, _) = event, let index = guide.index(of: id) else { continue }
        for option in guide.questions[index].options {
          #expect(try guide.session([says(id, option.id)] + events).standing == whole)
        }
      }
    }
  }

  @Test(arguments: worlds) func `A session can be resumed at every step`(guide: Guide) throws {
    for events in guide.interviews {
      for count in events.indices {
        var resumed = try guide.session(guide.session(Array(events[..<count])).log)
        for event in events[count...] { try resumed.record(event) }
        #expect(try resumed.standing == guide.session(events).standing)
      }
    }
  }

  @Test(arguments: worlds) func `An answer that is not relevant never counts`(guide: Guide) {
    for given in guide.everyGiven.prefix(3000) {
      let standing = guide.standing(on: guide.visit, given: given)
      for prompt in guide.visit.prompts where !prompt.when.holds(standing.counted) {
        var without = given
        without[prompt.question] = .nothing
        #expect(guide.standing(on: guide.visit, given: without) == standing)
      }
    }
  }

  @Test func `An answer comes back when its question does`() throws {
    var session = try Guide.sound.session([
      says("emergency", "no"), says("role", "gp"), says("harm", "no"), says("child", "heard"),
      says("need", "others"), says("consent", "given"),
    ])
    #expect(session.outcome?.id == "level-1")
    try session.record(says("need", "own"))
    #expect(session.outcome?.id == "keep-open")
    try session.record(says("need", "others"))
    #expect(session.outcome?.id == "level-1")
  }

  @Test func `Taking back an edit brings the former answer back`() throws {
    var session = try Guide.sound.session([says("emergency", "no"), says("role", "gp")])
    try session.record(says("role", "school"))
    try session.record(.withdrew)
    #expect(session.answers[1] == .option("gp"))
    #expect(session.lastAnswered == 1)
  }
}
