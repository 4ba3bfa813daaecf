import Documents
import Interview
import Prompts
import Shell
import Testing
import Wording

/// `:skriv` lists papers and makes them ready; writing them is left to the driver.
struct WritingTests {
  @Test
  func `every sentence about writing is worded`() throws {
    let phrases = try World.library.get().phrases
    #expect(Phrasebook.keys.filter { $0.contains("wr") && phrases[$0] == nil } == [])
  }

  @Test(arguments: [(Language.nb, ":skriv"), (.nn, ":skriv"), (.en, ":write")])
  func `papers are listed with numbers`(language: Language, command: String) throws {
    var conversation = try conversation(in: language)
    let lines = conversation.hear(command).map(\.text)
    for (place, kind) in conversation.dossier.offered.enumerated() {
      #expect(lines.contains("\(place + 1) \(conversation.dossier.listed(kind))"))
    }
    #expect(conversation.takeFiles().isEmpty)
  }

  @Test(arguments: [
    ("1", "notat-2027-02-15.html"), ("notat", "notat-2027-02-15.html"),
    ("note md", "notat-2027-02-15.md"), ("NOT json", "notat-2027-02-15.json"),
    ("melding word", "melding-2027-02-15.html"), ("alt", "bti-2027-02-15.json"),
  ])
  func `a paper is made ready once`(wanted: String, name: String) throws {
    var conversation = try conversation(in: .nb)
    #expect(conversation.hear(":skriv \(wanted)").first?.text.hasPrefix(name) == true)
    #expect(conversation.takeFiles().map(\.name) == [name])
    #expect(conversation.takeFiles().isEmpty)
  }

  @Test(arguments: ["99", "0", "-1", "pdf", "notat pdf", "notat ics", "invitasjon", "invitation"])
  func `what cannot be written is not made ready`(wanted: String) throws {
    var conversation = try conversation(in: .nb)
    for answer in ["n", "kindergarten", "child", "n", "y"] { _ = conversation.hear(answer) }
    #expect(conversation.session.locksGuardians)
    _ = conversation.hear(":skriv \(wanted)")
    #expect(conversation.takeFiles().isEmpty)
  }

  private func conversation(in language: Language) throws -> Conversation {
    let library = try World.library.get()
    let setting = library.setting(try World.guide(), today: World.today)
    return try Conversation(setting, language: language)
  }
}
