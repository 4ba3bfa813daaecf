#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A real terminal emulator, for what the small one cannot do: lay out rows anew.
final class Tmux {
  private static let path = "/usr/bin/tmux"

  /// Whether it is installed.
  static var isPresent: Bool { unsafe access(path, X_OK) == 0 }

  private let socket: String

  /// Starts the probe in a window of its own and waits for the first question.
  init(named name: String, columns: Int) throws {
    socket = "bti-\(getpid())-\(name)"
    try command("-f", "/dev/null", "new-session", "-d", "-x\(columns)", "-y10", LineProbe.path)
    try wait(for: "the first question") { $0.hasPrefix("1/3 Alias?\n›") }
  }

  deinit {
    _ = try? command("kill-server")
  }

  func type(_ text: String) throws { try command("send-keys", "-l", text) }

  func press(_ key: String) throws { try command("send-keys", key) }

  func paste(_ text: String) throws {
    try command("set-buffer", text)
    try command("paste-buffer", "-p")
  }

  /// Changes the width, and waits until the program must have heard of it.
  func resize(columns: Int) throws {
    try command("resize-window", "-x\(columns)")
    let device = try command("display-message", "-p", "#{pane_tty}")
    try wait(for: "a width of \(columns)") { _ in
      try run(["/bin/sh", "-c", "stty size <\(device)"]) == "10 \(columns)"
    }
  }

  /// What the window shows, and what has scrolled away.
  func screen() throws -> String { try command("capture-pane", "-p", "-S", "-") }

  /// Writes until the cursor stands on the last row, as it does in any longer conversation.
  func fill() throws {
    while try command("display-message", "-p", "#{cursor_y}") != "9" {
      try type(":wide")
      try press("Enter")
      try wait(for: "the next question") { $0.hasSuffix("\n1/3 Alias?\n›") }
    }
  }

  /// Waits until the window is as it should be.
  func wait(for what: String, _ isThere: (String) throws -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(30)
    var seen = try screen()
    while try !isThere(seen) {
      guard ContinuousClock.now < deadline else { throw Missed(what: what, screen: seen) }
      usleep(10_000)
      seen = try screen()
    }
  }

  func wait(forCursorAt column: Int) throws {
    try wait(for: "the cursor at \(column)") { _ in
      try command("display-message", "-p", "#{cursor_x}") == "\(column)"
    }
  }

  @discardableResult
  private func command(_ words: String...) throws -> String {
    try run([Tmux.path, "-u", "-L", socket] + words)
  }

  private func run(_ words: [String]) throws -> String {
    let session = try PtySession(
      words[0], Array(words.dropFirst()), environment: LineProbe.environment)
    _ = try session.end()
    let lines = session.transcript.replacing("\r\n", with: "\n")
    return String(lines.reversed().drop { $0 == "\n" }.reversed())
  }

  struct Missed: Error {
    let what: String
    let screen: String
  }
}
