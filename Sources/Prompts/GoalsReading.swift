public import Goals
import Wording
public import Yams

extension Lexicon {
  /// Reads the words of the checks from the roots of `goals.yaml` and `verbs.yaml`.
  ///
  /// - Throws: ``Problems``, with every mistake of both.
  public init(goals: Node, verbs: Node) throws(Problems) {
    let findings = Findings()
    let roots = [("goals.yaml", goals), ("verbs.yaml", verbs)].map { file, node in
      Spot(node: node, file: file, findings: findings).fields()
    }
    guard let goals = roots[0], let verbs = roots[1],
      let read = Lexicon(goals: goals, verbs: verbs),
      findings.sorted.isEmpty
    else { throw Problems(all: findings.sorted) }
    self = read
  }

  init?(goals: Fields, verbs: Fields) {
    let words = goals.required("words")?.fields()
    let why = goals.required("checks")?.fields().map(Self.why)
    let nb = words.flatMap { Words("nb", words: $0, verbs: verbs) }
    let nn = words.flatMap { Words("nn", words: $0, verbs: verbs) }
    words?.done()
    goals.done()
    verbs.done()
    guard let nb, let nn, let why else { return nil }
    self.init(nb: nb, nn: nn, why: why)
  }

  private static func why(_ checks: Fields) -> [Check.ID: Localized] {
    defer { checks.done() }
    let pairs = Check.ID.allCases.compactMap { id in
      checks.text(id.rawValue).map { (id, $0) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Lexicon.Words {
  init?(_ language: String, words: Fields, verbs: Fields) {
    guard let lists = words.required(language)?.fields(),
      let verbs = verbs.required(language)?.fields()
    else { return nil }
    self.init(lists: [:], regularVerbs: [:], irregularVerbs: [:])
    for list in WordList.allCases {
      self.lists[list] = lists.required(list.rawValue)?.strings
    }
    for inflection in Inflection.allCases {
      regularVerbs[inflection] = verbs.optional(inflection.rawValue)?.strings
    }
    let irregular = verbs.optional("irregular")?.fields()
    for lemma in irregular?.names ?? [] {
      irregularVerbs[lemma] = irregular?.optional(lemma)?.strings
    }
    lists.done()
    verbs.done()
  }
}

extension Spot {
  fileprivate var strings: [String] { words().map(\.text) }
}

extension Folder {
  /// The words of the checks.
  func lexicon() -> Lexicon? {
    guard let goals = fields("goals.yaml"), let verbs = fields("verbs.yaml") else { return nil }
    return Lexicon(goals: goals, verbs: verbs)
  }
}
