/// How a regular verb is inflected; the raw value is the key in `prompts/verbs.yaml`.
public enum Inflection: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
  /// Bokmål «kaste – kaster – kastet».
  case et

  /// Bokmål «lese – leser – leste».
  case te

  /// Bokmål «leve – lever – levde».
  case de

  /// «bo – bor – bodde», nynorsk «bu – bur – budde».
  case dde

  /// Nynorsk «kaste – kastar – kasta».
  case a

  /// Nynorsk «lære – lærer – lærte», «følgje – følgjer – følgde».
  case e

  /// The forms of a verb from its infinitive.
  func forms(of lemma: String) -> VerbForms {
    let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
    let bare = stem.hasSuffix("j") ? String(stem.dropLast()) : stem
    let short = bare.withoutDouble
    return switch self {
    case .et: VerbForms([stem + "er"], [stem + "et", stem + "a"], [stem + "et", stem + "a"])
    case .te: VerbForms([stem + "er"], [short + "te"], [short + "t"])
    case .de: VerbForms([stem + "er"], [short + "de"], [short + "d"])
    case .dde: VerbForms([lemma + "r"], [lemma + "dde"], [lemma + "dd"])
    case .a: VerbForms([stem + "ar"], [stem + "a"], [stem + "a"])
    case .e:
      VerbForms(
        [stem + "er", bare + "er"], [short + "te", short + "de"], [short + "t", short + "d"])
    }
  }
}

/// The present, past and perfect of a verb, each with its alternatives.
struct VerbForms {
  var present: [String]
  var past: [String]
  var perfect: [String]

  init(_ present: [String], _ past: [String], _ perfect: [String]) {
    self.present = present
    self.past = past
    self.perfect = perfect
  }

  /// Reads the three forms of an irregular verb.
  init?(irregular: [String]) {
    guard irregular.count == 3 else { return nil }
    let forms = irregular.map { $0.split(separator: "|").map(String.init) }
    self.init(forms[0], forms[1], forms[2])
  }
}

extension String {
  fileprivate var withoutDouble: String {
    guard let last, dropLast().last == last else { return self }
    return String(dropLast())
  }
}
