import Signals
import Testing

@Suite struct CorpusTests {
  // The last two show what nobody tuned for; their floors are what was measured, not a goal.
  @Test(arguments: [
    ("nb", 0.98, 0.03), ("nn", 0.98, 0.03), ("mixed", 0.98, 0.03),
    ("fresh-nb", 0.95, 0.03), ("fresh-nn", 0.95, 0.03),
    ("fresh2-nb", 0.80, 0.04), ("fresh2-nn", 0.80, 0.04),
    ("nb-held-out", 0.95, 0.04), ("nn-held-out", 0.95, 0.04),
    ("fresh-held-out-nb", 0.50, 0.07), ("fresh-held-out-nn", 0.45, 0.05),
  ])
  func `grave words are found and everyday sentences left alone`(
    name: String, recall: Double, alarms: Double
  ) throws {
    let finder = try #require(Books.finder)
    var (wanted, found, everyday, cried) = (0, 0, 0, 0)
    for (text, expected) in try Books.corpus(name) {
      let asking = finder.find(in: text).filter(\.asks)
      let ids = Set(asking.map(\.id))
      wanted += expected.count
      found += expected.count { !ids.isDisjoint(with: $0) }
      everyday += expected.isEmpty ? 1 : 0
      cried += expected.isEmpty && asking.contains { $0.opens != nil } ? 1 : 0
    }
    print("\(name): found \(found) of \(wanted), \(cried) false alarms of \(everyday)")
    #expect(Double(found) / Double(wanted) >= recall)
    #expect(Double(cried) / Double(everyday) <= alarms)
  }
}
