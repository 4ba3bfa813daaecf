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
    let sample = Self.isThorough ? mutants : mutants.everySoMany(12)
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
  var changedByInvariant = 0
  var missed: [String] = []
  private let hasInvariants: Bool

  /// - Parameter core: The safeguards alone, or nil to leave the invariants out.
  init(of guide: Guide, _ mutants: [Mutant], core: Guide?) {
    hasInvariants = core != nil
    let kept = Proof.digest(of: guide)
    for mutant in mutants { add(mutant, to: guide, kept: kept, core: core) }
  }

  private mutating func add(_ mutant: Mutant, to guide: Guide, kept: [String], core: Guide?) {
    tried += 1
    let changes = Comparison.all(from: guide, to: mutant.guide).comparisons.flatMap(\.changes)
    guard !changes.isEmpty else { return }
    changed += 1
    let digest = Proof.digest(of: mutant.guide)
    let isNoticed = digest != kept
    let breaks = core.map { !Proof(mutant.guide, core: $0).violations.isEmpty } ?? false
    if breaks { changedByInvariant += 1 }
    guard changes.contains(where: { $0.verdict == .less }) else { return }
    dangerous += 1
    if isNoticed { byDigest += 1 }
    if breaks { byInvariant += 1 }
    if !isNoticed, !breaks { missed.append("\(mutant.kind) \(mutant.name)") }
  }

  var description: String {
    "\(tried) mutants, \(changed) change meaning, \(dangerous) less protective; of these the digest "
      + "caught \(byDigest)" + (hasInvariants ? ", the invariants alone \(byInvariant)" : "")
  }
}

extension Array {
  /// The first of every so many.
  fileprivate func everySoMany(_ count: Int) -> [Element] {
    indices.filter { $0 % count == 0 }.map { self[$0] }
  }
}
