import GuideKit
import Interview
import Testing

struct `What a session does not take` {
  private static let settled = [
    says("emergency", "no"), says("role", "gp"), says("harm", "no"), says("child", "heard"),
    says("need", "own"),
  ]

  static let cases: [([Event], Event, Rejection)] = [
    ([], says("nobody", "x"), .unknownQuestion("nobody")),
    ([], says("role", "king"), .unknownOption(question: "role")),
    ([], .answered(question: "role", .options([])), .unknownOption(question: "role")),
    ([], .answered(question: "role", .number(3)), .wrongKind(question: "role")),
    ([], .withdrew, .nothingToWithdraw),
    ([], .entered(level: 7, step: nil), .unknownLevel(7)),
    ([], .entered(level: 1, step: nil), .notAdvised),
    (settled, .entered(level: 1, step: nil), .notAdvised),
    (settled, .entered(level: 0, step: "nowhere"), .unknownStep("nowhere")),
    (settled, .overrode(outcome: "nothing", reason: "x"), .unknownOutcome("nothing")),
    (settled, .overrode(outcome: "continue", reason: "  "), .reasonMissing),
    (settled, .overrode(outcome: "avert", reason: "x"), .cannotOverride),
    (settled, .overrode(outcome: "report", reason: "x"), .cannotOverride),
    ([], .overrode(outcome: "continue", reason: "x"), .cannotOverride),
    ([says("harm", "yes")], .overrode(outcome: "close", reason: "x"), .cannotOverride),
  ]

  @Test(arguments: cases) func `It is refused, and nothing changes`(
    before: [Event], event: Event, why: Rejection
  ) throws {
    var session = try Guide.sound.session(before)
    let (standing, answers) = (session.standing, session.answers)
    #expect(throws: why) { try session.record(event) }
    #expect(session.log == before)
    #expect(session.standing == standing)
    #expect(session.answers == answers)
  }

  @Test func `A level that does not exist cannot be begun on`() {
    #expect(throws: Rejection.unknownLevel(9)) { try Session(.sound, level: 9) }
  }

  @Test(arguments: [
    (Question.Kind.number(3...5), Answer.number(6), Rejection.outOfBounds(question: "q", 3...5)),
    (.text, .text(" \n"), .empty(question: "q")),
    (.goals, .text(""), .empty(question: "q")),
    (.day, .text("monday"), .wrongKind(question: "q")),
  ]) func `Other kinds refuse too`(kind: Question.Kind, answer: Answer, why: Rejection) {
    let question = Question(id: "q", text: .same("q"), kind: kind, domain: .whole)
    #expect(throws: why) { try question.cell(of: answer) }
  }

  @Test func `Numbers and sets fall into their cells`() throws {
    let age = Question(
      id: "age", text: .same("age"), kind: .number(0...20), domain: .numbers(cuts: [6, 16]))
    #expect(
      try (0...20).map { try age.cell(of: .number($0)) }
        == Array(repeating: 0, count: 6) + Array(repeating: 1, count: 10)
        + Array(repeating: 2, count: 5))
    let signs = Question(
      id: "signs", text: .same("signs"), kind: .choices,
      options: ["a", "b", "c"].map { Question.Option(id: $0, text: .same($0)) },
      domain: .sets(of: [0, 2]))
    #expect(try signs.cell(of: .options(["b"])) == 0)
    #expect(try signs.cell(of: .options(["c", "a"])) == 3)
    #expect(throws: Rejection.unknownOption(question: "signs")) {
      try signs.cell(of: .options(["a", "x"]))
    }
  }
}
