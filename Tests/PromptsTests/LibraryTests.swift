import Foundation
import Prompts
import Testing

@Suite struct LibraryTests {
  static let folder = Fixture.repository.appending(path: "prompts")

  @Test func `The prompts of the repository can be read`() throws {
    let library = try Library(contentsOf: Self.folder)
    #expect(!library.guides.isEmpty)
  }

  @Test func `A provision that nothing cites is told with its place`() throws {
    let sandbox = try Sandbox()
    let source = sandbox.folder.appending(path: "sources/S9.yaml")
    let text = try String(contentsOf: source, encoding: .utf8)
    try text.replacing(
      "    omitted: {nb: Gjelder andre., nn: Gjeld andre., en: For others.}\n", with: ""
    )
    .write(to: source, atomically: true, encoding: .utf8)
    let problems = try Library(contentsOf: sandbox.folder).traceability.problems
    #expect(
      problems.map(\.description) == [
        "sources/S9.yaml:8:9: ingenting viser til S9.2; vis til det, eller si med 'omitted:' hvorfor ikke"
      ])
  }

  @Test func `A provision knows every place that cites it`() throws {
    let sandbox = try Sandbox()
    let library = try Library(contentsOf: sandbox.folder)
    let entry = try #require(library.traceability.entries.first { $0.id == "S9.1" })
    #expect(entry.cites.count { $0.file != "documents.yaml" } == 21)
    #expect(!entry.isOnlyExplained)
    #expect(library.traceability.problems.isEmpty)
  }
}
