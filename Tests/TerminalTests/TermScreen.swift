/// A small xterm for tests: what libedit, and the program beside it, draw.
///
/// A sequence that it does not know is kept in `unknown`, so that a test can fail on it. It
/// does not lay out anew when its size changes; a real terminal is needed for that.
struct TermScreen {
  private(set) var rows: Int
  private(set) var columns: Int
  var cells: [[Unicode.Scalar]]
  var row = 0
  var column = 0
  var wrapIsDue = false
  var bracketedPaste = false
  var unknown: [String] = []
  var parser = Parser()

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without the blanks at their ends.
  var lines: [String] {
    cells.map { row in
      var letters = String.UnicodeScalarView()
      letters.append(contentsOf: row.reversed().drop { $0 == " " }.reversed())
      return String(letters)
    }
  }

  /// The rows up to the last one with text on it.
  var text: String {
    lines.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n")
  }

  /// The row with the cursor on it.
  var cursorLine: String { lines[row] }

  /// Cuts or fills the rows; text is not moved from one row to another.
  mutating func resize(rows: Int, columns: Int) {
    var other = TermScreen(rows: rows, columns: columns)
    for row in 0..<min(rows, self.rows) {
      other.cells[row].replaceSubrange(
        0..<min(columns, self.columns), with: cells[row].prefix(columns))
    }
    self.rows = rows
    self.columns = columns
    cells = other.cells
    move()
  }

  /// Where the cursor stands, as a test writes it.
  func shows(_ line: String, cursorAt column: Int) -> Bool {
    cursorLine == line && self.column == column
  }
}
