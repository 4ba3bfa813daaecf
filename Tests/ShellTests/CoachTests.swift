import Calendar
import Goals
import Interview
import Shell
import Testing
import Wording

struct CoachTests {
  /// From «skal lese» to a goal with all its layers, and one measure.
  static let good: [(Language, [String], String)] = [
    (
      .nb,
      [
        "Eleven trives på skolen", "1", "Eleven skal lese", "3", "hver kveld hjemme",
        "og forteller en voksen hva det handler om",
      ], "Eleven leser hver kveld hjemme og forteller en voksen hva det handler om"
    ),
    (
      .nn,
      [
        "Eleven har det bra på skulen", "1", "Eleven skal lese", "3", "kvar kveld heime",
        "og fortel ein vaksen kva det handlar om",
      ], "Eleven les kvar kveld heime og fortel ein vaksen kva det handlar om"
    ),
  ]

  @Test(arguments: good)
  func `a goal grows from hopeless to good`(
    language: Language, lines: [String], goal: String
  ) throws {
    var talk = try Talk.atGoals(language: language)
    for line in lines { talk.type(line) }
    #expect(talk.text.contains(goal))
    talk.type("lærer", "i dag", "ja", "4", "", "", "", "", "", "")
    let plan = try #require(talk.plan)
    #expect(plan.goals.map(\.kind) == [.mainGoal, .goal])
    #expect(plan.goals[1].text == goal)
    #expect(plan.goals[1].realistic == 4)
    #expect(plan.goals[1].agreedBy == ["lærer"])
    #expect(plan.goals[1].childAsked == World.today)
    #expect(plan.goals[1].childSaid == "ja")
    let day = try #require(plan.goals[1].evaluation)
    #expect((28...42).contains(World.today.days(until: day)) && day.isWorkday)
  }

