/// How a text may be set apart on the screen; colour never carries a meaning alone.
public struct Style: Sendable, Equatable {
  /// What a text is, which decides how it looks.
  public enum Tone: String, Sendable, CaseIterable {
    /// A question or a heading.
    case strong = "1"

    /// What may be skipped.
    case faint = "2"

    /// What must not be skipped.
    case alarm = "1;31"
  }

  /// Whether to set anything apart at all.
  public let isColoured: Bool

  /// Creates a style.
  public init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// Decides for standard output: plain if the user or the environment says so, or in a pipe.
  public init(noColour: Bool) {
    self.init(
      noColour: noColour, isTerminal: Screen.isTerminal(.output), environment: Environment.value)
  }

  /// Decides from what is known; a variable that is empty counts as not set.
  public init(noColour: Bool, isTerminal: Bool, environment: (String) -> String?) {
    let isDumb = [nil, "dumb"].contains(environment("TERM"))
    isColoured = !noColour && isTerminal && !isDumb && environment("NO_COLOR") == nil
  }

  /// The text in a tone.
  public func callAsFunction(_ text: String, _ tone: Tone) -> String {
    isColoured ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }
}
