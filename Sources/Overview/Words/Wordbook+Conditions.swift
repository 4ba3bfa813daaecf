import Interview
import Wording

// Conditions as sentences.
extension Wordbook {
  /// When something holds, such as «når svaret på … er «Ja»», or nil where it always does.
  func when(_ condition: Condition) -> String? {
    let condition = forRole(condition)
    guard condition != .always else { return nil }
    let alternatives = condition.alternatives.map { all($0.atoms) }
    guard let first = alternatives.first else { return said(.never) }
    let others = alternatives.dropFirst().map { "; " + said(.orWhen, $0) }
    return said(.when, first) + others.joined()
  }

  /// For whom something is, where its condition looks at nothing but the role.
  func audience(_ condition: Condition) -> String? {
    let condition = forRole(condition)
    guard condition.alternatives.count == 1, let atoms = condition.alternatives.first?.atoms,
      atoms.count == 1, let atom = atoms.first, atom.question == guide.index(of: "role")
    else { return nil }
    let question = guide.questions[atom.question]
    let names = atom.cells.intersection(question.domain.all).members
      .map { text(question.options[$0].text) }
    return said(.forRole, names.joined(separator: ", "))
  }

  private func all(_ atoms: [Atom]) -> String {
    atoms.map(sentence).joined(separator: " \(said(.and)) ")
  }

  private func sentence(_ atom: Atom) -> String {
    let question = guide.questions[atom.question]
    let name = shortened(text(question.text))
    switch question.domain {
    case .options: return options(atom.cells, of: question, named: name)
    case .sets(let mentioned): return sets(atom.cells, mentioned, of: question, named: name)
    case .numbers(let cuts): return numbers(atom.cells, cuts, named: name)
    case .whole: return said(.answered, name)
    }
  }

  /// A question in a sentence: no more than up to its first question mark.
  private func shortened(_ question: String) -> String {
    question.firstIndex(of: "?").map { String(question[...$0]) } ?? question
  }

  private func options(_ cells: Cells, of question: Question, named name: String) -> String {
    let chosen = cells.intersection(question.domain.all).members
    let others = question.domain.all.subtracting(cells).members
    if others.isEmpty { return said(.answered, name) }
    return chosen.count <= max(2, others.count)
      ? said(.isOne, name, oneOf(chosen, of: question))
      : said(.isOther, name, oneOf(others, of: question))
  }

  private func oneOf(_ places: [Int], of question: Question) -> String {
    list(places.map { said(.quote, text(question.options[$0].text)) })
  }

  /// The options of a question, any of which may be the answer.
  func oneOf(_ options: [Question.Option]) -> String {
    list(options.map { text($0.text) })
  }

  /// Several words with «eller» before the last.
  private func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? said(.never) }
    return words.dropLast().joined(separator: ", ") + " \(said(.or)) \(last)"
  }

  private func numbers(_ cells: Cells, _ cuts: [Int], named name: String) -> String {
    let parts = cells.members.filter { $0 <= cuts.count }
    guard let low = parts.first, let high = parts.last else { return said(.never) }
    switch (low, high) {
    case (0, cuts.count): return said(.answered, name)
    case (0, _): return said(.below, name, "\(cuts[high])")
    case (_, cuts.count): return said(.atLeast, name, "\(cuts[low - 1])")
    default: return said(.between, name, "\(cuts[low - 1])", "\(cuts[high] - 1)")
    }
  }

  private func sets(
    _ cells: Cells, _ mentioned: [Int], of question: Question, named name: String
  ) -> String {
    let all = question.domain.all
    for bits in 1..<max(2, 1 << mentioned.count) {
      let hit = Cells((0..<question.domain.count).filter { $0 & bits != 0 }.map(Cells.init(cell:)))
      let places = mentioned.indices.filter { bits & (1 << $0) != 0 }.map { mentioned[$0] }
      let names = oneOf(places, of: question)
      if cells.intersection(all) == hit { return said(.includes, name, names) }
      if cells.intersection(all) == all.subtracting(hit) { return said(.excludes, name, names) }
    }
    return said(.answered, name)
  }
}
