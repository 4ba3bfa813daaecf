internal import CLineEdit

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Standard output, written to in whole strings.
public struct Screen: Sendable {
  /// Why a text could not be written.
  public enum Failure: Error, Equatable {
    /// Nobody reads any more, as after `| head`.
    case closed

    /// There is no room left on the disk.
    case full

    /// Anything else, with the system's number for it.
    case other(code: Int32)

    /// What the program should exit with: 141 as after SIGPIPE, or 74 for input and output.
    public var exitCode: Int32 { self == .closed ? 141 : 74 }
  }

  /// The two ends of a conversation.
  public enum End: Sendable {
    /// Standard input.
    case input

    /// Standard output.
    case output
  }

  private let descriptor: Int32

  /// Opens standard output; from here on a closed pipe is an error and not a signal.
  public init() {
    self.init(descriptor: STDOUT_FILENO)
  }

  init(descriptor: Int32) {
    _ = signal(SIGPIPE, SIG_IGN)
    self.descriptor = descriptor
  }

  /// Whether one end of the conversation is a terminal.
  public static func isTerminal(_ end: End) -> Bool {
    isatty(end == .input ? STDIN_FILENO : STDOUT_FILENO) == 1
  }

  /// Writes a text, all of it.
  public func write(_ text: String) throws(Failure) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      rest = rest.dropFirst(try writeSome(rest))
    }
  }

  private func writeSome(_ bytes: ArraySlice<UInt8>) throws(Failure) -> Int {
    let count = unsafe bytes.withUnsafeBytes { space in
      unsafe systemWrite(descriptor, space.baseAddress, space.count)
    }
    guard count < 0 else { return count }
    switch errno {
    case EINTR: return 0
    case EAGAIN: return waitForRoom()
    case EPIPE: throw .closed
    case ENOSPC, EDQUOT: throw .full
    case let code: throw .other(code: code)
    }
  }

  /// Another program may have left the terminal non-blocking.
  private func waitForRoom() -> Int {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&wanted, 1, -1)
    return 0
  }
}

private let systemWrite = unsafe write(_:_:_:)
