import ArgumentParser
import Foundation
import Prompts
import Signals
import Wording

extension BTI {
  struct SignalLines: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "signals",
      abstract: "Finn ord som åpner et spørsmål, én tekst på hver linje.",
      discussion:
        "Skriver ett JSON-objekt for hver linje. Uten FILE, eller med -, leses standard inn.")

    @OptionGroup var prompts: PromptsOption

    @Option(help: "Språk: nb eller nn. Begge blir lest uansett.")
    var lang: Language?

    @Argument(help: "Fil med én tekst på hver linje.")
    var file: String?

    func run() throws {
      let book = try prompts.library(only: []).signals
      let finder = try SignalFinder(book: book, points: Library.points(of: book))
      let output = JSONLines()
      var number = 0
      for line in try TextLines(file) {
        number += 1
        let signals = finder.find(in: line).filter(\.asks)
        try output.write(
          SignalLine(
            line: number,
            signals: signals.map {
              SignalLine.Hit(id: $0.id, match: $0.match, opens: $0.opens)
            }))
      }
    }
  }
}

/// One line of `bti signals`.
private struct SignalLine: Encodable {
  var line: Int
  var signals: [Hit]

  struct Hit: Encodable {
    var id: String
    var match: String
    var opens: String?
  }
}
