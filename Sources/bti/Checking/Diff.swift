import ArgumentParser
import Foundation
import Interview
import Prompts
import Verification

extension BTI {
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Vis hva en endring av reglene gjør med rådene.",
      discussion: """
        Leser to utgaver av tekstene og holder hvert eneste svarsett opp mot begge. For hver endring
        vises hvor mange svarsett som får et annet råd, og det minste svarsettet som gjør det.

        Blir vernet mindre noe sted, ender kommandoen med feil, til noen har gått god for det i en
        fil med én linje for hver endring:

          # veileder nivå fra -> til: hvem, hvorfor
          oppdal 0 level-2 -> level-1: NAVN (faglig leder), drøftet i BTI-gruppa 12. mai

        Nivået skrives som i digest.txt; «1+» er en ny runde på nivå 1. Navnet er den ansvarliges,
        aldri et barns.
        """)

    @Argument(help: "Mappa med den gamle utgaven.")
    var old: String

    @Argument(help: "Mappa med den nye utgaven.")
    var new: String

    @Option(help: "Fil som sier hvem som har godkjent mindre vern, og hvorfor.")
    var accept: String?

    func run() throws {
      let accepted = try accept.map(Acceptance.read) ?? []
      let (before, after) = (try library(old), try library(new))
      let gone = before.guides.filter { after.guide($0.id) == nil }
      gone.forEach { print("\($0.id): finnes bare i den gamle utgaven.") }
      var refused = gone.count
      for guide in after.guides {
        guard let former = before.guide(guide.id) else {
          print("\(guide.id): finnes bare i den nye utgaven.")
          continue
        }
        refused += try compare(former, guide, accepted)
      }
      guard refused == 0 else {
        print("\n\(refused) endringer gir mindre vern, og ingen har godkjent dem.")
        throw ExitCode(1)
      }
    }

    /// - Returns: How many changes nobody has accepted.
    private func compare(
      _ old: Guide, _ new: Guide, _ accepted: [Acceptance]
    ) throws -> Int {
      let report = Comparison.all(from: old, to: new)
      report.uncomparable.forEach {
        print("\(new.id) \($0): nivået er så endret at utgavene ikke kan holdes mot hverandre.")
      }
      var refused = report.uncomparable.count
      for comparison in report.comparisons {
        print(comparison.summary)
        for change in comparison.changes {
          let acceptance = accepted.first { $0.covers(change, in: comparison) }
          print(change.report(new.id, acceptedBy: acceptance?.reason))
          if change.verdict != .more, acceptance == nil { refused += 1 }
        }
      }
      return refused
    }

    private func library(_ path: String) throws -> Library {
      var option = PromptsOption()
      option.prompts = path
      return try option.library()
    }
  }
}
