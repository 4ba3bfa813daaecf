/// Which words belong to which sets: a row of bits for every list of sets.
struct Membership {
  private let width: Int
  private let bits: [UInt64]
  private let builtIns: [BuiltIns]

  init(lists: [[Int32]], builtIns: [BuiltIns]) {
    width = builtIns.count / 64 + 1
    var bits = [UInt64](repeating: 0, count: lists.count * width)
    for (row, list) in lists.enumerated() {
      for set in list { bits[row * width + Int(set) / 64] |= 1 << UInt64(set % 64) }
    }
    self.bits = bits
    self.builtIns = builtIns
  }

  /// Whether a word that stands at a place in its sentence is in a set.
  func holds(_ token: Token, at place: Int, _ set: Int32) -> Bool {
    let row = bits[Int(token.list) * width + Int(set) / 64]
    if row >> UInt64(set % 64) & 1 == 1 { return true }
    if !token.inner.isEmpty, token.inner.contains(set) { return true }
    let others = builtIns[Int(set)]
    guard !others.isEmpty else { return false }
    let isName = others.contains(.name) && token.isCapital && place > 0
    return isName || (others.contains(.number) && token.isNumber)
  }
}
