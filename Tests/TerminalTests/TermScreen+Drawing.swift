extension TermScreen {
  mutating func put(_ letter: Unicode.Scalar) {
    if wrapIsDue { beginNextRow() }
    cells[row][column] = letter
    if column == columns - 1 { wrapIsDue = true } else { column += 1 }
  }

  private mutating func beginNextRow() {
    column = 0
    lineFeed()
  }

  mutating func lineFeed() {
    wrapIsDue = false
    guard row == rows - 1 else { return row += 1 }
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }

  mutating func control(_ byte: UInt8) {
    switch byte {
    case 8: move(toColumn: column - 1)
    case 9: move(toColumn: (column / 8 + 1) * 8)
    case 10: lineFeed()
    case 13: move(toColumn: 0)
    default: break
    }
  }

  mutating func move(toRow newRow: Int? = nil, toColumn newColumn: Int? = nil) {
    wrapIsDue = false
    row = min(max(newRow ?? row, 0), rows - 1)
    column = min(max(newColumn ?? column, 0), columns - 1)
  }

  mutating func eraseScreen(_ mode: Int) {
    let from = mode == 0 ? row + 1 : 0
    if mode == 0 { eraseRow(0) }
    for row in from..<max(rows, from) {
      cells[row] = Array(repeating: " ", count: columns)
    }
  }

  mutating func eraseRow(_ mode: Int) {
    let range = mode == 0 ? column..<columns : 0..<(mode == 1 ? column + 1 : columns)
    for column in range { cells[row][column] = " " }
  }

  mutating func insertBlanks(_ count: Int) {
    for _ in 0..<count {
      cells[row].insert(" ", at: column)
      cells[row].removeLast()
    }
  }

  mutating func deleteLetters(_ count: Int) {
    for _ in 0..<count {
      cells[row].remove(at: column)
      cells[row].append(" ")
    }
  }
}
