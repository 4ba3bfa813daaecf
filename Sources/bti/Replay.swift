import ArgumentParser
import Calendar
import Foundation
import Interview
import Prompts
import Shell
import Transcripts
import Wording

extension BTI {
  struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Spill av lagrede samtaler, og vis hva som ville vært annerledes i dag.")

    @OptionGroup var prompts: PromptsOption

    @Flag(help: "Skriv samtalene om, slik de ville gått nå.")
    var record = false

    @Argument(help: "Filer med samtaler.")
    var files: [String]

    func run() throws {
      let library = try prompts.library()
      var differing = 0
      for file in files {
        let replayed = try replay(file, in: library)
        guard !replayed.isEmpty else { continue }
        differing += 1
        print("\(file):\n" + replayed.joined(separator: "\n"))
      }
      guard differing == 0 || record else { throw ExitCode(1) }
    }

    /// The lines that differ.
    private func replay(_ file: String, in library: Library) throws -> [String] {
      let old = try read(file)
      let transcript: Transcript
      do {
        transcript = try Transcript(old)
      } catch {
        throw Failure.badTranscript(file)
      }
      let conversation = try library.conversation(for: transcript)
      let new = transcript.replayed(in: conversation)
      if record { try new.write(toFile: file, atomically: true, encoding: .utf8) }
      return difference(from: old, to: new)
    }

    private func read(_ file: String) throws -> String {
      do {
        return try String(contentsOfFile: file, encoding: .utf8)
      } catch {
        throw Failure.noFile(file, error.localizedDescription)
      }
    }
  }
}

extension Library {
  /// The conversation a transcript says it was.
  func conversation(for transcript: Transcript) throws -> Conversation {
    let id = transcript.option("--guide")
    guard let guide = id.map({ guide($0) }) ?? guides.first else {
      throw Failure.noGuide(id ?? "", known: guides.map(\.id))
    }
    let today = transcript.option("--date").flatMap { Day(iso: $0) } ?? guide.profile.updated
    return try guide.conversation(
      setting(guide, today: today),
      language: transcript.option("--lang").flatMap(Language.init(rawValue:)),
      role: transcript.option("--role"), level: transcript.option("--level").flatMap(Int.init),
      step: transcript.option("--step").flatMap(Int.init),
      purpose: transcript.arguments.first == "goals" ? .goals : .interview)
  }
}
