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

    @OptionGroup var talk: TalkOptions

    func run() throws {
      try talk.hold(for: .interview)
    }
  }
}

/// What a conversation is held with, and how.
struct TalkOptions: ParsableArguments {
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

  @Option(help: "Mappa :skriv lagrer i. Uten den brukes mappa du står i.")
  var out: String?

  @Flag(help: "Les linjer uten redigering, også ved en terminal.")
  var plain = false

  @Flag(name: .customLong("no-color"), help: "Uten farger.")
  var noColour = false

  /// Holds conversations to their end; another municipality is another conversation.
  func hold(for purpose: Conversation.Purpose) throws {
    CrashGuard.install(
      saying: "Programmet stoppet. Ingenting av det du skrev, er lagret eller sendt.")
    let dialogue = Dialogue(
      isPlain: plain, style: Style(noColour: noColour), folder: PaperFolder(out))
    var start = try start(dialogue)
    while var choice = start {
      let library = try prompts.library(only: [choice.guide])
      var conversation = try conversation(choice, for: purpose, in: library)
      try end(dialogue.hold(&conversation))
      guard conversation.wantsOtherGuide else { return }
      choice.language = conversation.language
      start = try choose(dialogue)
    }
  }

  /// What the options say, or what was chosen before, or what the person chooses now.
  private func start(_ dialogue: Dialogue) throws -> Reception.Choice? {
    let kept = Preferences.read()
    if let guide { return Reception.Choice(guide: guide, language: lang) }
    let isThere = try kept.guide.map(guideIDs().contains) ?? false
    guard let id = kept.guide, isThere else { return try choose(dialogue) }
    return Reception.Choice(guide: id, language: lang ?? kept.language)
  }

  /// Lets the person choose, and keeps the choice.
  private func choose(_ dialogue: Dialogue) throws -> Reception.Choice? {
    let library = try prompts.library()
    var reception = Reception(library.guides, phrases: Phrasebook(library.phrases))
    try end(dialogue.receive(&reception))
    guard let choice = reception.choice else { return nil }
    try? Preferences.keep(choice)
    return choice
  }

  private func end(_ end: Dialogue.End) throws {
    if case .exit(let status) = end { throw ExitCode(status) }
  }

  private func guideIDs() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: prompts.folder().appending(path: "guides").path)
  }

  private func conversation(
    _ choice: Reception.Choice, for purpose: Conversation.Purpose, in library: Library
  ) throws -> Conversation {
    guard let guide = library.guide(choice.guide) else {
      throw Failure.noGuide(choice.guide, known: try guideIDs().sorted())
    }
    if let role, !guide.roles.contains(role) {
      throw Failure.noRole(role, known: guide.roles)
    }
    let setting = library.setting(guide, today: day ?? .today ?? guide.profile.updated)
    return try guide.conversation(
      setting, language: choice.language, role: role, level: level, step: step, purpose: purpose)
  }
}

extension Guide {
  /// Opens a conversation at a level and step that must exist; steps count from 1.
  func conversation(
    _ setting: Setting, language: Language?, role: String?, level: Int?, step: Int?,
    purpose: Conversation.Purpose = .interview
  ) throws -> Conversation {
    guard let here = level.map({ self.level($0) }) ?? levels.first else {
      throw Failure.noLevel(level ?? 0, step: nil, known: levels.map(\.number))
    }
    if let step, !here.steps.indices.contains(step - 1) {
      throw Failure.noLevel(here.number, step: step, known: levels.map(\.number))
    }
    return try Conversation(
      setting, language: language, role: role, level: level, step: (step ?? 1) - 1,
      purpose: purpose)
  }

  /// The ids of the roles there are here.
  var roles: [String] {
    index(of: "role").map { questions[$0].options.map(\.id) } ?? []
  }
}
