/// What came of asking for a line.
public enum Reading: Equatable, Sendable {
  /// The line, whole and composed, without its end.
  case line(String)

  /// Ctrl-C: this line is given up, but what stood on it is not lost.
  case interrupted(draft: String)

  /// Ctrl-D on an empty line, or the end of a pipe.
  case endOfInput

  /// The program was asked to end, or its terminal is gone: save, and exit with 128 + signal.
  case terminated(draft: String, signal: Int32)

  /// The input cannot be read or the prompt not be written any more: exit with the status.
  case failed(status: Int32)
}
