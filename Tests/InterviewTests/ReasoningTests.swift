import GuideKit
import Interview
import Testing

struct `Reasons and what is still open` {
  private static let small = worlds.filter { $0.everyGiven.count <= 1500 }

  /// The outcome of whole sets of answers that agree with what is known.
  private func outcomes(_ guide: Guide, _ known: [Cells]) -> Set<Int> {
    let rows = guide.visit.prompts.map(\.question).reduce([known]) { rows, question in
      rows.flatMap { row in
        let cells = row[question].members
        return cells.isEmpty
          ? [row]
          : cells.map { cell in
            var row = row
            row[question] = Cells(cell: cell)
            return row
          }
      }
    }
    return Set(
      rows.map { row in
        guide.standing(on: guide.visit, given: row).winner.map { guide.rules[$0].outcome } ?? -1
      })
  }

  @Test(arguments: small) func `An outcome is forced when every completion has it`(guide: Guide) {
    for given in guide.everyGiven.prefix(200) {
      let known = guide.open(on: guide.visit, given: given)
      let found = outcomes(guide, known)
      for outcome in guide.outcomes.indices {
        #expect(guide.isForced(outcome, on: guide.visit, known: known) == (found == [outcome]))
      }
    }
  }

  @Test(arguments: small) func `Reasons force the advice, and none can be left out`(
    guide: Guide
  ) throws {
    for events in guide.interviews.prefix(120) {
      let session = try guide.session(events)
      guard let winner = session.standing.winner else { continue }
      let reasons = try #require(
        guide.reasons(on: guide.visit, standing: session.standing, given: session.given))
      let forces = { (kept: [Int]) in
        var known = session.given
        for index in guide.questions.indices
        where session.standing.counted[index] != .nothing && !kept.contains(index) {
          known[index] = guide.questions[index].domain.all
        }
        return outcomes(guide, known) == [guide.rules[winner].outcome]
      }
      #expect(forces(reasons.all))
      for reason in reasons.all { #expect(!forces(reasons.all.filter { $0 != reason })) }
    }
  }

  @Test(arguments: small) func `What is known of a condition is never wrong`(guide: Guide) {
    for given in guide.everyGiven.prefix(400) {
      let visit = guide.visit
      let possible = guide.possible(on: visit, known: guide.open(on: visit, given: given))
      let rows = guide.completions(of: given)
      for rule in guide.rules {
        let found = Set(rows.map { rule.when.holds(guide.standing(on: visit, given: $0).counted) })
        switch rule.when.truth(possible) {
        case .yes: #expect(found == [true])
        case .no: #expect(found == [false])
        case .open: break
        }
      }
    }
  }

  @Test(arguments: small) func `A question left out of what is left can not be asked`(
    guide: Guide
  ) {
    for given in guide.everyGiven.prefix(200) {
      let left = Set(guide.questionsLeft(on: guide.visit, given: given))
      for row in guide.completions(of: given) {
        let counted = guide.standing(on: guide.visit, given: row).counted
        for index in guide.questions.indices
        where given[index] == .nothing && counted[index] != .nothing {
          #expect(left.contains(index))
        }
      }
    }
  }

  @Test func `A question decides between the outcomes its answers lead to`() throws {
    let guide = Guide.sound
    let session = try guide.session([
      says("emergency", "no"), says("role", "gp"), says("harm", "no"), says("child", "heard"),
    ])
    let named = { (question: String) in
      guide.index(of: question).map {
        guide.decides($0, on: session.visit, given: session.given).map { guide.outcomes[$0].id }
      }
    }
    #expect(named("need") == ["close", "keep-open", "level-1", "get-consent"])
    #expect(named("consent") == ["level-1", "get-consent"])
    #expect(named("role") == ["continue"])
    let left = guide.questionsLeft(on: session.visit, given: session.given)
    #expect(left.map { guide.questions[$0].id } == ["need", "consent"])
    let known = guide.open(on: session.visit, given: session.given)
    #expect(
      guide.openOutcomes(on: session.visit, known: known).map { guide.outcomes[$0].id }
        == ["close", "keep-open", "level-1", "get-consent"])
  }
}

extension Guide {
  /// Every way to answer what has not been answered.
  func completions(of given: [Cells]) -> [[Cells]] {
    visit.prompts.map(\.question).reduce([given]) { rows, question in
      given[question] != .nothing
        ? rows
        : rows.flatMap { row in
          questions[question].domain.all.members.map { cell in
            var row = row
            row[question] = Cells(cell: cell)
            return row
          }
        }
    }
  }
}
