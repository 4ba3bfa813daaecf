/// Sets of word sets as rows of bits; equal rows have one number, the empty row is 0.
struct Rows {
  /// How many words of bits a row has.
  let width: Int

  /// All rows, one after the other.
  private(set) var bits: [UInt64]

  /// The row of each word: the sets that hold it.
  private let rowOfWord: [UInt64]
  private var numbers: [[UInt64]: Int32]

  var count: Int { bits.count / width }

  init(sets: [[Int32]], words: Int) {
    width = sets.count / 64 + 1
    var rows = [UInt64](repeating: 0, count: words * width)
    for (set, members) in sets.enumerated() {
      for word in members { rows[Int(word) * width + set / 64] |= 1 << UInt64(set % 64) }
    }
    rowOfWord = rows
    bits = Array(repeating: 0, count: width)
    numbers = [bits: 0]
  }

  /// The number of the row that holds every set of these words and of another row.
  mutating func number(of words: [Int32], and other: Int32 = 0) -> Int32 {
    guard !words.isEmpty else { return other }
    var row = Array(bits[Int(other) * width..<(Int(other) + 1) * width])
    for word in words {
      for part in 0..<width { row[part] |= rowOfWord[Int(word) * width + part] }
    }
    if let known = numbers[row] { return known }
    let number = Int32(count)
    numbers[row] = number
    bits += row
    return number
  }

  /// The sets of a row, in rising order.
  func sets(of row: Int) -> [Int] {
    (0..<width).flatMap { part in
      var (rest, sets) = (bits[row * width + part], [Int]())
      while rest != 0 {
        sets.append(part * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
      return sets
    }
  }
}
