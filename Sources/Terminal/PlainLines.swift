internal import CLineEdit

/// Lines from a pipe, a file or a poor terminal, without an editor and without one escape.
///
/// In a pipe it writes what it has read after the prompt, so that a log reads as the
/// conversation that it was. A draft that should stand on the line is left out.
public final class PlainLines: LineSource {
  private var buffer = LineBuffer()
  private var isAtEnd = false
  private let screen: Screen
  private let echoes: Bool

  /// Whether a person types the lines and sees the prompts.
  public let isInteractive: Bool

  /// Opens standard input; on a terminal, Backspace takes whole letters from here on.
  public init(screen: Screen = Screen()) {
    self.screen = screen
    echoes = !Screen.isTerminal(.input)
    isInteractive = !echoes && Screen.isTerminal(.output)
    cle_plain_open()
  }

  deinit {
    cle_plain_close()
  }

  /// Writes the prompt and reads one line.
  public func read(prompt: String, initial: String) -> Reading {
    do throws(Screen.Failure) {
      try screen.write(prompt)
      let reading = next()
      try close(reading)
      return reading
    } catch {
      return .failed(status: error.exitCode)
    }
  }

  /// Does nothing: there is no way to walk back.
  public func remember(_ line: String) {}

  /// Leaves the cursor on a fresh row, whatever came.
  private func close(_ reading: Reading) throws(Screen.Failure) {
    switch reading {
    case .line(let line) where echoes: try screen.write(line + "\n")
    case .line: break
    default: try screen.write("\n")
    }
  }

  private func next() -> Reading {
    while true {
      if let line = buffer.nextLine() { return .line(line) }
      if isAtEnd { return last() }
      if let reading = fill() { return reading }
    }
  }

  /// The last line counts even without an end.
  private func last() -> Reading {
    buffer.rest().map { .line($0) } ?? .endOfInput
  }

  /// Takes in some bytes; returns a reading if none came.
  private func fill() -> Reading? {
    var signal: Int32 = 0
    var outcome = CLE_FAILED
    let bytes = unsafe [CChar](unsafeUninitializedCapacity: 4096) { space, count in
      outcome = unsafe cle_plain_read(space.baseAddress, space.count, &count, &signal)
    }
    buffer.append(bytes.lazy.map { UInt8(bitPattern: $0) })
    switch outcome {
    case CLE_LINE: return nil
    case CLE_END: isAtEnd = true; return nil
    case CLE_INTERRUPTED: return .interrupted(draft: "")
    case CLE_TERMINATED: return .terminated(draft: "", signal: signal)
    default: return .failed(status: 74)
    }
  }
}
