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
    try command("-f", "/dev/null", "new-session", "-d", "-x\(columns)", "-y20", LineProbe.path)
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

  func resize(columns: Int) throws { try command("resize-window", "-x\(columns)") }

  /// What the window shows, and what has scrolled away.
  func screen() throws -> String { try command("capture-pane", "-p", "-S", "-") }

  /// Where the cursor is, as `column,row`, counted from the oldest row.
  func cursor() throws -> String {
    try command("display-message", "-p", "#{cursor_x},#{e|+:#{history_size},#{cursor_y}}")
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

  @discardableResult
  private func command(_ words: String...) throws -> String {
    let session = try PtySession(
      Tmux.path, ["-u", "-L", socket] + words, environment: LineProbe.environment)
    _ = try session.end()
    let lines = session.transcript.replacing("\r\n", with: "\n")
    return String(lines.reversed().drop { $0 == "\n" }.reversed())
  }

  struct Missed: Error {
    let what: String
    let screen: String
  }
}
