import Foundation
import Interview
import Prompts
import Testing
import Verification

/// The prompts of this repository.
enum Real {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "prompts")

  static let library: Library? = try? Library(contentsOf: folder)

  static var guides: [Guide] { library?.guides ?? [] }

  /// What is kept of a guide's meaning; nil where nothing is.
  static func digest(_ guide: Guide.ID) -> [String]? {
    let file = folder.appending(path: "guides/\(guide)/digest.txt")
    return (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init)
  }
}

struct `The guides of this repository` {
  @Test func `They can be read`() throws {
    #expect(throws: Never.self) { try Library(contentsOf: Real.folder) }
    #expect(!Real.guides.isEmpty)
  }

  @Test(arguments: Real.guides) func `Every invariant holds, and the meaning is what was recorded`(
    guide: Guide
  ) throws {
    let core = try #require(Real.library?.core)
    let proof = Proof(guide, core: core)
    #expect(proof.violations == [])
    let kept = try #require(
      Real.digest(guide.id), "run bti check --record, look it over and commit digest.txt")
    #expect(proof.digest == kept, "meaning changed: look it over, then run bti check --record")
  }
}
