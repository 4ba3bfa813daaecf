import ArgumentParser
import Overview
import Prompts

extension BTI.Guides {
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Skriv ut hele veilederen som et dokument.",
      discussion: """
        Eksempler:
          bti guide print oppdal                               hele veilederen som Markdown
          bti guide print oppdal --role school --lang nn       det som gjelder skolen, på nynorsk
          bti guide print oppdal --format html > oppdal.html   en side som er klar for utskrift på A4
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case md, html }

    @OptionGroup var guide: GuideOption

    @Option(help: "Format: md eller html.")
    var format: Format = .md

    func run() throws {
      let (library, words) = try guide.read()
      let document = PrintedGuide(words, sources: library.sources, contacts: library.contacts)
        .document
      print(format == .md ? document.markdown : document.html, terminator: "")
    }
  }
}
