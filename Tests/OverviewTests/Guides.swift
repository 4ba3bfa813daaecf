import Foundation
import Interview
import Overview
import Prompts
import Testing
import Wording

/// The guides of the repository, in the words they are shown in.
enum Guides {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "prompts")

  static let library = try? Library(contentsOf: folder)

  static let ids = library?.guides.map(\.id) ?? []

  static func words(
    _ id: String, _ language: Language, role: String? = nil
  ) throws -> Wordbook {
    let library = try #require(library)
    return Wordbook(
      try #require(library.guide(id)), captions: Captions(library.captions), language: language,
      role: role)
  }

  static func document(_ words: Wordbook) throws -> Document {
    let library = try #require(library)
    return PrintedGuide(words, sources: library.sources, contacts: library.contacts).document
  }
}
