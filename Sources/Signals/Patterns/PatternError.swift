/// What is wrong with a pattern.
public enum PatternError: Error, Hashable {
  /// A list that nobody wrote.
  case unknownList(String, pattern: String)

  /// Nothing in it can be searched for.
  case empty(pattern: String)

  /// A gap that is not `..` and a number from 1 to 9.
  case badGap(String, pattern: String)

  /// Parentheses that do not come in one pair.
  case badHead(pattern: String)
}
