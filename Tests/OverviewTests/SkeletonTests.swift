import Calendar
import Foundation
import Interview
import Overview
import Prompts
import Testing
import Verification

@Suite struct SkeletonTests {
  @Test func `A new guide can be read, and holds every invariant`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bti-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Guides.folder, to: folder)
    let guide = folder.appending(path: "guides/new-town")
    try FileManager.default.createDirectory(at: guide, withIntermediateDirectories: true)
    for file in Skeleton(id: "new-town", today: .epoch).files {
      try file.text.write(to: guide.appending(path: file.name), atomically: true, encoding: .utf8)
    }
    let library = try Library(contentsOf: folder, only: ["new-town"])
    let proof = Proof(try #require(library.guide("new-town")), core: library.core)
    #expect(proof.violations == [])
  }

  @Test(arguments: ["oppdal", "ny-by", "by2"])
  func `A code may name a guide`(id: String) {
    #expect(Skeleton.isFit(id))
  }

  @Test(arguments: ["", "Oppdal", "løten", "../os", "2by", "ny by"])
  func `What is no code may not`(id: String) {
    #expect(!Skeleton.isFit(id))
  }
}
