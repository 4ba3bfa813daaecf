import GuideKit
import Interview
import Testing
import Verification

struct `The explorer agrees with walking one by one` {
  private static let guides = [Guide.sound] + (1...150).map(Guide.generated)

  private func visits(_ guide: Guide) -> [(String, Visit)] {
    guide.levels.flatMap { level in
      Set([0, level.again]).sorted().map {
        ("\(level.number)" + ($0 == 0 ? "" : "+"), Visit(guide, level: level, step: $0))
      }
    }
  }

  @Test(arguments: guides) func `On who decides, how often, and how long it takes`(guide: Guide) {
    let proof = Proof(guide, core: .soundCore)
    let walks = visits(guide).map { ($0, Naive(guide, $1)) }
    let lines = walks.flatMap { entry, walk in
      walk.counts.sorted { $0.key < $1.key }.map { rule, count in
        let mark = guide.effect(of: rule) == .duty ? "+>" : "->"
        let outcome = guide.outcomes[guide.rules[rule].outcome].id
        return "\(entry)  \(guide.rules[rule].id) \(mark) \(outcome): \(count)"
      }
    }
    #expect(proof.digest == lines)
    #expect(proof.sessions == Count(walks.map(\.1.interviews).reduce(0, +)))
    for level in guide.levels {
      let longest = walks.filter { $0.1.visit.level == level.number }.map(\.1.longest).max()
      #expect(proof.longest[level.number] == longest)
    }
  }

  @Test(arguments: guides) func `On which invariants hold`(guide: Guide) {
    let found = Set(Proof(guide, core: .soundCore).violations.map { kind($0.fact) })
    let sets = visits(guide).map { NaiveSets(guide: guide, visit: $1) }
    let walks = visits(guide).map { Naive(guide, $1) }
    #expect(found.contains("worseIsMilder") == sets.contains(where: \.worseIsMilder))
    #expect(found.contains("unsureIsMilder") == sets.contains(where: \.unsureIsMilder))
    #expect(found.contains("rolesDiffer") == sets.contains(where: \.rolesDiffer))
    #expect(found.contains("noOutcome") == walks.contains(where: \.isSilent))
    let asked = Set(walks.flatMap(\.asked))
    let isLeftOut = guide.questions.indices.contains { !asked.contains($0) }
    #expect(found.contains("neverAsked") == isLeftOut)
    let deciding = Set(walks.flatMap(\.counts.keys))
    #expect(
      found.contains("neverDecides") == guide.rules.indices.contains { !deciding.contains($0) })
  }

  @Test func `And the small guides are of both sorts`() {
    let sets = Self.guides.map { NaiveSets(guide: $0, visit: visits($0)[0].1) }
    let both: Set<Bool> = [true, false]
    #expect(Set(sets.map(\.worseIsMilder)) == both)
    #expect(Set(sets.map(\.unsureIsMilder)) == both)
    #expect(Set(sets.map(\.rolesDiffer)) == both)
  }

  @Test(arguments: 1...60) func `On what changes between two versions`(seed: Int) throws {
    let old = Guide.generated(seed: seed)
    var random = Seeded(seed)
    let mutants = Mutant.all(of: old)
    let new = try #require(mutants.randomElement(using: &random)).guide
    let (before, after) = (visits(old)[0].1, visits(new)[0].1)
    let (one, other) = (NaiveSets(guide: old, visit: before), NaiveSets(guide: new, visit: after))
    var expected: [String: Set<[Int: Int]>] = [:]
    for row in one.combinations where one.protection(row) != other.protection(row) {
      let name = { (place: Int) in place < 0 ? "–" : old.outcomes[place].id }
      let key = "\(name(one.protection(row))) \(name(other.protection(row)))"
      expected[key, default: []].insert(
        one.counted(row).merging(other.counted(row)) { first, _ in first })
    }
    var found: [String: Count] = [:]
    for change in Comparison.all(from: old, to: new).comparisons[0].changes
    where change.from.outcome != change.to.outcome {
      let key = "\(change.from.outcome ?? "–") \(change.to.outcome ?? "–")"
      found[key, default: .zero] += change.count
    }
    #expect(found == expected.mapValues { Count($0.count) })
  }

  private func kind(_ fact: Violation.Fact) -> String {
    String("\(fact)".prefix { $0 != "(" })
  }
}
