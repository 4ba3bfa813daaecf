import Foundation
import Prompts
import Signals

/// The books as the program reads them.
enum Books {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let prompts = root.appending(path: "prompts")

  private static let read = Result { () throws(Problems) in
    try Library.signals(in: prompts)
  }

  static func signals() throws -> SignalBook { try read.get().book }

  static let finder: SignalFinder? = try? SignalFinder(
    book: signals(), points: Library.points(of: signals()))

  static let identifiers: IdentifierFinder? = try? IdentifierFinder(names: read.get().names)

  /// The sentences that the points were learned from, and those that set the bar.
  static let sentences = root.appending(path: "Tools/Learning/Sentences")

  /// Sentences that nothing was learned from.
  static let unseen = root.appending(path: "Tests/SignalsTests/Corpus")

  static func corpus(_ file: URL) throws -> [(text: String, expected: [[String]])] {
    try lines(file).map { line in
      let choices = line.label.split(separator: " ")
      return (line.text, choices.map { $0.split(separator: "|").map(String.init) })
    }
  }

  /// The lines of a corpus: a text, a tab, a label.
  static func lines(_ file: URL) throws -> [(text: String, label: String)] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
