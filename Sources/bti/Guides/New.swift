import ArgumentParser
import Calendar
import Foundation
import Overview
import Prompts
import Verification

extension BTI.Guides {
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begynn på en ny veileder: en mappe som virker, med tekster du bytter ut.",
      discussion: """
        Eksempel:
          bti guide new nabobyen       lager mappa guides/nabobyen i tekstmappa

        Mappa holder mål i «bti check» fra første stund. Bytt ut en tekst om gangen, og sjekk etter hver.
        Finnes mappa fra før, røres den ikke.
        """)

    @OptionGroup var prompts: PromptsOption

    @Argument(help: "Koden til veilederen: små bokstaver a–z, tall og bindestrek.")
    var id: String

    func run() throws {
      guard Skeleton.isFit(id) else { throw Failure.badID(id) }
      let folder = try prompts.folder().appending(path: "guides/\(id)")
      guard !FileManager.default.fileExists(atPath: folder.path) else {
        throw Failure.exists(folder.path)
      }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in Skeleton(id: id, today: .today ?? .epoch).files {
        try file.text.write(
          to: folder.appending(path: file.name), atomically: true, encoding: .utf8)
      }
      try keepDigest(in: folder)
      print("Laget \(folder.path). Bytt ut tekstene, og kjør «bti check» etter hver endring.")
    }

    /// What the rules amount to now; `bti check` tells when a change alters it.
    private func keepDigest(in folder: URL) throws {
      let library = try prompts.library(only: [id])
      guard let guide = library.guide(id) else { return }
      let digest = Proof(guide, core: library.core).digest.joined(separator: "\n") + "\n"
      try digest.write(to: folder.appending(path: "digest.txt"), atomically: true, encoding: .utf8)
    }
  }
}
