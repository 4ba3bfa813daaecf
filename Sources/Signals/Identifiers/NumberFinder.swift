/// Finds numbers that tell who somebody is.
struct NumberFinder {
  /// Digits that belong together although spaces or full stops part them.
  private struct Run {
    var digits: [Int] = []
    var groups: [Int] = [0]
    var range: Range<Int>
    var hasPlus: Bool
  }

  private let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  func find() -> [Identifier] {
    runs().compactMap { run in
      kind(of: run).map { IdentifierFinder.identifier($0, at: run.range, in: text) }
    }
  }

  private func kind(of run: Run) -> IdentifierKind? {
    if let person = CheckDigits.personKind(of: run.digits) { return person }
    if isPhone(run) { return .phone }
    return !run.hasPlus && CheckDigits.isOrganisation(run.digits) ? .organisation : nil
  }

  /// Eight digits, alone or in the usual groups, with or without the country.
  private func isPhone(_ run: Run) -> Bool {
    var (digits, groups) = (run.digits, run.groups)
    let prefix = run.hasPlus ? [4, 7] : [0, 0, 4, 7]
    if digits.count > 8, digits.starts(with: prefix) {
      digits.removeFirst(prefix.count)
      if groups[0] == prefix.count { groups.removeFirst() } else { groups[0] -= prefix.count }
    }
    guard digits.count == 8, (2...9).contains(digits[0]), digits[0] != 8 else { return false }
    guard [[8], [2, 2, 2, 2], [3, 2, 3], [4, 4]].contains(groups) else { return false }
    return !(groups == [8] && isDay(digits))
  }

  /// `20260114` is a day.
  private func isDay(_ digits: [Int]) -> Bool {
    digits[0] == 2 && digits[1] == 0 && digits[4] * 10 + digits[5] <= 12
      && digits[6] * 10 + digits[7] <= 31
  }

  private func runs() -> [Run] {
    var (runs, position): ([Run], Int) = ([], 0)
    while position < bytes.count {
      guard isDigit(position), position == 0 || !isWordByte(bytes[position - 1]) else {
        position += 1
        continue
      }
      let run = run(from: position)
      runs.append(run)
      position = run.range.upperBound
    }
    return runs
  }

  private func run(from start: Int) -> Run {
    let hasPlus = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
    var run = Run(range: start..<start, hasPlus: hasPlus)
    var position = start
    while position < bytes.count, run.digits.count < 16 {
      if isDigit(position) {
        run.digits.append(Int(bytes[position] - 48))
        run.groups[run.groups.count - 1] += 1
        position += 1
        run.range = start..<position
      } else if bytes[position] == 0x20, isDigit(position + 1) {
        run.groups.append(0)
        position += 1
      } else {
        break
      }
    }
    return run
  }

  private func isDigit(_ position: Int) -> Bool {
    position < bytes.count && (48...57).contains(bytes[position])
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    Letter.ascii(byte) != 0 || byte >= 0x80 || byte == UInt8(ascii: ".")
  }
}
