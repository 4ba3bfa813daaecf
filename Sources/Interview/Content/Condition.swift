/// When something holds: alternatives, each of which is a conjunction of atoms.
///
/// Every test is reduced to cells: a question's possible answers are cut into the fewest parts
/// that no condition looks inside (see ``Question/Domain``), and an atom names the parts it accepts.
public struct Condition: Sendable, Hashable, Codable {
  /// The alternatives; one that is true suffices, and an empty one is always true.
  public let alternatives: [Conjunction]

  /// Creates a condition from its alternatives.
  public init(_ alternatives: [Conjunction]) {
    self.alternatives = alternatives
  }

  /// The condition that always holds.
  public static let always = Condition([Conjunction([])])

  /// Both conditions at once.
  public func and(_ other: Condition) -> Condition {
    Condition(
      alternatives.flatMap { left in
        other.alternatives.map { Conjunction(left.atoms + $0.atoms) }
      })
  }

  /// The questions the condition looks at.
  public var questions: Set<Question.Index> {
    Set(alternatives.flatMap(\.atoms).map(\.question))
  }
}

/// Atoms that must all hold at once, at most one a question.
public struct Conjunction: Sendable, Hashable, Codable {
  /// The atoms, by question.
  public let atoms: [Atom]

  /// Creates a conjunction; several atoms on one question become one.
  public init(_ atoms: [Atom]) {
    var cells: [Question.Index: Cells] = [:]
    for atom in atoms {
      cells[atom.question, default: .any].formIntersection(atom.cells)
    }
    self.atoms = cells.sorted { $0.key < $1.key }.map(Atom.init)
  }
}

/// One test of one answer: it holds where the answer lies in one of the cells.
public struct Atom: Sendable, Hashable, Codable {
  /// The question whose answer is tested.
  public let question: Question.Index

  /// The cells that pass.
  public let cells: Cells

  /// Creates an atom.
  public init(question: Question.Index, cells: Cells) {
    self.question = question
    self.cells = cells
  }
}
