import ArgumentParser
import Goals
import Prompts
import Terminal
import Wording

extension BTI {
  struct GoalChecks: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "checks", abstract: "Vis alle prøvene, med eksempler de finner og lar være.")

    @OptionGroup var prompts: PromptsOption

    @Option(help: "Språk: nb, nn eller en.")
    var lang: Language = .nb

    func run() throws {
      let library = try prompts.library(only: [])
      let rows = Goals.Check.all.flatMap { described($0, in: library.lexicon) }
      do throws(Screen.Failure) {
        try Screen().write(rows.joined(separator: "\n") + "\n")
      } catch {
        throw ExitCode(error.exitCode)
      }
    }

    private func described(_ check: Goals.Check, in lexicon: Lexicon) -> [String] {
      let kinds = check.kinds.map(\.rawValue).sorted().joined(separator: ", ")
      let head =
        "\(check.id.rawValue) (\(check.letter.rawValue), \(check.severity.rawValue); \(kinds))"
      let examples = check.examples.filter { lang == .en || $0.language == lang }
      return [
        "\(head) [\(check.cite.joined(separator: ", "))]",
        "  \(lexicon.why[check.id]?[lang] ?? "")",
      ]
        + examples.map { "  \($0.isFound ? "✗" : "✓") \($0.text)" } + [""]
    }
  }
}
