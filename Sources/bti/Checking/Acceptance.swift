import Foundation
import Verification

/// One line of a file that says who goes good for less protection, and why:
/// `guide level from -> to: name, reason`.
struct Acceptance: Equatable {
  var guide: String
  var level: String
  var from: String
  var to: String

  /// Who, and why.
  var reason: String

  /// Reads a line; nil where it is not written as it must be.
  init?(_ line: Substring) {
    let halves = line.split(separator: ":", maxSplits: 1)
    let words = halves[0].split(separator: " ")
    guard halves.count == 2, words.count == 5, words[3] == "->" else { return nil }
    let parts = halves[1].split(separator: ",", maxSplits: 1)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    (guide, level) = (String(words[0]), String(words[1]))
    (from, to) = (String(words[2]), String(words[4]))
    reason = parts.joined(separator: ", ")
  }

  func covers(_ change: Comparison.Change, in comparison: Comparison) -> Bool {
    guide == comparison.guide && level == comparison.level && from == "\(change.from)"
      && to == "\(change.to)"
  }

  /// Reads a file; empty lines and lines that begin with `#` are passed over.
  static func read(_ path: String) throws -> [Acceptance] {
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw Failure.noFile(path, error.localizedDescription)
    }
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.allSatisfy(\.isWhitespace) && !$0.element.hasPrefix("#") }
      .map { place, line in
        guard let acceptance = Acceptance(line) else {
          throw Failure.badAcceptance("\(path):\(place + 1)")
        }
        return acceptance
      }
  }
}
