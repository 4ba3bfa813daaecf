import Foundation
import GuideKit
import Interview
import Prompts
import Testing
import Verification

/// Spoils the rules one at a time and sees what notices.
///
/// Every mutant that makes some interview less protective must be caught. `BTI_MUTANTS=all` tries
/// every mutant of every guide and the invariants too, which takes its time; otherwise every so many.
/// A rule of a level is spoilt on that level, a safeguard on the shortest.
struct `Spoilt rules are caught` {
  private static let isThorough = ProcessInfo.processInfo.environment["BTI_MUTANTS"] == "all"

  @Test func `In the small guide, by the digest or an invariant`() {
    let tally = Tally(of: .sound, Mutant.all(of: .sound), core: .soundCore)
    #expect(tally.missed == [])
    print("sound: \(tally)")
  }

  @Test(arguments: Real.guides) func `In the guides of this repository`(guide: Guide) throws {
    let core = try #require(Real.library?.core)
    let mutants = Mutant.all(of: guide)
    let sample = Self.isThorough ? mutants : mutants.everySoMany(45)
    let tally = Tally(of: guide, sample, core: Self.isThorough ? core : nil)
    #expect(tally.missed == [])
    print("\(guide.id): \(tally)")
  }
}

/// How many mutants there were, and who noticed.
struct Tally: CustomStringConvertible {
  var tried = 0
  var changed = 0
  var dangerous = 0
  var byDigest = 0
  var byInvariant = 0
  var missed: [String] = []
  private let hasInvariants: Bool

  /// Tries mutants of a guide; without a core the invariants are left out.
  init(of guide: Guide, _ mutants: [Mutant], core: Guide?) {
    hasInvariants = core != nil
    let shortest = guide.levels.min { $0.prompts.count < $1.prompts.count }?.number ?? 0
    for (level, mutants) in Dictionary(grouping: mutants, by: { $0.level ?? shortest }) {
      let part = Part(guide, level: level, core: core)
      for mutant in mutants { add(mutant, to: part, core: core) }
    }
  }

  private mutating func add(_ mutant: Mutant, to part: Part, core: Guide?) {
    tried += 1
    let spoilt = mutant.guide.only(part.level)
    let changes = Comparison.all(from: part.guide, to: spoilt).comparisons.flatMap(\.changes)
    guard !changes.isEmpty else { return }
    changed += 1
    guard changes.contains(where: { $0.verdict == .less }) else { return }
    dangerous += 1
    let isNoticed = Proof.digest(of: spoilt) != part.digest
    let breaks = core.map { Part.faults(spoilt, core: $0) != part.faults } ?? false
    if isNoticed { byDigest += 1 }
    if breaks { byInvariant += 1 }
    if !isNoticed, !breaks { missed.append("\(mutant.kind) \(mutant.name)") }
  }

  var description: String {
    "\(tried) mutants, \(changed) change meaning, \(dangerous) less protective; of these the digest "
      + "caught \(byDigest)" + (hasInvariants ? ", the invariants alone \(byInvariant)" : "")
  }
}

/// One level of a guide before it is spoilt.
private struct Part {
  let level: Int
  let guide: Guide
  let digest: [String]
  let faults: Set<Violation.Fact>

  init(_ whole: Guide, level: Int, core: Guide?) {
    self.level = level
    guide = whole.only(level)
    digest = Proof.digest(of: guide)
    faults = core.map { [guide] in Self.faults(guide, core: $0) } ?? []
  }

  static func faults(_ guide: Guide, core: Guide) -> Set<Violation.Fact> {
    Set(Proof(guide, core: core).violations.map(\.fact))
  }
}

extension Guide {
  /// The guide with one level only, entered at its beginning.
  fileprivate func only(_ number: Int) -> Guide {
    var guide = self
    guide.levels = levels.filter { $0.number == number }.map { level in
      var level = level
      level.again = 0
      return level
    }
    return guide
  }
}

extension Array {
  /// The first of every so many.
  fileprivate func everySoMany(_ count: Int) -> [Element] {
    indices.filter { $0 % count == 0 }.map { self[$0] }
  }
}
