import Interview
import Prompts
import Shell
import Testing
import Wording

struct CommandTests {
  static let names = Command.allCases.flatMap { command in
    Language.allCases.map { command.name(in: $0) }
  }

  @Test(arguments: names)
  func `a command is known by its name in any language`(name: String) throws {
    var talk = try Talk()
    talk.type(name)
    #expect(!talk.text.contains("er ingen kommando"))
  }

  @Test(arguments: [":hjlep", ":HVORFR", ":tilbkae"])
  func `a misspelt command does nothing, and the nearest is named`(name: String) throws {
    var talk = try Talk()
    talk.type(name)
    #expect(talk.text.contains("ingenting er gjort"))
    #expect(talk.text.contains("Mente du :"))
    #expect(talk.conversation.session.log.count == 1)
  }

  @Test func `two colons begin an answer that starts with one`() throws {
    var talk = try Talk()
    talk.type("n", "::) sa barnet")
    #expect(talk.answer("observed") == .text(":) sa barnet"))
  }

  @Test(arguments: ["", "   ", ":"])
  func `next to nothing is no answer`(line: String) throws {
    var talk = try Talk()
    talk.type(line)
    #expect(talk.answer("violence") == nil)
  }

  @Test func `names do not stand for two commands`() {
    let spoken = Command.allCases.map { command in
      Set(Language.allCases.map { command.name(in: $0) })
    }
    for (place, names) in spoken.enumerated() {
      for other in spoken[..<place] { #expect(names.isDisjoint(with: other)) }
    }
  }

  @Test(arguments: Language.allCases)
  func `every sentence of the shell has its words`(language: Language) throws {
    let phrases = try #require(World.library).phrases
    for key in Phrasebook.keys { #expect(phrases[key]?[language].isEmpty == false, "\(key)") }
  }
}
