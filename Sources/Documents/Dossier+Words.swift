import Calendar
import Goals
import Interview
import Wording

extension Dossier {
  /// A text in the language of the papers and the words of the municipality.
  func text(_ text: Localized) -> String {
    guide.fill(text, in: language, person: person)
  }

  /// A label, with `{1}`, `{2}` … replaced in order.
  func label(_ key: PaperLabel, _ parts: String...) -> String {
    let words = words.labels[key].map(text) ?? key.rawValue
    return parts.enumerated().reduce(words) { words, part in
      words.replacing("{\(part.offset + 1)}", with: part.element)
    }
  }

  /// A word of the municipality.
  func term(_ key: String) -> String {
    guide.profile.terms[key].map { text($0) } ?? key
  }

  /// The advice of a key that fits the case.
  func advice(_ key: PaperAdvice) -> [Item] {
    (words.advice[key] ?? []).filter(isFitting)
  }

  /// The person's own words, without what was pointed out as identifying somebody.
  func own(_ words: String) -> String {
    marked.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
      .reduce(words.printable) { $0.replacing($1, with: Self.blank) }
  }

  /// What stands where something is filled in by hand.
  static let blank = "……"

  /// An answer as a paper says it.
  func spoken(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .options(let ids):
      question.options.filter { ids.contains($0.id) }.map { text($0.text) }.joined(separator: "; ")
    case .number(let number): "\(number)"
    case .day(let day): day.words(in: language)
    case .text(let text): own(text)
    case .plan(let plan): plan.goals.map { own($0.text) }.joined(separator: "; ")
    case .review(let review):
      review.goals.compactMap { goal in goal.reached.map { "\($0)/10" } }.joined(separator: "; ")
    }
  }

  /// The answer to a question as a paper says it.
  func spoken(_ id: Question.ID) -> String? {
    guard let question = guide.index(of: id), let answer = answer(id) else { return nil }
    return spoken(answer, to: guide.questions[question])
  }

  /// Provisions as they are shown, each once.
  func labels(of cites: [String]) -> String {
    var seen: Set<String> = []
    return cites.filter { seen.insert($0).inserted }
      .map { provisions[$0]?.label[language] ?? $0 }.joined(separator: ", ")
  }
}

extension Dossier {
  /// A paper's name and what it is for, for a list.
  public func listed(_ kind: DocumentKind) -> String {
    guard let name = words.names[kind] else { return kind.rawValue }
    return "\(text(name.title)) (\(fileName(of: kind))): \(text(name.about))"
  }
}
