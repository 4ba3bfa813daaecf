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
  case badAcceptance(String)
  case noLevel(Int, step: Int?, known: [Int])

  var exitCode: ExitCode {
    switch self {
    case .noPrompts, .noFile: ExitCode(66)
    case .badPrompts, .badTranscript, .badAcceptance: ExitCode(65)
    case .noGuide, .noRole, .noLevel: ExitCode(64)
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
    case .noFile(let path, let why): "Kan ikke lese \(path): \(why)."
    case .noLevel(let level, let step, let known):
      step.map { "Nivå \(level) har ikke noe trinn \($0)." }
        ?? "Det finnes ikke noe nivå \(level). Velg blant: "
        + known.map(String.init).joined(separator: ", ") + "."
    case .badAcceptance(let place):
      "\(place): skriv «veileder nivå fra -> til: hvem, hvorfor»."
    case .badTranscript(let path):
      "\(path):1: en lagret samtale begynner med «$ bti …»; skriv kommandolinja der."
    }
  }
}
