/// What the owner of a conversation does while a line is being written.
public struct Hooks {
  /// Tab: what to make of the text before the cursor.
  public var complete: (_ before: String) -> Completion = { _ in Completion() }

  /// A paste: what to insert for it, and what to tell.
  public var paste: (Paste) -> Paste.Reply = { Paste.Reply($0.text) }

  /// Ctrl-L: what stands above the prompt, the question again.
  public var header: () -> String = { "" }

  /// F1: what to show below the line; the line is kept.
  public var help: () -> String = { "" }

  /// Creates hooks that do nothing but let a paste in.
  public init() {}
}

extension Hooks {
  /// Where C finds the hooks; they may change between two questions.
  final class Box {
    var hooks = Hooks()
  }
}
