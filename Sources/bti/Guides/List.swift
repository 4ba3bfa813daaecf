import ArgumentParser
import Calendar
import Foundation
import Interview
import Prompts
import Wording

extension BTI.Guides {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Vis hvilke veiledere som finnes.",
      discussion: """
        Eksempel:
          bti guide list

        En linje er koden, navnet, språket den åpner på, nivåene og dagen den sist ble gjennomgått.
        """)

    @OptionGroup var prompts: PromptsOption

    func run() throws {
      let guides = try prompts.library().guides
      let width = guides.map(\.id.count).max() ?? 0
      guides.forEach { print($0.line(width: width)) }
    }
  }
}

extension Guide {
  fileprivate func line(width: Int) -> String {
    let code = id.padding(toLength: width + 2, withPad: " ", startingAt: 0)
    let levels = levels.map { "\($0.number)" }.joined(separator: ", ")
    let name = profile.name[profile.language]
    return "\(code)\(name), \(profile.language.rawValue), nivå \(levels), \(profile.updated.iso)"
  }
}
