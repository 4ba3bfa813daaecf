import ArgumentParser
import Foundation
import Interview
import Overview
import Prompts
import Wording

extension BTI {
  struct Guides: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "guide",
      abstract: "Se en veileder samlet, tegn kartet, eller begynn på en ny.",
      discussion: """
        Eksempler:
          bti guide list                                  hvilke veiledere som finnes
          bti guide print oppdal --format html > a.html   hele veilederen, klar for utskrift
          bti guide print oppdal --role school            bare det som gjelder skolen
          bti guide map oppdal --format svg > kart.svg    nivåene på ett ark
          bti guide new nabobyen                          en ny veileder å fylle ut
        """,
      subcommands: [List.self, Print.self, Map.self, New.self])
  }
}

/// The guide a command is about, and the language it is shown in.
struct GuideOption: ParsableArguments {
  @OptionGroup var prompts: PromptsOption

  @Argument(help: "Kommunens veileder, for eksempel oppdal.")
  var id: String

  @Option(help: "Rollen det gjelder, for eksempel school; uten den vises alle.")
  var role: String?

  @Option(help: "Språk: nb, nn eller en; uten det brukes veilederens eget.")
  var lang: Language?

  /// The library with the guide in it, and the guide in the words that were asked for.
  func read() throws -> (library: Library, words: Wordbook) {
    let known = try prompts.guides()
    guard known.contains(id) else { throw Failure.noGuide(id, known: known) }
    let library = try prompts.library(only: [id])
    guard let guide = library.guide(id) else { throw Failure.noGuide(id, known: known) }
    if let role, !guide.roles.contains(role) { throw Failure.noRole(role, known: guide.roles) }
    let words = Wordbook(
      guide, captions: Captions(library.captions), language: lang ?? guide.profile.language,
      role: role)
    return (library, words)
  }
}

extension PromptsOption {
  /// The ids of the guides there are.
  func guides() throws -> [String] {
    let path = try folder().appending(path: "guides").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
