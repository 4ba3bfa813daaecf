import ArgumentParser
import Foundation
import Interview
import Prompts
import Wording

extension BTI {
  struct Texts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Skriv ut alle tekster med fil og linje, for retting og korrektur.",
      discussion: """
        Eksempler:
          bti texts                          alle tekster på bokmål
          bti texts --lang nn                … på nynorsk
          bti texts --lix 40                 bare de som er tunge å lese, de tyngste først

        En linje er fil:linje:kolonne, en tabulator og teksten. Med --lix står lesbarhetstallet først.
        LIX er ord per setning pluss andelen lange ord. Det regnes for tekster på tolv ord eller mer.
        Utenfor står sources/, som gjengir veiledere og lover, og measures.yaml, der hver setning må si
        hvem, hvor og når. Navn på lover og det som fylles inn, regnes ikke som lange ord.
        """)

    @OptionGroup var prompts: PromptsOption

    @Option(help: "Språk: nb, nn eller en.")
    var lang: Language = .nb

    @Option(help: "Vis bare tekster med lesbarhetstall over dette.")
    var lix: Double?

    func run() throws {
      let texts = try prompts.texts(in: lang)
      guard let lix else {
        texts.forEach { print("\($0.place.description)\t\($0.text)") }
        return
      }
      let names = try prompts.library().lawNames(in: lang)
      let heavy = texts.filter(\.isOnScreen)
        .map { (text: $0, measure: Readability($0.bare, sparing: names)) }
        .filter { $0.measure.words >= 12 && $0.measure.lix > lix }
        .sorted { $0.measure.lix > $1.measure.lix }
      for (text, measure) in heavy {
        print("\(Int(measure.lix.rounded()))\t\(text.place.description)\t\(text.text)")
      }
      guard heavy.isEmpty else { throw ExitCode(1) }
    }
  }
}

extension PromptsOption {
  /// Every text in one language.
  func texts(in language: Language) throws -> [WrittenText] {
    let folder = try folder()
    do {
      return try WrittenText.all(in: folder, language: language)
    } catch {
      throw Failure.badPrompts(error, folder: folder.path)
    }
  }
}

extension WrittenText {
  /// Whether it is ours to word: `sources/` renders guides and statutes, and each idea in `measures.yaml`
  /// has to say who, where and when in one sentence.
  fileprivate var isOnScreen: Bool {
    !place.file.hasPrefix("sources/") && place.file != "measures.yaml"
  }

  /// The text with a short word for whatever stands in braces.
  fileprivate var bare: String {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") { text, part in
      text + "x" + part.drop { $0 != "}" }.dropFirst()
    }
  }
}

extension Library {
  /// The words of the names of statutes, in small letters.
  fileprivate func lawNames(in language: Language) -> Set<String> {
    let labels = sources.flatMap(\.provisions).map { $0.label[language] }
    return Set(labels.flatMap { Token.all(in: $0) }.filter { $0.kind == .word }.map(\.text))
  }
}
