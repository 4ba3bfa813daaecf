import Shell
import Terminal

/// Drives conversations at a terminal or through a pipe; there is one for the whole session.
struct Dialogue {
  private let source: any LineSource
  private let editor: EditedLines?
  private let screen = Screen()
  private let style: Style
  private let folder: PaperFolder

  init(isPlain: Bool, style: Style, folder: PaperFolder) {
    self.style = style
    self.folder = folder
    editor = isPlain ? nil : EditedLines(program: "bti")
    source = editor ?? PlainLines(screen: screen)
  }

  /// How a conversation ended.
  enum End {
    /// The person or the input came to its end.
    case over
    /// The program must end with this status.
    case exit(Int32)
  }

  /// Holds a conversation to its end.
  func hold(_ conversation: inout Conversation) -> End {
    do throws(Screen.Failure) {
      var hasInterrupted = false
      try say(conversation.open())
      while !conversation.isOver {
        editor?.hooks = hooks(conversation)
        let reading = source.read(prompt: "› ", initial: conversation.draft)
        if case .interrupted(let draft) = reading, source.isInteractive, !hasInterrupted {
          hasInterrupted = true
          try say(conversation.interrupt(draft: draft))
          continue
        }
        hasInterrupted = false
        if let end = try hear(reading, in: &conversation) { return end }
      }
      return .over
    } catch {
      return .exit(error.exitCode)
    }
  }

  /// Asks which municipality and language; nil and a status where the input ended.
  func receive(_ reception: inout Reception) -> End {
    do throws(Screen.Failure) {
      try say(reception.question)
      while reception.choice == nil {
        switch source.read(prompt: "› ", initial: "") {
        case .line(let line): try say(reception.hear(line))
        case .interrupted: return .exit(130)
        case .endOfInput: return .exit(0)
        case .terminated(_, let signal): return .exit(128 + signal)
        case .failed(let status): return .exit(status)
        }
      }
      return .over
    } catch {
      return .exit(error.exitCode)
    }
  }

  private func hear(
    _ reading: Reading, in conversation: inout Conversation
  ) throws(Screen.Failure) -> End? {
    switch reading {
    case .line(let line):
      remember(line)
      try say(conversation.hear(line))
      try write(&conversation)
      return nil
    case .interrupted:
      try say(conversation.leave())
      return .exit(130)
    case .endOfInput:
      try say(conversation.leave())
      return .over
    case .terminated(_, let signal): return .exit(128 + signal)
    case .failed(let status): return .exit(status)
    }
  }

  /// Writes the papers that were asked for, and tells where they are.
  private func write(_ conversation: inout Conversation) throws(Screen.Failure) {
    let written = conversation.takeFiles().map(folder.write)
    guard !written.isEmpty else { return }
    try say(written.map(conversation.told) + conversation.question)
  }

  /// Only commands are kept for Up and Down; answers about a child never are.
  private func remember(_ line: String) {
    guard line.hasPrefix(":") else { return }
    source.remember(line)
  }

  private func say(_ lines: [Line]) throws(Screen.Failure) {
    try screen.write(style.painted(lines, width: source.isInteractive ? Self.width : Line.width))
  }

  /// Lines are easiest to read when they are not too long, and must fit where there is little room.
  private static var width: Int { max(12, min(Width.columns - 1, Line.width)) }

  private func hooks(_ conversation: Conversation) -> Hooks {
    var hooks = Hooks()
    let style = style
    hooks.complete = { before in
      let found = conversation.completions(of: before)
      guard found.count != 1 else { return Completion(found[0]) }
      let start = found.commonStart
      return start.count > before.count
        ? Completion(start)
        : Completion(listing: found.isEmpty ? nil : found.joined(separator: "\n"))
    }
    hooks.header = { style.painted(conversation.question, width: Self.width) }
    hooks.help = { style.painted(conversation.help, width: Self.width) }
    hooks.paste = { paste in
      guard paste.lines > 1 else { return Paste.Reply(paste.text) }
      return Paste.Reply(paste.text, notice: conversation.pasted(paste.lines, paste.characters))
    }
    return hooks
  }
}

extension Style {
  /// Paragraphs as rows, each set apart by what it is.
  func painted(_ lines: [Line], width: Int) -> String {
    lines.map { line in
      line.rows(width: width).map { paint($0, line.role) + "\n" }.joined()
    }.joined()
  }

  private func paint(_ row: String, _ role: Line.Role) -> String {
    switch role {
    case .text: row
    case .heading, .question: self(row, .strong)
    case .alarm: self(row, .alarm)
    case .aside: self(row, .faint)
    }
  }
}
