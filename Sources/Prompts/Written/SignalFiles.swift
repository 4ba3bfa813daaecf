public import Foundation
public import Signals

extension Library {
  /// The words that need a question and the names to keep out, checked.
  ///
  /// - Parameter folder: The folder of prompts, which holds `signals/`.
  /// - Returns: The book of the signals and the book of names.
  /// - Throws: ``Problems``, with every mistake of every file of the signals.
  public static func signals(
    in folder: URL
  ) throws(Problems) -> (book: SignalBook, names: NameBook) {
    let findings = Findings()
    let listening = Folder(root: folder, findings: findings).signals()
    guard findings.sorted.isEmpty, let listening else {
      throw Problems(all: findings.sorted)
    }
    return listening
  }
}

extension Folder {
  /// The words that need a question, and the names to keep out.
  func signals() -> (book: SignalBook, names: NameBook)? {
    var written = WrittenSignals()
    for file in files(in: "signals") where !file.hasSuffix("/names.yaml") {
      if let fields = fields(file) { written.add(fields) }
    }
    let names = fields("signals/names.yaml").map { NameBook($0, in: &written) }
    written.check(findings: findings)
    guard let names else { return nil }
    return (written.book, names)
  }
}
