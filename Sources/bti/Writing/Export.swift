public import ArgumentParser
public import Documents
import Foundation
import Prompts
import Shell
import Transcripts

extension DocumentFormat: ExpressibleByArgument {
  /// Reads `html`, `md`, `json`, `ics`, and what else people call them.
  public init?(argument: String) {
    self.init(named: argument)
  }
}

extension BTI {
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Skriv papirene fra en lagret samtale: notat, plan, skjema og utkast.",
      discussion: """
        Samtalen spilles av på nytt, og papirene skrives slik de står når den er slutt. Uten
        --document skrives alle som passer. Med --format json og uten --document blir alt én fil.

        Bare du kan lese filene, og ingen fil blir overskrevet. Navn fyller du inn selv.
        """)

    @OptionGroup var prompts: PromptsOption

    @Option(help: "Papiret du vil ha, for eksempel notat, plan eller melding.")
    var document: String?

    @Option(help: "Format: html, md, json eller ics.")
    var format: DocumentFormat?

    @Option(help: "Mappa filene skal ligge i. Uten den brukes mappa du står i.")
    var out: String?

    @Argument(help: "Fil med en lagret samtale, eller - for standard inn.")
    var transcript: String

    func run() throws {
      let dossier = try conversation().dossier
      let folder = PaperFolder(out)
      for file in try files(of: dossier) {
        switch folder.write(file) {
        case .saved(let path): print("Lagret: \(path)")
        case .savedElsewhere(let path, let taken):
          print("\(taken) fantes fra før og er ikke rørt. Lagret: \(path)")
        case .noSpace(let name): throw Failure.noSpace(name)
        case .notAllowed(let folder): throw Failure.notAllowed(folder)
        case .noFolder(let folder): throw Failure.noFolder(folder)
        case .failed(let name, let code): throw Failure.notWritten(name, code)
        }
      }
    }

    /// The conversation as it stands when everything typed has been heard.
    private func conversation() throws -> Conversation {
      let library = try prompts.library()
      let transcript: Transcript
      do {
        transcript = try Transcript(text())
      } catch is Transcript.Malformed {
        throw Failure.badTranscript(self.transcript)
      }
      var conversation = try library.conversation(for: transcript)
      _ = conversation.open()
      for line in transcript.typed where !conversation.isOver { _ = conversation.hear(line) }
      return conversation
    }

    private func text() throws -> String {
      let bytes: Data
      do {
        bytes =
          transcript == "-"
          ? try FileHandle.standardInput.readToEnd() ?? Data()
          : try Data(contentsOf: URL(filePath: transcript))
      } catch {
        throw Failure.noFile(transcript, error.localizedDescription)
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure.noFile(transcript, "den er ikke UTF-8")
      }
      return text
    }

    private func files(of dossier: Dossier) throws -> [OutputFile] {
      guard let document else { return try everything(of: dossier) }
      guard let kind = dossier.offered(as: document) else {
        throw Failure.noDocument(document, known: dossier.offered.map(dossier.fileName))
      }
      let format = format ?? kind.formats[0]
      guard let file = dossier.file(kind, as: format) else {
        throw Failure.noFormat(format.rawValue, known: kind.formats.map(\.rawValue))
      }
      return [file]
    }

    private func everything(of dossier: Dossier) throws -> [OutputFile] {
      if format == .json { return [dossier.everything] }
      let files = dossier.offered.compactMap { dossier.file($0, as: format ?? $0.formats[0]) }
      guard !files.isEmpty else { throw Failure.noDocument(format?.rawValue ?? "", known: []) }
      return files
    }
  }
}
