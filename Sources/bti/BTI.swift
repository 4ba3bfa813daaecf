import ArgumentParser
import Foundation

@main
struct BTI: ParsableCommand {
  /// Runs the command; a failure is one message and one exit code, never a trace.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      FileHandle.standardError.write(Data("\(failure)\n".utf8))
      exit(withError: failure.exitCode)
    } catch {
      exit(withError: error)
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "bti",
    abstract: "Snakk deg fra uro til handling, med råd som er bevist og har kilde.",
    discussion: """
      Eksempler:
        bti                                  snakk om en bekymring
        bti --guide oppdal --lang nn         … i Oppdal, på nynorsk
        bti goals                            skriv mål og tiltak med hjelp
        bti export samtale.txt --out papirer   skriv notat, plan og skjema fra en lagret samtale
        bti check                            les og prøv alle tekster og regler
        bti guide print oppdal               hele veilederen å lese eller skrive ut
        bti diff GAMMEL NY                   se hva en endring gjør med rådene
        bti replay transcripts/*.txt         spill av lagrede samtaler

      Ingenting sendes noe sted. Skriv aldri navn; si «barnet» eller bruk et kallenavn.
      """,
    version: "0.1.0",
    subcommands: [
      Talk.self, GoalCommands.self, SignalLines.self, Export.self, Guides.self, Texts.self,
      Check.self, Diff.self, Replay.self,
    ],
    defaultSubcommand: Talk.self)
}
