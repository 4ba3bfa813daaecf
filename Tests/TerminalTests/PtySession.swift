import CPty

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A program that runs on a terminal of its own, with somebody at the keyboard.
///
/// It waits for states and never for times, and reads all the while: a terminal's buffers are
/// small, and a program that cannot write does not listen either.
final class PtySession {
  private var child: cpty_child
  private var isRunning: Bool
  private(set) var screen: TermScreen
  private(set) var output: [UInt8] = []

  init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    screen = TermScreen(rows: rows, columns: columns)
    let variables = environment.map { "\($0.key)=\($0.value)" }
    child = unsafe withCStrings([path] + arguments) { arguments in
      unsafe withCStrings(variables) { variables in
        unsafe cpty_spawn(path, arguments, variables, Int32(rows), Int32(columns))
      }
    }
    isRunning = child.process > 0
    guard isRunning else { throw Missed("a terminal to start \(path) on", screen) }
  }

  deinit {
    close(child.terminal)
    guard isRunning else { return }
    kill(child.process, SIGKILL)
    waitpid(child.process, nil, 0)
  }

  /// Whether the terminal is as a shell expects it.
  var isCooked: Bool { unsafe cpty_is_cooked(&child) }

  /// Whether the terminal is, to the bit, as the program found it.
  var isAsFound: Bool { unsafe cpty_is_as_found(&child) }

  /// All that the program has written, also what has scrolled away.
  var transcript: String { String(decoding: output, as: UTF8.self) }

  /// Types a text.
  func type(_ text: String) throws { try type(Array(text.utf8)) }

  /// Types bytes.
  func type(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.prefix(512).withUnsafeBytes { bytes in
        unsafe cpty_write(&child, bytes.baseAddress, bytes.count)
      }
      guard count >= 0 else { throw Missed("a terminal to type on", screen) }
      rest = rest.dropFirst(count)
      listen(milliseconds: count == 0 ? 5 : 0)
    }
  }

  /// Sends a signal to the program alone.
  func signal(_ number: Int32) {
    if isRunning { kill(child.process, number) }
  }

  /// Changes the size of the terminal, and of the screen without laying it out anew.
  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    unsafe cpty_resize(&child, Int32(rows), Int32(columns))
  }

  /// Closes the terminal, as when a window is closed or a line breaks.
  func hangUp() {
    close(child.terminal)
    child.terminal = -1
  }

  /// Waits until the screen is as it should be.
  func wait(for what: String, _ isThere: (TermScreen) -> Bool) throws {
    try wait(for: what) { isThere(screen) }
  }

  /// Waits until the screen shows a text.
  func wait(_ text: String) throws {
    try wait(for: "«\(text)»") { screen.text.contains(text) }
  }

  /// Waits until a text has been written, also if it has scrolled away since.
  func wait(output text: String) throws {
    try wait(for: "the output «\(text)»") { transcript.contains(text) }
  }

  /// Waits until the program has ended, and says how.
  func end() throws -> End {
    var status: Int32 = 0
    try wait(for: "the end") { unsafe cpty_has_ended(&child, &status) }
    isRunning = false
    while listen(milliseconds: 0) {}
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// Reads for a while, to prove that something does not happen.
  func listenInVain(milliseconds: Int32) {
    let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
    while ContinuousClock.now < end { listen(milliseconds: 5) }
  }

  private func wait(for what: String, _ isThere: () -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while !isThere() {
      guard ContinuousClock.now < deadline else { throw Missed(what, screen) }
      if !listen(milliseconds: 20) { usleep(1000) }
    }
  }

  /// Takes in what the program has written; false if there was nothing.
  @discardableResult
  private func listen(milliseconds: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = unsafe cpty_read(&child, &bytes, bytes.count, milliseconds)
    guard count > 0 else { return false }
    output += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }
}

extension PtySession {
  /// How a program ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// What a test has waited for in vain.
  struct Missed: Error, CustomStringConvertible {
    let description: String

    init(_ what: String, _ screen: TermScreen) {
      description = """
        missed \(what); the cursor is at \(screen.row), \(screen.column) of
        \(screen.text)
        """
    }
  }
}

/// Lends C a list of strings that ends in NULL.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { unsafe copies.forEach { unsafe free($0) } }
  return unsafe body(copies)
}
