import ArgumentParser

@main
struct BTI: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bti",
    abstract: "Snakk deg fra uro til handling, med råd som er bevist og har kilde.",
    discussion: """
      Eksempler:
        bti                                  snakk om en bekymring
        bti --guide oppdal --lang nn         … i Oppdal, på nynorsk
        bti check                            les og prøv alle tekster og regler
        bti replay transcripts/*.txt         spill av lagrede samtaler

      Ingenting sendes noe sted. Skriv aldri navn; si «barnet» eller bruk et kallenavn.
      """,
    version: "0.1.0",
    subcommands: [Check.self],
    defaultSubcommand: Check.self)
}
