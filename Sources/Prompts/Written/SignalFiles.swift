import Signals
import Yams

extension Folder {
  /// The words that need a question, and the names to keep out.
  func signals() -> (book: SignalBook, names: NameBook)? {
    let roots = files(in: "signals").filter { !$0.hasSuffix("/names.yaml") }.compactMap(open)
    guard let names = open("signals/names.yaml") else { return nil }
    do {
      return (
        try SignalsReading.book(from: roots.map(\.node)), try SignalsReading.names(from: names.node)
      )
    } catch {
      findings.report(.syntax("\(error)"), at: Place(file: "signals"))
      return nil
    }
  }
}
