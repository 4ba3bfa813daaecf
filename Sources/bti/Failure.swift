import ArgumentParser
import Prompts

/// What can end a command, with the exit code that sysexits(3) gives it.
enum Failure: Error {
  case noPrompts([String])
  case badPrompts(Problems, folder: String)

  var exitCode: ExitCode {
    switch self {
    case .noPrompts: ExitCode(66)
    case .badPrompts: ExitCode(65)
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
    }
  }
}
