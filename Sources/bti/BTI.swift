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
        bti check                            les og prøv alle tekster og regler
        bti diff GAMMEL NY                   se hva en endring gjør med rådene
        bti replay transcripts/*.txt         spill av lagrede samtaler

      Ingenting sendes noe sted. Skriv aldri navn; si «barnet» eller bruk et kallenavn.
      """,
    version: "0.1.0",
    subcommands: [Talk.self, Replay.self, Check.self, Diff.self],
    defaultSubcommand: Talk.self)
}
