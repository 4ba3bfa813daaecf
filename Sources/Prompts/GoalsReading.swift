public import Goals
import Wording
public import Yams

/// What is wrong with the words of the checks.
public enum GoalsReadingError: Error, Hashable {
  case missing(String)
  case notAList(String)
}

extension Lexicon {
  /// Reads the words of the checks from `goals.yaml` and `verbs.yaml`.
  public init(goals: Node, verbs: Node) throws(GoalsReadingError) {
    self.init(
      nb: try Words(goals: goals, verbs: verbs, language: "nb"),
      nn: try Words(goals: goals, verbs: verbs, language: "nn"),
      why: try Self.why(goals))
  }

  private static func why(_ goals: Node) throws(GoalsReadingError) -> [Check.ID: Localized] {
    var why: [Check.ID: Localized] = [:]
    for id in Check.ID.allCases {
      guard let node = goals["checks"]?[id.rawValue], let nb = node["nb"]?.string,
        let nn = node["nn"]?.string, let en = node["en"]?.string
      else { throw .missing(id.rawValue) }
      why[id] = Localized(nb: nb, nn: nn, en: en)
    }
    return why
  }
}

extension Lexicon.Words {
  init(goals: Node, verbs: Node, language: String) throws(GoalsReadingError) {
    guard let lists = goals["words"]?[language], let verbs = verbs[language] else {
      throw .missing(language)
    }
    self.init(lists: [:], regularVerbs: [:], irregularVerbs: [:])
    for list in WordList.allCases {
      guard let node = lists[list.rawValue] else { throw .missing(list.rawValue) }
      self.lists[list] = try node.strings(list.rawValue)
    }
    for inflection in Inflection.allCases {
      guard let node = verbs[inflection.rawValue] else { continue }
      regularVerbs[inflection] = try node.strings(inflection.rawValue)
    }
    for (lemma, forms) in verbs["irregular"]?.mapping ?? [:] {
      guard let lemma = lemma.string else { throw .notAList("irregular") }
      irregularVerbs[lemma] = try forms.strings(lemma)
    }
  }
}

extension Node {
  fileprivate func strings(_ name: String) throws(GoalsReadingError) -> [String] {
    guard let sequence else { throw .notAList(name) }
    let strings = sequence.compactMap(\.string)
    guard strings.count == sequence.count else { throw .notAList(name) }
    return strings
  }
}
