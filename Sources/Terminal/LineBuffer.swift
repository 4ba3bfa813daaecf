/// Cuts a stream of bytes into lines.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0

  mutating func append(_ more: some Sequence<UInt8>) {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    bytes += more
  }

  /// The next whole line, without its end.
  mutating func nextLine() -> String? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return nil
    }
    defer {
      start = end + 1
      searched = start
    }
    return text(start..<end)
  }

  /// What stands after the last line end; nil if nothing does.
  mutating func rest() -> String? {
    guard start < bytes.count else { return nil }
    defer { self = LineBuffer() }
    return text(start..<bytes.count)
  }

  /// Bytes that are no UTF-8 become U+FFFD; a CR before the end is dropped by the cleaning.
  private func text(_ range: Range<Int>) -> String {
    var line = bytes[range]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self).cleaned()
  }
}
