import Foundation
import Signals
import Testing

@Suite struct CorpusTests {
  // What was learned from must be heard again; what was not shows what is to be expected. The last
  // floors are what was measured, not a goal.
  @Test(arguments: [
    (Books.sentences.appending(path: "Taught"), 0.93, 0.03),
    (Books.sentences.appending(path: "Aside"), 0.88, 0.05),
    (Books.unseen, 0.80, 0.09),
  ])
  func `grave words are found and everyday sentences left alone`(
    folder: URL, recall: Double, alarms: Double
  ) throws {
    let finder = try #require(Books.finder)
    var (wanted, found, everyday, cried) = (0, 0, 0, 0)
    for (text, expected) in try sentences(in: folder) {
      let asking = finder.find(in: text).filter(\.asks)
      let ids = Set(asking.map(\.id))
      let grave = expected.filter { Self.informing.isDisjoint(with: $0) }
      wanted += grave.count
      found += grave.count { !ids.isDisjoint(with: $0) }
      everyday += expected.isEmpty ? 1 : 0
      cried += expected.isEmpty && asking.contains { $0.opens != nil } ? 1 : 0
    }
    let name = folder.lastPathComponent
    print("\(name): found \(found) of \(wanted), \(cried) false alarms of \(everyday)")
    #expect(Double(found) / Double(wanted) >= recall)
    #expect(Double(cried) / Double(everyday) <= alarms)
  }

  private static let informing: Set = ["absence", "family", "vague"]

  private func sentences(in folder: URL) throws -> [(text: String, expected: [[String]])] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter {
      $0.pathExtension == "tsv" && $0.lastPathComponent != "identifiers.tsv"
    }.flatMap { try Books.corpus($0) }
  }
}
