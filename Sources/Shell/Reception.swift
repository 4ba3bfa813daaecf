public import Interview
public import Wording

/// Asks, the first time, which municipality's guide to follow and in which language.
///
/// Nobody has chosen a language yet, so it speaks all three at once.
public struct Reception: Sendable {
  private let guides: [(id: Guide.ID, name: Localized, language: Language)]
  private let phrases: Phrasebook
  private var guide: Int?

  /// What was chosen, once both questions are answered.
  public private(set) var choice: Choice?

  /// A guide and a language.
  public struct Choice: Sendable, Hashable {
    /// The guide.
    public var guide: Guide.ID

    /// The language; nil is the guide's own.
    public var language: Language?

    /// Creates a choice.
    public init(guide: Guide.ID, language: Language?) {
      self.guide = guide
      self.language = language
    }
  }

  /// Opens the reception.
  public init(_ guides: [Guide], phrases: Phrasebook) {
    self.guides = guides.map { ($0.id, $0.profile.name, $0.profile.language) }
    self.phrases = phrases
  }

  /// What to ask now.
  public var question: [Line] {
    guard let guide else {
      return [line(.chooseGuide)] + numbered(guides.map { $0.name[$0.language] })
    }
    let own = Language.allCases.firstIndex(of: guides[guide].language) ?? 0
    return [line(.chooseLanguage, "\(own + 1)")] + numbered(["bokmål", "nynorsk", "English"])
  }

  /// Takes a line; asks again where it was no answer.
  public mutating func hear(_ line: String) -> [Line] {
    guard let guide else {
      self.guide = place(
        of: line, among: guides.map { $0.name[$0.language] }, ids: guides.map(\.id))
      return question
    }
    let languages = Language.allCases
    let own = languages.firstIndex(of: guides[guide].language)
    let chosen =
      line.trimmed.isEmpty
      ? own
      : place(of: line, among: ["bokmål", "nynorsk", "english"], ids: languages.map(\.rawValue))
    guard let chosen else { return question }
    choice = Choice(guide: guides[guide].id, language: languages[chosen])
    return [.blank]
  }

  private func place(of typed: String, among names: [String], ids: [String]) -> Int? {
    let typed = typed.trimmed.folded
    guard !typed.isEmpty else { return nil }
    if let number = Int(typed), names.indices.contains(number - 1) { return number - 1 }
    if let id = ids.firstIndex(of: typed) { return id }
    let hits = names.indices.filter { names[$0].folded.hasPrefix(typed) }
    return hits.count == 1 ? hits[0] : nil
  }

  private func numbered(_ names: [String]) -> [Line] {
    names.enumerated().map { Line("\($0 + 1) \($1)", indent: 3, hanging: 2) }
  }

  private func line(_ phrase: Phrase, _ parts: String...) -> Line {
    var said: [String] = []
    for language in Language.allCases {
      let text = phrases.text(phrase, parts, in: language)
      if !said.contains(text) { said.append(text) }
    }
    return Line(said.joined(separator: " / "), .question)
  }
}
