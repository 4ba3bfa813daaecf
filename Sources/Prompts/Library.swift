public import Documents
public import Foundation
public import Interview
public import Wording

/// Everything in a folder of prompts, checked and ready to run.
public struct Library: Sendable {
  /// The guides, by id.
  public let guides: [Guide]

  /// A guide that holds nothing but the safeguards every guide must keep.
  public let core: Guide

  /// The sources, each with its provisions.
  public let sources: [Source]

  /// The national telephone numbers.
  public let contacts: [Contact]

  /// The dates that follow from a report.
  public let deadlines: [Deadline]

  /// The words explained.
  public let glossary: [Term]

  /// What the shell says of its own accord, by key.
  public let phrases: [String: Localized]

  /// The wording of papers.
  public let papers: PaperWords

  /// Reads a folder of prompts.
  ///
  /// - Parameters:
  ///   - folder: The folder that holds `outcomes.yaml`, `guides/` and the rest.
  ///   - only: The ids of the guides to read; nil reads all.
  /// - Throws: ``Problems``, with every mistake of every file.
  public init(contentsOf folder: URL, only: [Guide.ID]? = nil) throws(Problems) {
    let findings = Findings()
    let folder = Folder(root: folder, findings: findings)
    sources = folder.files(in: "sources").compactMap { folder.fields($0).flatMap { Source($0) } }
    phrases = folder.phrases()
    contacts = folder.contacts()
    deadlines = folder.fields("deadlines.yaml")?.all("deadlines") { Deadline($0) } ?? []
    glossary = folder.fields("glossary.yaml")?.all("glossary") { Term($0) } ?? []
    let shared = Shared(folder, phrases: phrases, sources: sources)
    papers = folder.papers(
      provisions: shared.provisions, outcomes: shared.outcomes.map(\.id.text))
    guides = folder.names(in: "guides").filter { only?.contains($0) ?? true }.compactMap { id in
      guard let written = WrittenGuide(id, in: folder, standard: shared.standard) else { return nil }
      var resolver = GuideResolver(written, shared: shared, findings: findings)
      return resolver.guide()
    }
    let core = GuideResolver.core(shared, findings: findings)
    let problems = findings.sorted
    guard problems.isEmpty, let core else { throw Problems(all: problems) }
    self.core = core
  }

  /// The guide with that id.
  public func guide(_ id: Guide.ID) -> Guide? {
    guides.first { $0.id == id }
  }

  /// The provision with that id.
  public func provision(_ id: Provision.ID) -> Provision? {
    sources.lazy.flatMap(\.provisions).first { $0.id == id }
  }
}

extension Folder {
  /// The sentences of the shell, by key.
  func phrases() -> [String: Localized] {
    guard let fields = fields("shell.yaml") else { return [:] }
    defer { fields.done() }
    let pairs = fields.names.compactMap { name in fields.text(name).map { (name, $0) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
