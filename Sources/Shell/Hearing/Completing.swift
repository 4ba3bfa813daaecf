import Interview
import Wording

extension Conversation {
  /// What may stand instead of the text before the cursor: commands after a colon, else options.
  public func completions(of before: String) -> [String] {
    if before.hasPrefix(":") {
      return Command.allCases.map { $0.name(in: language) }.filter { $0.hasPrefix(before) }
    }
    guard let current else { return [] }
    let options = guide.questions[current].options.map { text($0.text) }
    return options.filter { $0.folded.hasPrefix(before.folded) }
  }

  /// What to say of a paste of several lines that stands on the line now.
  public func pasted(_ lines: Int, _ characters: Int) -> String {
    sentence(.pasteEnd, ["\(lines)", "\(characters)"])
  }

  /// The question that is put now, to be shown again on a cleared screen.
  public var question: [Line] {
    if isOver { return [] }
    if mode == .saving { return [said(.coachSave)] }
    if let activeCoach { return activeCoach.question }
    return current.map(put) ?? []
  }
}

extension [String] {
  /// The longest text all of them begin with, whatever their letters' size.
  public var commonStart: String {
    guard let first else { return "" }
    return dropFirst().reduce(first) { start, word in
      String(zip(start, word).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
    }
  }
}
