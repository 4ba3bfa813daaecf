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

    @Option(help: "Begynn på dette nivået, 0 til 3.")
    var level: Int?

    @Option(help: "Begynn på dette trinnet av nivået; 1 er det første.")
    var step: Int?

    @Option(name: .customLong("date"), help: "Regn som om det var denne dagen (2026-11-23).")
    var day: Day?

    @Flag(help: "Les linjer uten redigering, også ved en terminal.")
    var plain = false

    @Flag(name: .customLong("no-color"), help: "Uten farger.")
    var noColour = false

    func run() throws {
      CrashGuard.install(
        saying: "Programmet stoppet. Ingenting av det du skrev, er lagret eller sendt.")
      let library = try prompts.library(only: guide.map { [$0] })
      let conversation = try conversation(in: library)
      var dialogue = Dialogue(conversation, isPlain: plain, style: Style(noColour: noColour))
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
      return try guide.conversation(
        setting, language: lang, role: role, level: level, step: step)
    }
  }
}

extension Library {
  /// What a conversation in a guide is held with.
  func setting(_ guide: Guide, today: Day) -> Setting {
    Setting(
      guide: guide, phrases: Phrasebook(phrases), provisions: sources.flatMap(\.provisions),
      contacts: contacts, glossary: glossary, today: today)
  }
}

extension Guide {
  /// Opens a conversation at a level and step that must exist; steps count from 1.
  func conversation(
    _ setting: Setting, language: Language?, role: String?, level: Int?, step: Int?
  ) throws -> Conversation {
    guard let here = level.map({ self.level($0) }) ?? levels.first else {
      throw Failure.noLevel(level ?? 0, step: nil, known: levels.map(\.number))
    }
    if let step, !here.steps.indices.contains(step - 1) {
      throw Failure.noLevel(here.number, step: step, known: levels.map(\.number))
    }
    return try Conversation(
      setting, language: language, role: role, level: level, step: (step ?? 1) - 1)
  }

  /// The ids of the roles there are here.
  var roles: [String] {
    index(of: "role").map { questions[$0].options.map(\.id) } ?? []
  }
}
