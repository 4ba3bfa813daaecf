import Terminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Asks three questions through the real line source and tells what it heard, for the tests.
@main
struct Probe {
  static let questions = ["Alias?", "Town?", "Story?"]

  static func main() {
    CrashGuard.install(saying: "The program stopped. Your answers are kept.")
    var probe = Probe()
    exit(probe.run())
  }

  private let screen = Screen()
  private let source: any LineSource
  private var initial = ""
  private var number = 0

  init() {
    let edited = EditedLines(program: "lineprobe")
    source = edited ?? PlainLines()
    edited?.hooks = hooks
  }

  mutating func run() -> Int32 {
    do {
      return try ask()
    } catch {
      return (error as? Screen.Failure)?.exitCode ?? 74
    }
  }

  private mutating func ask() throws -> Int32 {
    while number < Probe.questions.count {
      try screen.write("\(number + 1)/3 \(Probe.questions[number])\n")
      let reading = source.read(prompt: "› ", initial: initial)
      if let status = try hear(reading) { return status }
    }
    try screen.write("DONE\n")
    return 0
  }

  private mutating func hear(_ reading: Reading) throws -> Int32? {
    initial = ""
    switch reading {
    case .line(let line):
      try answer(line)
      return nil
    case .interrupted(let draft):
      try screen.write("INTERRUPTED «\(draft)»\n")
      return source.isInteractive ? nil : 130
    case .endOfInput:
      try screen.write("END\n")
      return 0
    case .terminated(let draft, let signal):
      try? screen.write("TERMINATED \(signal) «\(draft)»\n")
      return 128 + signal
    case .failed(let status):
      return status
    }
  }

  /// Lets somebody else use the terminal for two seconds.
  private func lend() throws {
    guard let edited = source as? EditedLines else { return }
    try edited.lend {
      try screen.write("LENT\n")
      nap()
    }
  }

  /// Works for two seconds, whatever signals come.
  private func nap() {
    let end = ContinuousClock.now + .seconds(2)
    while ContinuousClock.now < end { usleep(10_000) }
  }

  private mutating func answer(_ line: String) throws {
    switch line {
    case ":back":
      number = max(0, number - 1)
      initial = "før\nnå"
    case ":wide":
      try screen.write("WIDTH \(Width.columns)\n")
    case ":trap", ":fatal", ":abort", ":null", ":deep":
      crash(line)
    case ":lend":
      try lend()
    case ":nap":
      try screen.write("NAPPING\n")
      nap()
    default:
      let rows = line.split(separator: "\n", omittingEmptySubsequences: false).count
      try screen.write("HEARD[\(line.unicodeScalars.count), \(rows)] «\(line)»\n")
      source.remember(line)
      number += 1
    }
  }
}
