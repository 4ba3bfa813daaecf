internal import CLineEdit

/// How many columns a line may take.
public enum Width {
  /// The width of the screen: the terminal's own word, then COLUMNS, then 80.
  public static var columns: Int {
    columns(terminal: Int(cle_columns()), environment: Environment.value)
  }

  /// The width, given the terminal's own word, or 0, and the environment.
  public static func columns(terminal: Int, environment: (String) -> String?) -> Int {
    if terminal > 0 { return terminal }
    guard let told = environment("COLUMNS").flatMap({ Int($0) }), told > 0 else { return 80 }
    return told
  }
}
