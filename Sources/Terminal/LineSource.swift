/// Where the lines of a conversation come from.
///
/// Main thread only, and one at a time: libedit and the signal handlers keep globals.
public protocol LineSource: AnyObject {
  /// Whether a person sits at the other end, and not a pipe or a file.
  var isInteractive: Bool { get }

  /// Asks for one line; where lines can be edited, `initial` already stands on it.
  func read(prompt: String, initial: String) -> Reading

  /// Keeps a line for Up and Down; answers about a child do not belong here.
  func remember(_ line: String)
}

extension LineSource {
  /// Asks for one line on an empty row.
  public func read(prompt: String) -> Reading {
    read(prompt: prompt, initial: "")
  }
}
