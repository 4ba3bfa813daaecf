import Interview

/// A guide with one rule spoilt.
struct Mutant {
  let name: String
  let kind: Kind

  /// The level of the rule; nil for a safeguard.
  let level: Int?
  let guide: Guide

  enum Kind: String, CaseIterable {
    case dropRule, dropAtom, dropAlternative, milderOutcome, graverOutcome, dropUnsure, flipCell
  }

  /// Every mutant there is, rule by rule.
  static func all(of guide: Guide) -> [Mutant] {
    guide.rules.indices.flatMap { dropping($0, of: guide) + changing($0, of: guide) }
  }

  private static func dropping(_ rule: Int, of guide: Guide) -> [Mutant] {
    var without = guide
    without.rules.remove(at: rule)
    let whole = Mutant(
      name: guide.rules[rule].id, kind: .dropRule, level: guide.rules[rule].level, guide: without)
    let alternatives = guide.rules[rule].when.alternatives
    let fewer = alternatives.indices.filter { _ in alternatives.count > 1 }.map { place in
      var left = alternatives
      left.remove(at: place)
      return mutant(rule, of: guide, .dropAlternative, when: Condition(left))
    }
    return [whole] + fewer + edits(rule, of: guide)
  }

  /// Mutants of single atoms.
  private static func edits(_ rule: Int, of guide: Guide) -> [Mutant] {
    let alternatives = guide.rules[rule].when.alternatives
    return alternatives.indices.flatMap { place in
      alternatives[place].atoms.indices.flatMap { at -> [Mutant] in
        let atom = alternatives[place].atoms[at]
        let question = guide.questions[atom.question]
        let replaced = { (kind: Kind, atoms: [Atom]) in
          var changed = alternatives
          changed[place] = Conjunction(
            alternatives[place].atoms.enumerated().filter { $0.offset != at }.map(\.element) + atoms
          )
          return mutant(rule, of: guide, kind, when: Condition(changed))
        }
        var found = [replaced(.dropAtom, [])]
        if let unsure = question.place(of: "unsure"), atom.cells.contains(Cells(cell: unsure)) {
          let cells = atom.cells.subtracting(Cells(cell: unsure))
          found.append(replaced(.dropUnsure, [Atom(question: atom.question, cells: cells)]))
        }
        let flipped = atom.cells.symmetricDifference(Cells(cell: 0))
        found.append(replaced(.flipCell, [Atom(question: atom.question, cells: flipped)]))
        return found
      }
    }
  }

  private static func changing(_ rule: Int, of guide: Guide) -> [Mutant] {
    let outcome = guide.rules[rule].outcome
    return [(Kind.milderOutcome, outcome - 1), (.graverOutcome, outcome + 1)]
      .filter { guide.outcomes.indices.contains($0.1) }
      .map { mutant(rule, of: guide, $0.0, outcome: $0.1) }
  }

  private static func mutant(
    _ rule: Int, of guide: Guide, _ kind: Kind, when: Condition? = nil, outcome: Int? = nil
  ) -> Mutant {
    var changed = guide
    changed.rules[rule].when = when ?? guide.rules[rule].when
    changed.rules[rule].outcome = outcome ?? guide.rules[rule].outcome
    return Mutant(
      name: guide.rules[rule].id, kind: kind, level: guide.rules[rule].level, guide: changed)
  }
}
