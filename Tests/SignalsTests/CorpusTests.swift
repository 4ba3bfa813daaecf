import Signals
import Testing

@Suite struct CorpusTests {
  @Test(arguments: [
    ("nb", 0.98, 0.03), ("nn", 0.98, 0.03), ("mixed", 0.98, 0.03),
    ("nb-held-out", 0.93, 0.03), ("nn-held-out", 0.93, 0.03),
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
