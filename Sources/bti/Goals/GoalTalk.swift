import ArgumentParser
import Shell

extension BTI {
  struct GoalTalk: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write", abstract: "Skriv mål og tiltak, ett lite spørsmål om gangen.")

    @OptionGroup var talk: TalkOptions

    func run() throws {
      try talk.hold(for: .goals)
    }
  }
}
