import Documents
import Interview
import Wording

extension Folder {
  /// The wording of papers, in which `reports` may name these outcomes.
  func papers(outcomes: [Outcome.ID]) -> PaperWords {
    var words = PaperWords(names: [:], labels: [:], advice: [:], reports: [])
    guard let fields = fields("documents.yaml") else { return words }
    defer { fields.done() }
    words.names = fields.every(DocumentKind.self, "documents") { $0.name() }
    words.labels = fields.every(PaperLabel.self, "labels") { $0.localized() }
    words.advice = fields.every(PaperAdvice.self, "advice") { spot in
      spot.list().compactMap { $0.advice() }
    }
    words.reports = Set(fields.words("reports").compactMap { $0.known(outcomes, findings) })
    return words
  }
}

extension Fields {
  /// A value for every case of a type, by its raw value; missing and unknown keys are reported.
  fileprivate func every<Key, Value>(
    _ type: Key.Type, _ key: String, _ read: (Spot) -> Value?
  ) -> [Key: Value] where Key: RawRepresentable<String> & CaseIterable & Hashable {
    guard let fields = required(key)?.fields() else { return [:] }
    defer { fields.done() }
    var values: [Key: Value] = [:]
    for key in Key.allCases { values[key] = fields.required(key.rawValue).flatMap(read) }
    return values
  }
}

extension Spot {
  fileprivate func name() -> PaperWords.Name? {
    guard let fields = fields() else { return nil }
    defer { fields.done() }
    let title = fields.text("title")
    let about = fields.text("about")
    let file = fields.text("file")
    guard let title, let about, let file else { return nil }
    for language in Language.allCases where !file[language].allSatisfy(\.isPlain) {
      report(.malformedID(file[language]))
    }
    return PaperWords.Name(title: title, about: about, file: file)
  }

  fileprivate func advice() -> Item? {
    guard let fields = fields() else { return nil }
    defer { fields.done() }
    let text = fields.text("text")
    let cite = fields.cites()
    let touches = fields.touchesGuardians()
    return text.map { Item(text: $0, touchesGuardians: touches, cite: cite.map(\.text)) }
  }
}

extension Word {
  /// The id of an outcome there is.
  fileprivate func known(_ outcomes: [Outcome.ID], _ findings: Findings) -> Outcome.ID? {
    guard !outcomes.contains(text) else { return text }
    findings.report(.unknownWord(text, role: "råd", accepted: outcomes), at: place)
    return nil
  }
}

extension Character {
  /// Whether it may stand in the name of a file anywhere.
  fileprivate var isPlain: Bool { isASCII && (isLowercase || isNumber) || self == "-" }
}
