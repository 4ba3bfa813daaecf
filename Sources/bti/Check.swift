import ArgumentParser
import Foundation
import Prompts

extension BTI {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Les alle tekster og regler, og si hva som er galt.")

    @OptionGroup var options: PromptsOption

    func run() throws {
      do {
        let library = try options.library()
        print("\(library.guides.count) veiledere er i orden.")
      } catch let failure as Failure {
        FileHandle.standardError.write(Data("\(failure)\n".utf8))
        throw failure.exitCode
      }
    }
  }
}
