import Interview

/// Walks every interview one by one, knowing nothing of states of consequence.
struct Naive {
  let guide: Guide
  let visit: Visit
  private(set) var interviews = 0
  private(set) var longest = 0

  /// By rule, how many interviews it decides, or adds its duty to.
  private(set) var counts: [Rule.Index: Int] = [:]
  private(set) var asked: Set<Question.Index> = []
  private(set) var isSilent = false

  init(_ guide: Guide, _ visit: Visit) {
    self.guide = guide
    self.visit = visit
    walk(Array(repeating: .nothing, count: guide.questions.count), asked: 0)
  }

  private mutating func walk(_ given: [Cells], asked count: Int) {
    let standing = guide.standing(on: visit, given: given)
    switch standing.turn {
    case .ask(let prompt):
      asked.insert(prompt.question)
      for cell in guide.questions[prompt.question].domain.all.members {
        var given = given
        given[prompt.question] = Cells(cell: cell)
        walk(given, asked: count + 1)
      }
    case .stop(let rule), .advise(let rule), .pause(let rule, _):
      end([rule] + standing.applying.filter { guide.effect(of: $0) == .duty }, after: count)
    case .silence:
      isSilent = true
      end(standing.applying.filter { guide.effect(of: $0) == .duty }, after: count)
    }
  }

  private mutating func end(_ rules: [Rule.Index], after count: Int) {
    interviews += 1
    longest = max(longest, count)
    for rule in rules { counts[rule, default: 0] += 1 }
  }
}

/// Every whole set of answers, and what its advice is, worked out from the conditions alone.
struct NaiveSets {
  let guide: Guide
  let visit: Visit

  /// Every combination of cells of what the visit may ask.
  var combinations: [[Int]] {
    visit.prompts.reduce([[]]) { rows, prompt in
      rows.flatMap { row in
        (0..<guide.questions[prompt.question].domain.count).map { row + [$0] }
      }
    }
  }

  /// What counts of a combination.
  func counted(_ row: [Int]) -> [Int: Int] {
    var counted: [Int: Int] = [:]
    for (place, prompt) in visit.prompts.enumerated() where holds(prompt.when, counted) {
      counted[prompt.question] = row[place]
    }
    return counted
  }

  /// The rule that leads; the first of those with the most protective outcome.
  func leader(_ counted: [Int: Int]) -> Rule.Index? {
    var best: Rule.Index?
    for rule in guide.rules.indices
    where guide.effect(of: rule) != .duty && holds(guide.rules[rule].when, counted) {
      if best.map({ guide.rules[$0].outcome < guide.rules[rule].outcome }) ?? true { best = rule }
    }
    return best
  }

  func protection(_ row: [Int]) -> Int {
    leader(counted(row)).map { guide.rules[$0].outcome } ?? -1
  }

  private func holds(_ condition: Condition, _ counted: [Int: Int]) -> Bool {
    for alternative in condition.alternatives {
      var isTrue = true
      for atom in alternative.atoms {
        guard let cell = counted[atom.question] else {
          isTrue = false
          continue
        }
        if atom.cells.rawValue & (1 << UInt64(cell)) == 0 { isTrue = false }
      }
      if isTrue { return true }
    }
    return false
  }
}

extension NaiveSets {
  /// The rows with another cell at a place.
  private func variants(_ row: [Int], at place: Int, _ cells: some Sequence<Int>) -> [[Int]] {
    cells.map { cell in
      var row = row
      row[place] = cell
      return row
    }
  }

  private func exists(_ isBad: (_ row: [Int], _ place: Int) -> Bool) -> Bool {
    combinations.contains { row in row.indices.contains { isBad(row, $0) } }
  }

  private func question(_ place: Int) -> Question { guide.questions[visit.prompts[place].question] }

  /// Whether a worse answer to a graded question somewhere gives less protection.
  var worseIsMilder: Bool {
    exists { row, place in
      guard question(place).isGraded, row[place] > 0 else { return false }
      let milder = variants(row, at: place, [row[place] - 1])
      return milder.contains { protection($0) > protection(row) }
    }
  }

  /// Whether unsure somewhere gives less protection than every other answer.
  var unsureIsMilder: Bool {
    exists { row, place in
      guard let unsure = question(place).place(of: "unsure"), row[place] == unsure else {
        return false
      }
      let others = question(place).options.indices.filter { $0 != unsure }
      return variants(row, at: place, others).allSatisfy { protection($0) > protection(row) }
    }
  }

  /// Whether roles somewhere get different advice from rules that do not name the role.
  var rolesDiffer: Bool {
    guard let role = guide.index(of: "role") else { return false }
    return exists { row, place in
      guard visit.prompts[place].question == role else { return false }
      let others = variants(row, at: place, guide.questions[role].options.indices)
      return others.contains { other in
        protection(other) != protection(row)
          && ![row, other].contains { row in
            leader(counted(row)).map { guide.rules[$0].when.questions.contains(role) } ?? false
          }
      }
    }
  }
}
