import Goals
import Interview
import Shell
import Testing
import Wording

struct ReviewTests {
  /// A plan with two measures, and the question what became of it.
  static func atReview() throws -> Talk {
    var talk = try MeasureTests.atMeasures()
    talk.type("Læreren leser med eleven hver dag", "skolen", "lærer", "", "")
    talk.type("Mor leser med eleven hver kveld", "hjemme", "mor", "", "", "", "")
    return talk
  }

  @Test func `goals come back one by one, then each measure`() throws {
    var talk = try Self.atReview()
    #expect(talk.text.contains("Tilbake til målet: «Eleven leser hver dag"))
    talk.type("6", "leste ti sider", "det er gøy", "1", "2")
    let review = try #require(talk.review)
    #expect(
      review.goals == [
        GoalReview(goal: "goal-1", reached: 6, seen: "leste ti sider", childsView: "det er gøy")
      ])
    #expect(review.measures.map(\.verdict) == [.keep, .change])
    #expect(review.failed.isEmpty)
  }

  @Test func `keeping what had no effect gets a question`() throws {
    var talk = try Self.atReview()
    talk.type("0", "", "", "1")
    #expect(talk.text.contains("Målet har ikke flyttet seg."))
    talk.type("1", "3")
    #expect(talk.review?.measures.map(\.verdict) == [.keep, .drop])
    #expect(talk.review?.failed.count == 2)
  }

  @Test func `a new round starts from the goals and what lasts`() throws {
    var talk = try Self.atReview()
    talk.type("6", "leste", "gøy", "1", "2", "1", "j", "n", "Alt er bra.")
    #expect(talk.text.contains("Dette var delmålene sist"))
    talk.type("")
    #expect(talk.text.contains("Dette ville dere endre: «Mor leser med eleven hver kveld»"))
    talk.type("Far leser med eleven hver morgen", "", "", "om fire uker", "1", "", "")
    let plan = try #require(talk.plan)
    #expect(plan.goals.map(\.id) == ["goal-1"])
    #expect(plan.goals.first?.realistic == 6)
    #expect(
      plan.measures.map(\.text) == [
        "Læreren leser med eleven hver dag", "Far leser med eleven hver morgen",
      ])
  }

  @Test func `a measure that failed is not repeated unseen`() throws {
    var talk = try Self.atReview()
    talk.type("6", "leste", "gøy", "3", "1", "1", "j", "n", "Alt er bra.", "", "")
    talk.type("Læreren leser sammen med eleven hver dag", "skolen")
    #expect(talk.text.contains("1 Behold det slik"))
    talk.type("2", "Assistenten spiller lesespill med klassen hver fredag", "skolen", "assistent")
    talk.type("", "", "", "")
    #expect(
      talk.plan?.measures.map(\.text) == [
        "Mor leser med eleven hver kveld", "Assistenten spiller lesespill med klassen hver fredag",
      ])
    #expect(talk.plan?.failed.map(\.text) == ["Læreren leser med eleven hver dag"])
  }

  @Test func `a plan survives the journal`() throws {
    var talk = try Self.atReview()
    talk.type("6", "leste", "gøy", "1", "1")
    let session = talk.conversation.session
    let resumed = try Session(session.guide, log: session.log)
    #expect(resumed.answers == session.answers)
  }
}