  @Test func `a finding names its letter, quotes the words and offers the next ones`() throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven skal lese")
    #expect(talk.said.first?.text.contains("A (nåtid): «skal»") == true)
    #expect(talk.said.last?.text.contains("«Eleven leser»") == true)
  }

  @Test func `what is kept is not brought up again`() throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven skal lese", "1", "hver kveld hjemme")
    #expect(talk.text.contains("«Eleven skal lese hver kveld hjemme»"))
    #expect(!talk.text.contains("«skal»"))
  }

  @Test(arguments: [
    ("på mandager i klasserommet", "Eleven leser på mandager i klasserommet"),
    ("På mandager i klasserommet", "Eleven leser på mandager i klasserommet"),
    ("Eleven leser på mandager i klasserommet", "Eleven leser på mandager i klasserommet"),
    ("eleven leser på mandager i klasserommet", "Eleven leser på mandager i klasserommet"),
    ("Eleven øver på lesing hver dag på SFO", "Eleven øver på lesing hver dag på SFO"),
  ])
  func `a layer may be added or written whole`(typed: String, expected: String) throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser.", typed)
    #expect(talk.text.contains("«\(expected)»"))
  }

  @Test func `a day of the week keeps its capital in English`() throws {
    var talk = try Talk.atGoals(language: .en)
    talk.type("", "The pupil reads", "Mondays in the classroom")
    #expect(talk.text.contains("“The pupil reads Mondays in the classroom”"))
  }

  @Test(arguments: ["", "n", "nei"])
  func `no to one more measure and one more goal ends the plan`(no: String) throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser hver kveld hjemme og forteller en voksen hva det handler om")
    talk.type("lærer", "i dag", "ja", "4", "", "", "", "")
    talk.type("Læreren finner en bok hver mandag", "2", "", "", "", no, no, no)
    let plan = try #require(talk.plan)
    #expect(plan.measures.map(\.text) == ["Læreren finner en bok hver mandag"])
    #expect(plan.goals.map(\.kind) == [.goal])
  }

  @Test(arguments: ["Ikke mobil ved middagen", "No phones at dinner", "Ikke mobil"])
  func `a measure may begin with no`(typed: String) throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser hver kveld hjemme og forteller en voksen hva det handler om")
    talk.type("lærer", "i dag", "ja", "4", "", "", "", "", typed)
    #expect(talk.text.contains("Behold det slik") || talk.text.contains("Hvor skjer det"))
  }

  @Test(arguments: ["vet ikke", "Veit ikkje.", "ja", "hm"])
  func `not to know is fine, and becomes no goal and no measure`(typed: String) throws {
    var talk = try Talk.atGoals()
    talk.type("", typed)
    #expect(talk.text.contains("greit ikke å vite"))
    talk.type("Eleven leser", typed)
    #expect(talk.text.contains("Når og hvor"))
    #expect(!talk.text.contains("«Eleven leser \(typed.lowercased())"))
  }

  @Test(arguments: [("3", 3), ("3 av 10", 3), ("ca 5", 5), ("tre", 3), ("3-4", 3), ("aldri", 0)])
  func `how often may be said in many ways`(typed: String, number: Int) throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser hver kveld hjemme og forteller en voksen hva det handler om")
    talk.type("lærer", "i dag", "ja", typed, "", "", "", "", "", "")
    #expect(talk.plan?.goals.first?.realistic == number)
  }

  @Test(arguments: ["n", "NEI!", "nei det er han", "ikke enda", ""])
  func `no is heard as people write it`(typed: String) throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser hver kveld hjemme og forteller en voksen hva det handler om")
    talk.type("lærer", typed, "4", "", "", "", "", "", "")
    let goal = try #require(talk.plan?.goals.first)
    #expect(goal.childAsked == nil && goal.realistic == 4)
  }

  @Test(arguments: ["på klubben", "Fritiden", "klubb", "5"])
  func `a place may be called what people call it`(typed: String) throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser hver kveld hjemme og forteller en voksen hva det handler om")
    talk.type("lærer", "i dag", "ja", "4", "", "", "", "", "Læreren finner en bok hver mandag")
    talk.type(typed)
    #expect(talk.text.contains("Hvilken voksen") || talk.text.contains("Hva trengs"))
  }

  @Test func `layers that stand already are not asked for`() throws {
    var talk = try Talk.atGoals()
    talk.type(
      "", "Eleven leser hver kveld hjemme og forteller en voksen hva det handler om", "alle her")
    #expect(talk.text.contains("spurt om målet"))
  }

  @Test func `everything may be skipped`() throws {
    var talk = try Talk.atGoals()
    talk.type("0")
    #expect(talk.plan == Plan(goals: [], measures: [], unit: .school))
    #expect(talk.review == Review())
    talk = try Talk.atGoals()
    talk.type("", "Eleven leser", "", "", "", "n", "", "", "", "", "", "", "")
    #expect(talk.plan?.goals.map(\.text) == ["Eleven leser"])
    #expect(talk.plan?.measures.isEmpty == true)
  }

  @Test func `back goes one question back, and into a plan that was finished`() throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser", "hver dag på skolen", ":tilbake")
    #expect(talk.conversation.draft == "hver dag på skolen")
    talk.type("hver kveld hjemme")
    #expect(talk.text.contains("«Eleven leser hver kveld hjemme»"))
    talk.type(":tilbake", ":tilbake", ":tilbake", ":tilbake")
    #expect(talk.answer("observed") == nil)
    talk = try Talk.atGoals()
    talk.type("0", ":tilbake")
    #expect(talk.plan == nil)
    #expect(talk.answer("observed") != nil)
    talk.type("Eleven har det fint")
    #expect(talk.text.contains("Så et delmål"))
  }

  @Test func `the language may change in the middle`() throws {
    var talk = try Talk.atGoals()
    talk.type("", ":språk nn")
    #expect(talk.text.contains("Kva gjer"))
    talk.type("Eleven skal lese", "3")
    #expect(talk.text.contains("«Eleven les»"))
  }

  @Test func `three goals are enough; the fourth gets a question`() throws {
    var talk = try Talk.atGoals()
    talk.type("")
    for verb in ["leser", "skriver", "tegner"] {
      talk.type("Eleven \(verb)", "", "", "", "n", "", "", "", "", "", "")
    }
    #expect(talk.text.contains("tre delmål"))
    talk.type("Eleven synger")
    #expect(talk.text.contains("Kan dette målet vente?"))
    talk.type("1", "")
    #expect(talk.plan?.goals.count == 3)
  }

  @Test(arguments: ["?", ":hjelp", ":hvorfor", ":ord delmål", ":status", ":kart", ":ideer"])
  func `commands leave the coach where it was`(command: String) throws {
    var talk = try Talk.atGoals()
    talk.type("", command, "Eleven leser")
    #expect(talk.text.contains("«Eleven leser»"))
  }

  @Test func `the emergency question comes between, and the coach goes on`() throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser", ":endre violence", "n")
    #expect(talk.text.contains("Når og hvor skjer det?"))
  }
}

/// How the third layer is joined to the sentence.
struct JoiningTests {
  @Test(arguments: [
    ("ber om hjelp når han står fast", "og ber om hjelp når han står fast"),
    ("og ber om hjelp", "og ber om hjelp"), ("forteller mor om boka", "og forteller mor om boka"),
    ("sammen med to venner", "sammen med to venner"), ("hver gang med mor", "hver gang med mor"),
    ("minst tre sider", "minst tre sider"), ("alene i ti minutter", "alene i ti minutter"),
    ("med hjelp fra lærer", "med hjelp fra lærer"), (", og mor hører på", ", og mor hører på"),
    ("på egen hånd med lydbok", "på egen hånd med lydbok"),
  ])
  func `a verb gets its «og», anything else follows as it is`(typed: String, tail: String) throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser hver kveld hjemme", typed)
    let gap = tail.hasPrefix(",") ? "" : " "
    #expect(talk.text.contains("«Eleven leser hver kveld hjemme\(gap)\(tail)»"))
  }

  @Test(arguments: [
    ("hjemme", "Eleven leser hver kveld hjemme"),
    ("hjemme hos far", "Eleven leser hver kveld hjemme hos far"),
    ("Eleven leser hver kveld på rommet", "Eleven leser hver kveld på rommet"),
  ])
  func `an answer to a finding mends the sentence that was found wanting`(
    typed: String, whole: String
  ) throws {
    var talk = try Talk.atGoals()
    talk.type("", "Eleven leser", "hver kveld", typed)
    #expect(talk.text.contains("«\(whole)»"))
  }
}
