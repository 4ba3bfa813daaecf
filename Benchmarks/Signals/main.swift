// Counts what the signals find in the sentences of the tests, and how fast they read.
//
//   swift run -c release signal-figures [CORPUS.tsv …] [--speed] [--misses] [--line TEXT]

import Foundation
import Prompts
import Signals
import Yams

let folder = "prompts/signals"
let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
let roots = try names.filter { $0.hasSuffix(".yaml") && $0 != "names.yaml" }.compactMap { name in
  try Yams.compose(yaml: String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8), .basic)
}
let book = try SignalsReading.book(from: roots)
let mistakes = SignalFinder.mistakes(in: book)
for mistake in mistakes { print(mistake) }
guard mistakes.isEmpty else { exit(1) }
let finder = try SignalFinder(book: book)
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
  let clock = ContinuousClock()
  var found = (signals: [Signal](), work: 0)
  let time = clock.measure { found = finder.search(long) }
  let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  let megabytes = Double(long.utf8.count) / 1e6
  print(
    "\(megabytes) MB in \(seconds) s, \(megabytes / seconds) MB/s,",
    "\(found.signals.count) signals, \(Double(found.work) / megabytes / 1e6) looks a byte")
}
