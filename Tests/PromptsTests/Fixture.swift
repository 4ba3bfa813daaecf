import Foundation
import Prompts
import Testing

/// A folder of prompts with a mistake in it: what to change in `Valid/`, and what must be said of it.
///
/// `FILE.edit` holds a piece of the file, a line `=>`, and what stands there instead; `FILE.gone` takes the
/// file away; any other file is put in as it is.
struct Fixture: Sendable, CustomTestStringConvertible {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  static let here = URL(filePath: #filePath).deletingLastPathComponent()
  static let repository = here.deletingLastPathComponent().deletingLastPathComponent()

  static let all: [Fixture] = {
    let broken = here.appending(path: "Broken")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: broken.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
      .map { Fixture(folder: broken.appending(path: $0)) }
  }()

  /// What must be said, line by line.
  var expected: [String] {
    get throws {
      try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
  }

  /// The files that change something, relative to the folder.
  var files: [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { path in
      let values = try? folder.appending(path: path).resourceValues(forKeys: [.isRegularFileKey])
      return path != "expected.txt" && values?.isRegularFile == true
    }
  }

  /// Makes the changes in a folder; `moved` gives each file another place.
  func lay(over target: URL, moved: (String) -> String = { $0 }) throws {
    for path in files {
      let data = try Data(contentsOf: folder.appending(path: path))
      let place = target.appending(path: moved(path))
      switch place.pathExtension {
      case "edit":
        try edit(place.deletingPathExtension(), as: String(decoding: data, as: UTF8.self))
      case "gone": try FileManager.default.removeItem(at: place.deletingPathExtension())
      default: try data.write(to: place)
      }
    }
  }

  private func edit(_ file: URL, as change: String) throws {
    let parts = change.dropLast().split(separator: "\n=>\n", maxSplits: 1).map(String.init)
    let old = change.hasSuffix("\n=>\n\n") ? String(change.dropLast(5)) : parts[0]
    let new = parts.count > 1 ? parts[1] : ""
    var text = try String(contentsOf: file, encoding: .utf8)
    let place = try #require(text.firstRange(of: old), "\(file.lastPathComponent) lacks \(old)")
    text.replaceSubrange(place, with: new)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
