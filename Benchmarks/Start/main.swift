// How long it takes from starting to the first question, from an answer to the next question, and how
// much memory that takes, as ratios to a bare C program on libedit measured in the same run.
//
//   swift build -c release && swift run -c release start-figures [RUNS]

import CPty
import Foundation
import Interview
import Prompts

let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 30
let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path

/// What one run of a program on a terminal of its own took.
struct Run {
  var start: Duration
  var answer: Duration
  var kilobytes: Int

  init(_ program: String, _ arguments: [String], prompt: String, line: String, next: String) {
    let clock = ContinuousClock()
    let begin = clock.now
    var child = spawn(program, arguments)
    var output = wait(for: prompt, from: &child, after: "")
    start = clock.now - begin
    let asked = clock.now
    _ = unsafe line.withCString { unsafe cpty_write(&child, $0, line.utf8.count) }
    output = wait(for: next, from: &child, after: output)
    answer = clock.now - asked
    kilobytes = Run.peak(child.process)
    kill(child.process, SIGKILL)
    waitpid(child.process, nil, 0)
    close(child.terminal)
  }

  private static func peak(_ process: pid_t) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return Int(line.filter(\.isNumber)) ?? 0
  }
}

func spawn(_ program: String, _ arguments: [String]) -> cpty_child {
  let environment = ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/nonexistent"]
  let copies = { (texts: [String]) in unsafe texts.map { unsafe strdup($0) } + [nil] }
  return unsafe cpty_spawn(
    program, copies([program] + arguments), copies(environment), 40, 90)
}

/// Reads until a text has come after what was read before.
func wait(for text: String, from child: inout cpty_child, after before: String) -> String {
  var bytes = [UInt8](repeating: 0, count: 65_536)
  var output = before
  while !output.dropFirst(before.count).contains(text) {
    let count = unsafe cpty_read(&child, &bytes, bytes.count, 5_000)
    guard count > 0 else { break }
    output += String(decoding: bytes[..<count], as: UTF8.self)
  }
  return output
}

func median<Value: Comparable>(_ values: [Value]) -> Value { values.sorted()[values.count / 2] }

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1e3
}

var ours: [Run] = []
var bare: [Run] = []
for _ in 0..<runs {
  ours.append(
    Run(
      "\(folder)/bti", ["--guide", "oppdal", "--no-color"], prompt: "› ", line: "n\r",
      next: "2. Hvor"))
  bare.append(Run("\(folder)/bare-libedit", [], prompt: "> ", line: "n\r", next: "ok"))
}

@MainActor func compare(_ name: String, unit: String, _ figure: (Run) -> Double) {
  let (one, other) = (median(ours.map(figure)), median(bare.map(figure)))
  print(
    name.padding(toLength: 26, withPad: " ", startingAt: 0)
      + String(format: "%8.2f %@  bare %8.2f %@  ratio %.1f", one, unit, other, unit, one / other))
}

print("medians of \(runs) runs")
compare("start to first question", unit: "ms") { milliseconds($0.start) }
compare("answer to next question", unit: "ms") { milliseconds($0.answer) }
compare("peak memory", unit: "kB") { Double($0.kilobytes) }

// One more answer must not cost more because the log is long.
let prompts = URL(filePath: #filePath).appending(path: "../../../prompts").standardized
guard let guide = try Library(contentsOf: prompts, only: ["oppdal"]).guides.first else { exit(1) }
var session = try Session(guide)
var costs: [Duration] = []
for count in 0..<10_000 {
  let answer = ContinuousClock().measure {
    try? session.record(.answered(question: "violence", .option(count % 2 == 0 ? "no" : "unsure")))
  }
  costs.append(answer)
}
let first = median(Array(costs.prefix(500))), last = median(Array(costs.suffix(500)))
print(
  String(
    format: "10 000 answers: the first %.3f ms, the last %.3f ms, ratio %.2f",
    milliseconds(first), milliseconds(last), milliseconds(last) / milliseconds(first)))
