import ArgumentParser
import Foundation
import Interview
import Prompts
import Verification

extension BTI {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Les alle tekster og regler, og prøv hvert eneste intervju.",
      discussion: """
        Eksempler:
          bti check               les alt, og prøv hvert intervju
          bti check --sources     vis hvor hvert punkt i veiledere og lover er tatt med
          bti check --record      godta en endring i hva reglene betyr

        Først leses alle filer; feil meldes med fil, linje og kolonne. Så går maskinen gjennom alle
        mulige intervjuer for alle roller og alle slags personer, og viser det korteste intervjuet
        som bryter en sikring. Til slutt holdes regnskapet (digest.txt) mot det som er lagret.
        """)

    @OptionGroup var prompts: PromptsOption

    @Flag(help: "Lagre regnskapet på nytt, når en endring er villet og ingenting er brutt.")
    var record = false

    @Flag(help: "Vis hvor hvert punkt i kildene er tatt med, og prøv ikke intervjuene.")
    var sources = false

    func run() throws {
      let folder = try prompts.folder()
      let library = try prompts.library()
      _ = try Library.points(of: library.signals)
      let gaps = library.traceability.problems
      gaps.forEach { print($0) }
      if sources { return try show(library.traceability, of: library) }
      let clock = ContinuousClock()
      let start = clock.now
      let proofs = library.guides.map { Proof($0, core: library.core) }
      let elapsed = clock.now - start
      proofs.forEach { print($0.summary) }
      let faults = proofs.flatMap(\.violations)
      faults.forEach { print("\n\($0)") }
      if !faults.isEmpty {
        print("\nLim inn linjene etter «$ bti» for å se det selv. Endre reglene, og prøv igjen.")
      }
      let changed = try proofs.flatMap { try digestDifference($0, in: folder) }
      changed.forEach { print($0) }
      let sessions = proofs.reduce(into: Count.zero) { $0 += $1.sessions }
      let seconds = elapsed / .seconds(1)
      print(
        "\n\(proofs.count) veiledere, \(proofs.map(\.states).reduce(0, +)) tilstander, "
          + "\(sessions) samtaler, \(String(format: "%.1f", seconds)) sekunder, "
          + "\(faults.count) brudd.")
      guard faults.isEmpty, changed.isEmpty, gaps.isEmpty else { throw ExitCode(1) }
    }

    /// The lines in which a digest differs from the one that is kept beside the guide.
    private func digestDifference(_ proof: Proof, in folder: URL) throws -> [String] {
      let file = folder.appending(path: "guides/\(proof.guide)/digest.txt")
      let new = proof.digest.joined(separator: "\n") + "\n"
      if record, proof.violations.isEmpty {
        try new.write(to: file, atomically: true, encoding: .utf8)
        return []
      }
      let old = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      guard old != new else { return [] }
      let kept = Set(old.split(separator: "\n").map(String.init))
      let gone = kept.subtracting(proof.digest).sorted().map { "- \($0)" }
      let come = proof.digest.filter { !kept.contains($0) }.map { "+ \($0)" }
      return [
        "\n\(proof.guide): meningen er endret, linje for linje (- før, + nå: regel -> råd: samtaler).",
        "Er det villet? Se hva det betyr med «bti diff», og lagre med «bti check --record».",
      ]
        + gone + come
    }
  }
}
