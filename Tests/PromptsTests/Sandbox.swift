import Foundation
import Prompts

/// A copy of `Valid/` to break, gone when it is no longer used.
///
/// What `Valid/` does not hold, such as the program's own sentences, is the real thing, since its keys
/// belong to the program.
final class Sandbox {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "bti-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Fixture.here.appending(path: "Valid"), to: folder)
    for (name, text) in Self.own {
      let file = folder.appending(path: name)
      guard !FileManager.default.fileExists(atPath: file.path) else { continue }
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  /// The program's own files, resting on the one provision and the one report there are here.
  private static let own: [(name: String, text: String)] = {
    let prompts = Fixture.repository.appending(path: "prompts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: prompts.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.compactMap { name in
      let text = try? String(contentsOf: prompts.appending(path: name), encoding: .utf8)
      return text.map { (name, small($0)) }
    }
  }()

  private static func small(_ text: String) -> String {
    text.replacing(/cite: \[[^\]]*\]/, with: "cite: [S9.1]")
      .replacing(/reports: \[[^\]]*\]/, with: "reports: [report]")
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
