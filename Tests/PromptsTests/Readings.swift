import Prompts
import Wording

/// Every text of the repository, and the words of each.
enum Readings {
  static let all: [Language: [WrittenText]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, (try? WrittenText.all(in: LibraryTests.folder, language: language)) ?? [])
    })

  /// The words of a text in small letters; what stands between quotation marks is somebody else's.
  static func words(of text: String) -> Set<String> {
    let spoken = text.split(separator: "«", omittingEmptySubsequences: false)
    let own = spoken.prefix(1) + spoken.dropFirst().map { $0.drop { $0 != "»" } }
    return Set(own.flatMap { Token.all(in: String($0)) }.filter { $0.kind == .word }.map(\.text))
  }
}
