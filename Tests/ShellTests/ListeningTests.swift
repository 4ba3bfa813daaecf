import Interview
import Shell
import Testing

/// The same listening for an answer and for a text in the coach.
struct ListeningTests {
  @Test func `a name is replaced by one key before it is stored`() throws {
    var talk = try Talk()
    talk.type("n", "Jonas gråter ofte.")
    #expect(talk.answer("observed") == nil)
    talk.type("1")
    #expect(talk.answer("observed") == .text("barnet gråter ofte."))
    talk.type("", "Jonas leser")
    #expect(talk.text.contains("«Jonas» (navn)"))
    talk.type("1")
    #expect(talk.text.contains("«Barnet leser»"))
  }

  @Test func `what is kept is kept with a reason`() throws {
    var talk = try Talk()
    talk.type("n", "Jonas gråter ofte.", "4", "", "Det er navnet på en bok")
    #expect(talk.answer("observed") == .text("Jonas gråter ofte."))
    #expect(
      talk.conversation.session.notes == [
        .kept(match: "Jonas", reason: "Det er navnet på en bok")
      ])
  }

  @Test func `a signal opens a question, and is dismissed with a reason`() throws {
    var talk = try Talk()
    talk.type("n", "Far slo henne i går.")
    #expect(talk.text.contains("slo"))
    talk.type("n", "", "Det var i et spill")
    #expect(
      talk.conversation.session.notes == [
        .dismissed(signal: "violence", match: "slo", reason: "Det var i et spill")
      ])
    talk.type(":endre observed", "Far slo henne i går.")
    #expect(talk.text.contains("Tenk deg at det går bra"))
  }

  @Test func `a signal in a goal is asked about before the coach hears it`() throws {
    var talk = try Talk.atGoals()
    talk.type("", "Far slår ikke eleven mer, han slo henne i går")
    #expect(talk.text.contains("Vold?"))
    talk.type("yes")
    #expect(talk.conversation.session.outcome?.id == "report")
    talk.type("Eleven leser")
    #expect(talk.plan == nil)
  }

  @Test func `after a dismissal the coach hears the text`() throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven sier fra når far slo henne", "n", "Det er et spill")
    #expect(talk.text.contains("Eleven sier fra når far slo henne"))
  }
}
