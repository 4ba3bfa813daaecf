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

extension Library {
  /// The points that were learned for the signals; a conversation leaves them unread until it needs
  /// them.
  ///
  /// - Throws: ``Problems``, with the line that cannot be read.
  public static func points(of book: SignalBook) throws(Problems) -> SignalPoints {
    do throws(SignalPoints.Mistake) {
      return try SignalPoints(book.points)
    } catch {
      let fault = Fault.badPattern(
        "linja har ikke poeng som kan leses", accepted: "'make learn' skriver filen på nytt")
      let place = Place(file: Folder.points, line: error.line)
      throw Problems(all: [Problem(fault, at: place)])
    }
  }
}

extension Folder {
  fileprivate static let points = "signals/points.txt"

  /// The words that need a question, and the names to keep out.
  func signals() -> (book: SignalBook, names: NameBook)? {
    var written = WrittenSignals()
    for file in files(in: "signals") where !file.hasSuffix("/names.yaml") {
      if let fields = fields(file) { written.add(fields) }
    }
    let names = fields("signals/names.yaml").map { NameBook($0, in: &written) }
    written.check(findings: findings)
    guard let names, let points = text(of: Self.points) else { return nil }
    var book = written.book
    book.points = points
    return (book, names)
  }
}
