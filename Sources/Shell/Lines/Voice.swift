import Interview
import Wording

/// What the shell speaks with: its sentences, the words of the municipality, and a language.
struct Voice: Sendable {
  var setting: Setting
  var language: Language
  var person: String?

  /// A sentence of the shell.
  func sentence(_ phrase: Phrase, _ parts: [String] = []) -> String {
    let text = setting.phrases.text(phrase, parts, in: language)
    return self.text(Localized(nb: text, nn: text, en: text))
  }

  /// A sentence of the shell as a line.
  func said(_ phrase: Phrase, _ parts: String..., role: Line.Role = .text) -> Line {
    Line(sentence(phrase, parts), role)
  }

  /// A text in the language that is spoken and the words of the municipality.
  func text(_ text: Localized) -> String {
    setting.guide.fill(text, in: language, person: person)
  }
}
