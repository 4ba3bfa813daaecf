import ArgumentParser
import Overview

extension BTI.Guides {
  struct Map: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tegn kartet over nivåene.",
      discussion: """
        Eksempler:
          bti guide map oppdal                            kartet som Mermaid-tekst
          bti guide map oppdal --format svg > kart.svg    en tegning som passer på et A4-ark
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case mermaid, svg }

    @OptionGroup var guide: GuideOption

    @Option(help: "Format: mermaid eller svg.")
    var format: Format = .mermaid

    func run() throws {
      let (_, words) = try guide.read()
      let map = GuideMap(words)
      print(format == .mermaid ? map.mermaid : map.svg(in: words.language), terminator: "")
    }
  }
}
