// Learns the points of the signals from the sentences in this folder, and writes
// prompts/signals/points.txt; with --check, says whether the file is what the sentences give.
//
//   swift run -c release learn-signals [--check]

import Foundation
import Prompts
import Signals

let folder = URL(filePath: "Tools/Learning/Sentences")
let file = URL(filePath: "prompts/signals/points.txt")

/// The sentences of every file of a folder, in the order of the names.
func sentences(in name: String) throws -> [Sentence] {
  let files = try FileManager.default.contentsOfDirectory(
    at: folder.appending(path: name), includingPropertiesForKeys: nil)
  return try files.filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }.flatMap {
    Sentence.all(
      in: try String(contentsOf: $0, encoding: .utf8),
      isNamed: $0.lastPathComponent == "named.tsv")
  }
}

do {
  let categories = try Library.signals(in: URL(filePath: "prompts")).book.categories.map(\.id)
  let lesson = Lesson(try sentences(in: "Taught"), categories: categories)
  let points = LearnedPoints(lesson, bar: try sentences(in: "Aside"))
  let text = points.written
  if CommandLine.arguments.contains("--check") {
    guard try String(contentsOf: file, encoding: .utf8) == text else {
      print("\(file.relativePath) is not what the sentences give: run 'make learn'")
      exit(1)
    }
  } else {
    try Data(text.utf8).write(to: file, options: .atomic)
    print("\(lesson.texts.count) sentences, \(lesson.traits.count) traits, bar \(points.bar)")
  }
} catch {
  print(error)
  exit(1)
}
