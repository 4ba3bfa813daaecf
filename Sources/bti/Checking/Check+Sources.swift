import ArgumentParser
import Foundation
import Interview
import Prompts
import Wording

extension BTI.Check {
  /// Prints where each provision lives, source by source, and how many have a home.
  func show(_ table: Traceability, of library: Library) throws {
    let entries = Dictionary(
      table.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for source in library.sources {
      let own = source.provisions.compactMap { entries[$0.id] }
      let width = own.map(\.id.count).max() ?? 0
      print("\n\(source.id): \(source.title.nb)")
      for entry in own {
        print(
          "  " + entry.id.padding(toLength: width + 2, withPad: " ", startingAt: 0) + entry.homes)
      }
      print("  \(own.summary)")
    }
    print("\nI alt: \(table.entries.summary)")
    guard table.problems.isEmpty else { throw ExitCode(1) }
  }
}

extension [Traceability.Entry] {
  fileprivate var summary: String {
    let omitted = count { $0.cites.isEmpty && $0.isOmitted }
    let missing = count { $0.cites.isEmpty && !$0.isOmitted }
    let explained = count(where: \.isOnlyExplained)
    return "\(count) punkter: \(count - omitted - missing) tatt med, \(omitted) utelatt med grunn, "
      + "\(missing) mangler (\(explained) står bare i ordlista)."
  }
}

extension Traceability.Entry {
  /// The files and lines that cite it, a file once.
  fileprivate var homes: String {
    if cites.isEmpty { return isOmitted ? "utelatt" : "MANGLER" }
    let lines = Dictionary(grouping: cites, by: \.file)
    return lines.keys.sorted().map { file in
      let numbers = Set((lines[file] ?? []).map(\.line)).sorted().map(String.init)
      return "\(file):\(numbers.joined(separator: ","))"
    }.joined(separator: "  ")
  }
}
