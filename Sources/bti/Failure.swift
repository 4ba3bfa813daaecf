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
  case noDocument(String, known: [String])
  case noFormat(String, known: [String])
  case noSpace(String)
  case notAllowed(String)
  case noFolder(String)
  case notWritten(String, Int32)
  case badAcceptance(String)
  case noLevel(Int, step: Int?, known: [Int])

  var exitCode: ExitCode {
    switch self {
    case .noPrompts, .noFile: ExitCode(66)
    case .badPrompts, .badTranscript, .badAcceptance: ExitCode(65)
    case .noGuide, .noRole, .noLevel, .badID, .noDocument, .noFormat: ExitCode(64)
    case .noSpace, .notWritten: ExitCode(74)
    case .exists, .notAllowed, .noFolder: ExitCode(73)
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
    case .noLevel(let level, let step, let known):
      step.map { "Nivå \(level) har ikke noe trinn \($0)." }
        ?? "Det finnes ikke noe nivå \(level). Velg blant: "
        + known.map(String.init).joined(separator: ", ") + "."
    case .badAcceptance(let place):
      "\(place): skriv «veileder nivå fra -> til: hvem, hvorfor»."
    case .badTranscript(let path):
      "\(path):1: en lagret samtale begynner med «$ bti …»; skriv kommandolinja der."
    case .noDocument(let id, let known):
      "«\(id)» kan ikke skrives fra denne samtalen. Velg blant: \(known.joined(separator: ", "))."
    case .noFormat(let format, let known):
      "Papiret finnes ikke som \(format). Velg blant: \(known.joined(separator: ", "))."
    case .noSpace(let name):
      "Disken er full. \(name) er ikke lagret. Velg en annen mappe med --out."
    case .notAllowed(let folder):
      "Du har ikke lov til å lagre i \(folder). Velg en annen mappe med --out."
    case .noFolder(let folder):
      "Mappa \(folder) finnes ikke. Lag den først, eller velg en annen med --out."
    case .notWritten(let name, let code): "\(name) ble ikke lagret (feil \(code))."
    }
  }
}
