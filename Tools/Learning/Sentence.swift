/// A sentence and every category that is right for it.
struct Sentence {
  var text: String
  var labels: Set<String>

  /// Whether the requirements name it, so that it counts for more.
  var isNamed: Bool

  /// The sentences of a file: a text, a tab, and ids with spaces or bars between.
  static func all(in file: String, isNamed: Bool) -> [Sentence] {
    file.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      let ids = parts.count > 1 ? parts[1].split { " |".contains($0) } : []
      return Sentence(text: String(parts[0]), labels: Set(ids.map(String.init)), isNamed: isNamed)
    }
  }
}
