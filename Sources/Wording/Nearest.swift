/// The word most like what was written, if one is near enough to have been meant.
public func nearest(to written: String, among words: some Sequence<String>) -> String? {
  let limit = max(1, written.count / 3)
  return words.map { (word: $0, edits: edits(from: Array(written), to: Array($0))) }
    .filter { $0.edits <= limit }
    .min { ($0.edits, $0.word) < ($1.edits, $1.word) }?.word
}

/// How many letters must be put in, taken out, changed or swapped with their neighbour.
private func edits(from old: [Character], to new: [Character]) -> Int {
  var rows = [Array(0...new.count)]
  for (i, letter) in old.enumerated() {
    var row = [i + 1]
    for (j, other) in new.enumerated() {
      var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == new[j - 1], old[i - 1] == other {
        cost = min(cost, rows[i - 1][j - 1] + 1)
      }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[old.count][new.count]
}
