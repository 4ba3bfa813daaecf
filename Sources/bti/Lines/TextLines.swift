import Foundation

/// The lines of a file or of standard input, as they come; odd bytes are replaced, never refused.
struct TextLines: Sequence, IteratorProtocol {
  private let handle: FileHandle
  private var buffer = Data()
  private var isAtEnd = false

  /// Opens a file; nil and `-` stand for standard input.
  init(_ path: String?) throws(Failure) {
    guard let path, path != "-" else {
      handle = .standardInput
      return
    }
    do {
      handle = try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      throw .noFile(path, error.localizedDescription)
    }
  }

  /// The next line without its end.
  mutating func next() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) { return take(upTo: end) }
      guard !isAtEnd else { return buffer.isEmpty ? nil : take(upTo: buffer.endIndex) }
      fill()
    }
  }

  private mutating func take(upTo end: Data.Index) -> String {
    var line = buffer[..<end]
    buffer = buffer[Swift.min(end + 1, buffer.endIndex)...]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private mutating func fill() {
    let more = handle.availableData
    isAtEnd = more.isEmpty
    buffer = buffer.isEmpty ? more : buffer + more
  }
}
