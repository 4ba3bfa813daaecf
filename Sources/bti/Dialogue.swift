import Shell
import Terminal

/// Drives a conversation at a terminal or through a pipe.
struct Dialogue {
  private var conversation: Conversation
  private let source: any LineSource
  private let editor: EditedLines?
  private let screen = Screen()
  private let style: Style
  private let folder: PaperFolder
  private var hasInterrupted = false

  init(_ conversation: Conversation, isPlain: Bool, style: Style, folder: PaperFolder) {
    self.conversation = conversation
    self.style = style
    self.folder = folder
    editor = isPlain ? nil : EditedLines(program: "bti")
    source = editor ?? PlainLines(screen: screen)
  }

  /// Holds the conversation to its end and returns what the program should exit with.
  mutating func hold() -> Int32 {
    do throws(Screen.Failure) {
      try say(conversation.open())
      while !conversation.isOver {
        if let status = try hear() { return status }
      }
      return 0
    } catch {
      return error.exitCode
    }
  }

  /// Takes one line; returns an exit status where there is nothing more to take.
  private mutating func hear() throws(Screen.Failure) -> Int32? {
    editor?.hooks = hooks
    switch source.read(prompt: "› ", initial: conversation.draft) {
    case .line(let line):
      hasInterrupted = false
      remember(line)
      try say(conversation.hear(line))
      try write()
      return nil
    case .interrupted(let draft):
      return try interrupt(draft)
    case .endOfInput:
      try say(conversation.leave())
      return 0
    case .terminated(_, let signal):
      return 128 + signal
    case .failed(let status):
      return status
    }
  }

  /// Writes the papers that were asked for, and tells where they are.
  private mutating func write() throws(Screen.Failure) {
    let written = conversation.takeFiles().map(folder.write)
    guard !written.isEmpty else { return }
    try say(written.map(conversation.told) + conversation.question)
  }

  /// The first Ctrl-C gives the line back, the second leaves.
  private mutating func interrupt(_ draft: String) throws(Screen.Failure) -> Int32? {
    guard source.isInteractive, !hasInterrupted else {
      try say(conversation.leave())
      return 130
    }
    hasInterrupted = true
    try say(conversation.interrupt(draft: draft))
    return nil
  }

  /// Only commands are kept for Up and Down; answers about a child never are.
  private func remember(_ line: String) {
    guard line.hasPrefix(":") else { return }
    source.remember(line)
  }

  private func say(_ lines: [Line]) throws(Screen.Failure) {
    let width = source.isInteractive ? max(12, min(Width.columns - 1, 76)) : 76
    try screen.write(style.painted(lines, width: width))
  }

  private var hooks: Hooks {
    var hooks = Hooks()
    let conversation = conversation
    let style = style
    hooks.complete = { before in
      let found = conversation.completions(of: before)
      guard found.count != 1 else { return Completion(found[0]) }
      let start = found.commonStart
      return start.count > before.count
        ? Completion(start)
        : Completion(listing: found.isEmpty ? nil : found.joined(separator: "\n"))
    }
    hooks.header = {
      style.painted(conversation.question, width: max(12, min(Width.columns - 1, 76)))
    }
    hooks.help = {
      style.painted(conversation.help, width: max(12, min(Width.columns - 1, 76)))
    }
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
