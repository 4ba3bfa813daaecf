internal import CLineEdit

/// Lines from a terminal, edited with libedit.
///
/// There may be one at a time, on the main thread, and for the whole session: what is typed
/// ahead of a question is lost when an editor is closed.
@safe public final class EditedLines: LineSource {
  private let editor: OpaquePointer
  private let box: Hooks.Box

  /// What Tab, a paste, Ctrl-L and F1 do.
  public var hooks: Hooks {
    get { box.hooks }
    set { box.hooks = newValue }
  }

  /// A person sits at a terminal.
  public var isInteractive: Bool { true }

  /// Opens the terminal, or returns nil where lines cannot be edited: use `PlainLines` there.
  public init?(program: String) {
    let box = Hooks.Box()
    guard cle_use_utf8(), let editor = unsafe cle_open(program, box.callbacks) else { return nil }
    unsafe self.editor = editor
    self.box = box
  }

  deinit {
    unsafe cle_close(editor)
  }

  /// Asks for one line; `initial` already stands on it.
  public func read(prompt: String, initial: String) -> Reading {
    let reading = unsafe cle_read(editor, prompt, initial)
    let text = unsafe String(taking: reading.text).composed()
    switch unsafe reading.outcome {
    case CLE_LINE: return .line(text)
    case CLE_END: return .endOfInput
    case CLE_INTERRUPTED: return .interrupted(draft: text)
    case CLE_TERMINATED: return unsafe .terminated(draft: text, signal: reading.signal)
    default: return .failed(status: 74)
    }
  }

  /// Keeps a line for Up and Down.
  public func remember(_ line: String) {
    unsafe cle_remember(editor, line)
  }

  /// Lets another program, such as an editor, use the terminal as it was found.
  public func lend<Result>(_ body: () throws -> Result) rethrows -> Result {
    unsafe cle_lend(editor)
    defer { unsafe cle_reclaim(editor) }
    return try body()
  }
}
