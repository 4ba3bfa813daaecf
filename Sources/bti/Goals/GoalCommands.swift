import ArgumentParser

extension BTI {
  struct GoalCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "goals",
      abstract: "Skriv mål og tiltak med hjelp, eller prøv mål du har skrevet.",
      subcommands: [GoalTalk.self, GoalCheck.self, GoalChecks.self],
      defaultSubcommand: GoalTalk.self)
  }
}
