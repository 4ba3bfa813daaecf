import Goals
import Interview
import Prompts
import Shell
import Testing
import Wording

struct MeasureTests {
  /// A conversation that asks for the first measure of a goal.
  static func atMeasures(_ setting: Setting? = World.setting) throws -> Talk {
    var talk = try Talk.atGoals(setting)
    talk.type("", "Eleven leser hver dag hjemme og forteller en voksen hva det handler om")
    talk.type("mor", "n", "", "", "fire uker", "", "")
    return talk
  }

  @Test func `a measure is asked what is missing, and no more`() throws {
    var talk = try Self.atMeasures()
    talk.type("Læreren leser høyt for eleven på grupperommet", "skolen", "kontaktlærer")
    #expect(talk.text.contains("hvor ofte"))
    talk.type("hver mandag i første økt", "et stille rom", "eleven finner fram boka selv")
    talk.type("", "Mor leser med eleven hver kveld", "hjemme", "", "", "", "", "")
    let measures = try #require(talk.plan?.measures)
    #expect(
      measures.first
        == Measure(
          text: "Læreren leser høyt for eleven på grupperommet", arena: .school,
          responsible: "kontaktlærer", when: "hver mandag i første økt", need: "et stille rom",
          sign: "eleven finner fram boka selv", goal: "goal-1"))
    #expect(measures.map(\.arena) == [.school, .home])
  }

  @Test func `everybody is nobody`() throws {
    var talk = try Self.atMeasures()
    talk.type("Leser høyt for eleven hver dag", "skolen", "alle")
    #expect(talk.text.contains("«Alle»") || talk.text.contains("«alle»"))
    talk.type("2", "assistent", "", "", "", "", "")
    #expect(talk.plan?.measures.first?.responsible == "assistent")
  }

  @Test func `home and unit are asked for once`() throws {
    var talk = try Self.atMeasures()
    talk.type("Trener øver med eleven hver dag", "fritiden", "trener", "", "", "")
    #expect(talk.text.contains("skolen"))
    talk.type("")
    #expect(talk.text.contains("hjemme"))
    talk.type("Far øver med eleven hver kveld", "", "", "", "", "")
    #expect(talk.plan?.measures.map(\.arena) == [.leisure, .home])
  }

  @Test func `a lock closes the home`() throws {
    var talk = try Self.atMeasures(World.locked)
    talk.type(":ideer")
    let home = try #require(World.library).ideas.filter { $0.arena == .home }
    #expect(!home.contains { talk.text.contains($0.text.nb) })
    talk.type("Læreren øver med eleven hver dag")
    #expect(!talk.text.contains("Hjemme"))
    talk.type("hjemme", "skolen", "lærer", "", "", "", "")
    let plan = try #require(talk.plan)
    #expect(plan.isHomeClosed)
    #expect(plan.measures.map(\.arena) == [.school])
    #expect(!talk.text.contains("noe tiltak her ennå"))
  }

  @Test func `an idea is marked as one, and taken only when chosen twice`() throws {
    var talk = try Self.atMeasures()
    talk.type(":ideer hjemme")
    let idea = try #require(World.library?.ideas.first { $0.arena == .home })
    #expect(talk.said.first?.text.hasPrefix("Ideer, ikke fasit") == true)
    #expect(talk.text.contains(idea.text.nb))
    talk.type("1", "1", "", "", "", "", "")
    let measure = try #require(talk.plan?.measures.first)
    #expect(measure.text == idea.text.nb)
    #expect(measure.responsible == idea.role.nb)
    #expect(measure.arena == .home)
  }

  @Test(arguments: [("ja", 1), ("", 1), ("n", 0)])
  func `a plan written alone may be kept as a paper`(typed: String, files: Int) throws {
    var talk = try Talk(purpose: .goals)
    talk.type("2", "", "Eleven leser hver kveld hjemme og forteller en voksen hva det handler om")
    talk.type("lærer", "n", "4", "", "", "", "", "", "")
    #expect(talk.conversation.question.map(\.text).joined().contains("lagre planen"))
    talk.type(typed)
    #expect(talk.conversation.isOver)
    let written = talk.conversation.takeFiles()
    #expect(written.count == files)
  }
}
