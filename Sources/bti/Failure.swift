import ArgumentParser
import Prompts

/// What can end a command, with the exit code that sysexits(3) gives it.
enum Failure: Error {
  case noPrompts([String])
  case badPrompts(Problems, folder: String)
  case noGuide(String, known: [String])
  case noRole(String, known: [String])
  case noFile(String, String)
  case badTranscript(String)
  case badID(String)
  case exists(String)

  var exitCode: ExitCode {
    switch self {
    case .noPrompts, .noFile: ExitCode(66)
    case .badPrompts, .badTranscript: ExitCode(65)
    case .noGuide, .noRole, .badID: ExitCode(64)
    case .exists: ExitCode(73)
    }
  }
}

extension Failure: CustomStringConvertible {
  var description: String {
    switch self {
    case .noPrompts(let folders):
      "Fant ingen mappe med tekster. Sa etter: \(folders.joined(separator: ", ")). Bruk --prompts MAPPE."
    case .badPrompts(let problems, let folder):
      "\(problems)\n\(problems.all.count) feil i \(folder)."
    case .noGuide(let id, let known):
      "Det finnes ingen veileder «\(id)». Velg blant: \(known.joined(separator: ", "))."
    case .noRole(let id, let known):
      "Det finnes ingen rolle «\(id)». Velg blant: \(known.joined(separator: ", "))."
    case .badID(let id):
      "«\(id)» kan ikke være en kode. Bruk små bokstaver a–z, tall og bindestrek."
    case .exists(let path): "\(path) finnes fra før. Velg en annen kode, eller ta bort mappa først."
    case .noFile(let path, let why): "Kan ikke lese \(path): \(why)."
    case .badTranscript(let path):
      "\(path):1: en lagret samtale begynner med «$ bti …»; skriv kommandolinja der."
    }
  }
}
