import ArgumentParser
import Prompts

extension BTI {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Les alle tekster og regler, og si hva som er galt.")

    @OptionGroup var prompts: PromptsOption

    func run() throws {
      let library = try prompts.library()
      print("\(library.guides.count) veiledere er i orden.")
    }
  }
}
