import ArgumentParser
import Calendar
import Foundation
import Interview
import Prompts
import Shell
import Terminal
import Wording

extension BTI {
  struct Talk: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "interview",
      abstract: "Snakk om en bekymring, og få et råd med begrunnelse og kilde.")

    @OptionGroup var prompts: PromptsOption

    @Option(help: "Kommunens veileder, for eksempel oppdal.")
    var guide: String?

    @Option(help: "Språk: nb, nn eller en.")
    var lang: Language?

    @Option(help: "Rollen din, for eksempel school; svarer på spørsmålet om rolle.")
    var role: String?

    @Option(name: .customLong("date"), help: "Regn som om det var denne dagen (2026-11-23).")
    var day: Day?

    @Option(help: "Mappa :skriv lagrer i. Uten den brukes mappa du står i.")
    var out: String?

    @Flag(help: "Les linjer uten redigering, også ved en terminal.")
    var plain = false

    @Flag(name: .customLong("no-color"), help: "Uten farger.")
    var noColour = false

    func run() throws {
      CrashGuard.install(
        saying: "Programmet stoppet. Ingenting av det du skrev, er lagret eller sendt.")
      let library = try prompts.library(only: guide.map { [$0] })
      let conversation = try conversation(in: library)
      var dialogue = Dialogue(
        conversation, isPlain: plain, style: Style(noColour: noColour), folder: PaperFolder(out))
      let status = dialogue.hold()
      guard status == 0 else { throw ExitCode(status) }
    }

    private func conversation(in library: Library) throws -> Conversation {
      guard let guide = guide.map({ library.guide($0) }) ?? library.guides.first else {
        throw Failure.noGuide(guide ?? "", known: library.guides.map(\.id))
      }
      let setting = library.setting(guide, today: day ?? .today ?? guide.profile.updated)
      if let role, !guide.roles.contains(role) {
        throw Failure.noRole(role, known: guide.roles)
      }
      return try Conversation(setting, language: lang, role: role)
    }
  }
}

extension Library {
  /// What a conversation in a guide is held with.
  func setting(_ guide: Guide, today: Day) -> Setting {
    Setting(
      guide: guide, phrases: Phrasebook(phrases), provisions: sources.flatMap(\.provisions),
      contacts: contacts, glossary: glossary, papers: papers, deadlines: deadlines, today: today)
  }
}

extension Guide {
  /// The ids of the roles there are here.
  var roles: [String] {
    index(of: "role").map { questions[$0].options.map(\.id) } ?? []
  }
}
