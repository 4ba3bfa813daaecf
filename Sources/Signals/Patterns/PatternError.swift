/// What is wrong with a pattern.
public enum PatternError: Error, Hashable {
  /// A list that nobody wrote.
  case unknownList(String, pattern: String)

  /// Nothing in it can be searched for.
  case empty(pattern: String)

  /// A gap that is not `..` and a number from 0 to 9.
  case badGap(String, pattern: String)

  /// Parentheses that do not come in one pair.
  case badHead(pattern: String)

  /// Two choices side by side, `a|b c|d`, that may be meant as three words or as four rows.
  case ambiguous(String, pattern: String)

  /// A list that holds itself.
  case circular(String, pattern: String)

  /// The pattern as it is written.
  public var pattern: String {
    switch self {
    case .unknownList(_, let pattern), .badGap(_, let pattern), .ambiguous(_, let pattern),
      .circular(_, let pattern), .empty(let pattern), .badHead(let pattern):
      pattern
    }
  }
}
