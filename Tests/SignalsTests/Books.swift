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

  static let finder: SignalFinder? = try? SignalFinder(book: signals())

  static let identifiers: IdentifierFinder? = try? IdentifierFinder(names: read.get().names)

  static func corpus(_ name: String) throws -> [(text: String, expected: [[String]])] {
    try lines(name).map { line in
      let choices = line.label.split(separator: " ")
      return (line.text, choices.map { $0.split(separator: "|").map(String.init) })
    }
  }

  /// The lines of a corpus: a text, a tab, a label.
  static func lines(_ name: String) throws -> [(text: String, label: String)] {
    let file = root.appending(path: "Tests/SignalsTests/Corpus/\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
