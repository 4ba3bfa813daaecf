/// A conversation as text: a command line, what the shell said, and what the person typed after `› `.
public struct Transcript: Sendable, Equatable {
  /// How the conversation was started: what follows `$ bti` on the first line.
  public var arguments: [String]

  /// What the person typed, in order.
  public var typed: [String]

  /// The whole text.
  public var text: String

  /// What stands before a typed line.
  public static let mark = "› "

  /// Reads a transcript.
  ///
  /// - Throws: ``Malformed`` where the first line is not a command line.
  public init(_ text: String) throws(Malformed) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("$ bti") else { throw .noCommandLine }
    arguments = first.dropFirst("$ bti".count).split(separator: " ").map(String.init)
    typed = lines.filter { $0.hasPrefix(Self.mark) || $0 == "›" }
      .map { String($0.dropFirst(Self.mark.count)) }
    self.text = text
  }

  /// Why a text is no transcript.
  public enum Malformed: Error, Sendable {
    /// It does not begin with `$ bti …`.
    case noCommandLine
  }

  /// The value after an option of the command line, such as `--guide`.
  public func option(_ name: String) -> String? {
    guard let place = arguments.firstIndex(of: name), arguments.indices.contains(place + 1) else {
      return nil
    }
    return arguments[place + 1]
  }
}
