import Foundation
import Testing

@Suite struct BrokenTests {
  @Test func `The folder that is broken in every test is whole`() throws {
    #expect(try Sandbox().problems == [])
  }

  @Test(arguments: Fixture.all)
  func `A mistake is told with its place and what would be right`(fixture: Fixture) throws {
    let sandbox = try Sandbox()
    try fixture.lay(over: sandbox.folder)
    #expect(try sandbox.problems == fixture.expected)
  }

  @Test func `Every mistake of every file comes in one run`() throws {
    let sandbox = try Sandbox()
    let guides = sandbox.folder.appending(path: "guides")
    let fixtures = Fixture.all.filter { $0.files.allSatisfy { $0.hasPrefix("guides/one/") } }
    var expected: [String] = []
    for fixture in fixtures {
      let path = "guides/\(fixture.testDescription)/"
      try FileManager.default.copyItem(
        at: guides.appending(path: "one"), to: sandbox.folder.appending(path: path))
      try fixture.lay(over: sandbox.folder) { path + $0.dropFirst("guides/one/".count) }
      expected += try fixture.expected.map { $0.replacing("guides/one/", with: path) }
    }
    #expect(fixtures.count > 40)
    #expect(Set(sandbox.problems) == Set(expected))
  }
}
