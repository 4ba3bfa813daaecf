/// Why a text is no YAML, by what libyaml says of it.
public enum YAMLFault: Sendable, Hashable {
  case empty
  case tab
  case strayCharacter
  case strayColon
  case noColon
  case strayKey
  case noDash
  case unclosedText
  case unclosedList
  case unclosedMapping
  case badEscape
  case control
  case severalDocuments
  case other(String)

  /// Creates one from libyaml's words.
  init(_ problem: String) {
    self = Self.known.first { problem.contains($0.words) }?.fault ?? .other(problem)
  }

  private static let known: [(words: String, fault: YAMLFault)] = [
    ("mapping values are not allowed", .strayColon),
    ("could not find expected ':'", .noColon),
    ("did not find expected key", .strayKey),
    ("did not find expected '-'", .noDash),
    ("block sequence entries are not allowed", .noDash),
    ("found unexpected end of stream", .unclosedText),
    ("found unexpected document indicator", .unclosedText),
    ("did not find expected ',' or ']'", .unclosedList),
    ("did not find expected ',' or '}'", .unclosedMapping),
    ("found unknown escape character", .badEscape),
    ("cannot start any token", .strayCharacter),
    ("control characters are not allowed", .control),
    ("expected a single document", .severalDocuments),
  ]

  /// Whether the mistake is where something begins rather than where it was noticed.
  var isOpening: Bool { [.unclosedText, .unclosedList, .unclosedMapping].contains(self) }

  /// What is wrong.
  var what: String {
    switch self {
    case .empty: "filen er tom"
    case .tab: "her står en tabulator"
    case .strayCharacter: "et slikt tegn kan ikke stå først i en tekst"
    case .strayColon: "her står et kolon der det ikke ventes"
    case .noColon: "her mangler et kolon etter nøkkelen"
    case .strayKey: "linja passer ikke sammen med dem over"
    case .noDash: "her ventes en ny strek, eller ingen"
    case .unclosedText: "teksten som begynner her, slutter ikke"
    case .unclosedList: "lista som begynner her, er ikke lukket"
    case .unclosedMapping: "det som begynner her med {, er ikke lukket"
    case .badEscape: "omvendt skråstrek betyr noe annet her"
    case .control: "her står et usynlig styretegn"
    case .severalDocuments: "filen har flere deler med --- mellom"
    case .other(let problem): "dette er ikke YAML (\(problem))"
    }
  }

  /// What would be right.
  var accepted: String {
    switch self {
    case .empty: "skriv innholdet, eller ta bort filen"
    case .tab: "rykk inn med mellomrom"
    case .strayCharacter, .strayColon: "sett hermetegn om hele teksten"
    case .noColon: "skriv nøkkel: verdi"
    case .strayKey: "se på innrykket og på hermetegnene over"
    case .noDash: "se på innrykket: strekene i en liste står under hverandre"
    case .unclosedText: "sett det andre hermetegnet"
    case .unclosedList: "sett komma eller ]"
    case .unclosedMapping: "sett komma eller }"
    case .badEscape: "bruk enkle hermetegn (')"
    case .control: "ta det bort, og skriv linja på nytt"
    case .severalDocuments: "del dem i hver sin fil"
    case .other: "se på innrykk og hermetegn her og på linja over"
    }
  }
}
