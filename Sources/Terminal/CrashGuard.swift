internal import CLineEdit

/// What happens to the terminal and to what the user has written if the program crashes.
public enum CrashGuard {
  /// From here on a crash restores the terminal and says one sentence; nothing else is printed.
  ///
  /// It replaces Swift's backtrace, which could print what stands in memory. Install it first.
  public static func install(saying farewell: String) {
    unsafe cle_guard(farewell)
  }
}
