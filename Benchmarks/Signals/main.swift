// Counts what the signals find in the sentences of the tests, and how fast they read.
//
//   swift run -c release signal-figures [CORPUS.tsv …] [--speed] [--misses] [--line TEXT]

import Foundation
import Prompts
import Signals

let clock = ContinuousClock()
let began = clock.now
let book: SignalBook
do throws(Problems) {
  (book, _) = try Library.signals(in: URL(filePath: "prompts"))
} catch {
  print(error)
  exit(1)
}
let read = clock.now
let finder = try SignalFinder(book: book, points: Library.points(of: book))
let (reading, making) = (began.duration(to: read), read.duration(to: clock.now))
let arguments = CommandLine.arguments.dropFirst()

if let index = arguments.firstIndex(of: "--line") {
  for signal in finder.find(in: arguments[index + 1]) {
    print(signal.id, signal.match, signal.modifiers.map(\.rawValue).sorted())
  }
  exit(0)
}

for path in arguments where path.hasSuffix(".tsv") {
  let corpus = Corpus(try String(contentsOfFile: path, encoding: .utf8))
  print(path, corpus.figures(with: finder, showsMisses: arguments.contains("--misses")))
}

if arguments.contains("--speed") {
  let text = try arguments.filter { $0.hasSuffix(".tsv") }.map {
    Corpus(try String(contentsOfFile: $0, encoding: .utf8)).cases.map(\.text)
      .joined(separator: "\n")
  }.joined(separator: "\n")
  let long = String(repeating: text + "\n", count: max(1, 4_000_000 / max(1, text.utf8.count)))
  var found = (signals: [Signal](), work: 0)
  let time = clock.measure { found = finder.search(long) }
  let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  let megabytes = Double(long.utf8.count) / 1e6
  print("read in \(reading), made in \(making)")
  print(
    "\(megabytes) MB in \(seconds) s, \(megabytes / seconds) MB/s,",
    "\(found.signals.count) signals, \(Double(found.work) / megabytes / 1e6) looks a byte")
}
