/// A small xterm for tests: what libedit, and the program beside it, draw.
///
/// A sequence that it does not know is kept in `unknown`, so that a test can fail on it. It
/// does not lay out anew when its size changes; a real terminal is needed for that.
struct TermScreen {
  let rows: Int
  let columns: Int
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

  /// Where the cursor stands, as a test writes it.
  func shows(_ line: String, cursorAt column: Int) -> Bool {
    cursorLine == line && self.column == column
  }
}
