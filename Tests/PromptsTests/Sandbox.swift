import Foundation
import Prompts

/// A copy of `Valid/` to break, gone when it is no longer used.
///
/// The program's own sentences and words are the real ones, since their keys belong to the program.
final class Sandbox {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "bti-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Fixture.here.appending(path: "Valid"), to: folder)
    for file in ["shell.yaml", "overview.yaml", "goals.yaml", "verbs.yaml"] {
      try FileManager.default.copyItem(
        at: Fixture.repository.appending(path: "prompts/\(file)"), to: folder.appending(path: file))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What the reader says of the folder, line by line.
  var problems: [String] {
    do {
      _ = try Library(contentsOf: folder)
      return []
    } catch {
      return error.all.map(\.description)
    }
  }
}
