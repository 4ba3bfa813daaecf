import ArgumentParser
import Calendar
import Foundation
import Goals
import Prompts
import Wording

extension BTI {
  struct GoalCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Prøv mål og tiltak, én tekst på hver linje.",
      discussion:
        "Skriver ett JSON-objekt for hver linje. Uten FILE, eller med -, leses standard inn.")

    @OptionGroup var prompts: PromptsOption

    @Option(help: "Språk: nb eller nn.")
    var lang: Language = .nb

    @Option(help: "Hva tekstene er: goal, main-goal eller measure.")
    var kind: Kind = .goal

    @Option(name: .customLong("date"), help: "Regn som om det var denne dagen (2026-11-23).")
    var day: Day?

    @Argument(help: "Fil med én tekst på hver linje.")
    var file: String?

    func run() throws {
      let checker = GoalChecker(lexicon: try prompts.library(only: []).lexicon)
      let output = JSONLines()
      let today = day ?? .today ?? .epoch
      var number = 0
      for line in try TextLines(file) {
        number += 1
        let report = checker.check(line, kind: kind, language: lang, today: today)
        try output.write(ReportLine(line: number, report: report))
      }
    }
  }
}
