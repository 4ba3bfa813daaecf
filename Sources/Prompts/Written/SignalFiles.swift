import Signals
import Yams

extension Folder {
  /// The words that need a question, and the names to keep out.
  func signals() -> (book: SignalBook, names: NameBook)? {
    let roots = files(in: "signals").filter { !$0.hasSuffix("/names.yaml") }.compactMap(open)
    guard let names = open("signals/names.yaml") else { return nil }
    for root in roots { root.attempt { _ = try SignalsReading.book(from: [$0]) } }
    let book = try? SignalsReading.book(from: roots.map(\.node))
    var found: NameBook?
    names.attempt { found = try SignalsReading.names(from: $0) }
    return book.flatMap { book in found.map { (book, $0) } }
  }
}

extension Spot {
  /// Tries to read a file of signals, and reports what is wrong with it.
  fileprivate func attempt(_ read: (Node) throws -> Void) {
    do {
      try read(node)
    } catch let error as SignalsReadingError {
      findings.report(
        .signal(error.found, accepted: error.accepted),
        at: Place(file: file, line: error.line, column: error.column))
    } catch {
      report(.syntax(.other("\(error)")))
    }
  }
}

extension SignalsReadingError {
  fileprivate var line: Int { Int(place.prefix { $0 != ":" }) ?? 1 }
  fileprivate var column: Int { Int(place.drop { $0 != ":" }.dropFirst()) ?? 1 }
}
