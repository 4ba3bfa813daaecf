import Foundation
import Prompts
import Signals
import Yams

/// The books as the program reads them.
enum Books {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appending(path: "prompts/signals")

  static func signals() throws -> SignalBook {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let files = names.filter { $0.hasSuffix(".yaml") && $0 != "names.yaml" }
    return try SignalsReading.book(from: files.compactMap(node))
  }

  static let finder: SignalFinder? = try? SignalFinder(book: signals())

  static let identifiers: IdentifierFinder? = try? node("names.yaml").map {
    try IdentifierFinder(names: SignalsReading.names(from: $0))
  }

  static func corpus(_ name: String) throws -> [(text: String, expected: [[String]])] {
    let file = root.appending(path: "Tests/SignalsTests/Corpus/\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      let ids = parts.count > 1 ? parts[1].split(separator: " ") : []
      return (String(parts[0]), ids.map { $0.split(separator: "|").map(String.init) })
    }
  }

  private static func node(_ name: String) throws -> Node? {
    try Yams.compose(
      yaml: String(contentsOf: folder.appending(path: name), encoding: .utf8), .basic)
  }
}
