#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The small program under test: three questions through the real line source.
enum LineProbe {
  /// Where the build has put it: beside the bundle of tests.
  static let path = folder + "/lineprobe"

  /// What a terminal emulator gives its programs.
  static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
  ]

  /// Starts it; a variable with an empty value is not set.
  static func start(
    _ changes: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> PtySession {
    let variables = environment.merging(changes) { $1 }.filter { !$1.isEmpty }
    return try PtySession(path, environment: variables, rows: rows, columns: columns)
  }

  /// Starts it and waits for the first question.
  static func ask(
    _ changes: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> PtySession {
    let session = try start(changes, rows: rows, columns: columns)
    try session.waitForPrompt(1)
    return session
  }

  static let folder: String = {
    let paths = [executable] + CommandLine.arguments
    let bundle = paths.first { $0.contains(".xctest") } ?? ""
    let parts = bundle.split(separator: "/", omittingEmptySubsequences: false)
    return parts.prefix { !$0.hasSuffix(".xctest") }.joined(separator: "/")
  }()

  private static var executable: String {
    let path = unsafe [CChar](unsafeUninitializedCapacity: 4096) { space, count in
      guard let start = space.baseAddress else { return }
      count = unsafe max(0, readlink("/proc/self/exe", start, space.count))
    }
    return String(decoding: path.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension PtySession {
  /// Waits for a question, with the cursor on an empty prompt below it.
  func waitForPrompt(_ number: Int) throws {
    try wait(for: "question \(number)") { screen in
      screen.text.contains("\(number)/3 ") && screen.shows("›", cursorAt: 2)
    }
  }

  /// Types a line and waits for what the program heard.
  func answer(_ line: String) throws {
    try type(line + "\r")
    try wait("«\(line)»")
  }

  /// Pastes a text as a terminal does, in brackets.
  func paste(_ text: String) throws {
    try wait(for: "paste mode") { $0.bracketedPaste }
    try type("\u{1B}[200~\(text)\u{1B}[201~")
  }
}
