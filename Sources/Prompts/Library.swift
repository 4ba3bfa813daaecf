public import Documents
public import Foundation
public import Goals
public import Interview
import Overview
import Shell
public import Signals
public import Wording

/// Everything in a folder of prompts, checked and ready to run.
public struct Library: Sendable {
  /// The guides, by id.
  public let guides: [Guide]

  /// A guide that holds nothing but the safeguards every guide must keep.
  public let core: Guide

  /// The words that need a question.
  public let signals: SignalBook

  /// The names and places that may tell who somebody is.
  public let names: NameBook

  /// The sources, each with its provisions.
  public let sources: [Source]

  /// Where every provision lives.
  public let traceability: Traceability

  /// The national telephone numbers.
  public let contacts: [Contact]

  /// The dates that follow from a report.
  public let deadlines: [Deadline]

  /// The words explained.
  public let glossary: [Term]

  /// What the shell says of its own accord, by key.
  public let phrases: [String: Localized]

  /// What printed guides and maps say of their own accord, by key.
  public let captions: [String: Localized]

  /// The words of the checks of goals.
  public let lexicon: Lexicon

  /// Ideas for measures.
  public let ideas: [MeasureIdea]

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
    phrases = folder.phrases("shell.yaml", keys: Phrasebook.keys)
    captions = folder.phrases("overview.yaml", keys: Captions.keys)
    contacts = folder.contacts()
    deadlines = folder.fields("deadlines.yaml")?.all("deadlines") { Deadline($0) } ?? []
    glossary = folder.fields("glossary.yaml")?.all("glossary") { Term($0) } ?? []
    let shared = Shared(folder, phrases: phrases, sources: sources)
    papers = folder.papers(outcomes: shared.outcomes.map(\.id.text))
    guides = folder.guides.filter { only?.contains($0) ?? true }.compactMap { id in
      let written = WrittenGuide(id, in: folder, standard: shared.standard)
      var resolver = GuideResolver(written, shared: shared, findings: findings)
      return resolver.guide()
    }
    ideas = folder.fields("measures.yaml")?.all("ideas") { MeasureIdea($0) } ?? []
    traceability = Traceability(findings)
    let listening = folder.signals()
    let lexicon = folder.lexicon()
    let core = GuideResolver.core(shared, findings: findings)
    let problems = findings.sorted
    guard problems.isEmpty, let core, let listening, let lexicon else {
      throw Problems(all: problems)
    }
    self.core = core
    (signals, names) = listening
    self.lexicon = lexicon
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
  /// The sentences of a file by key: these keys and no others.
  func phrases(_ file: String, keys: [String]) -> [String: Localized] {
    guard let fields = fields(file) else { return [:] }
    defer { fields.done() }
    let pairs = keys.compactMap { key in fields.phrase(key).map { (key, $0) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The folders of the guides, of which there is at least one.
  var guides: [String] {
    let names = names(in: "guides")
    if names.isEmpty { findings.report(.unreadable("den finnes ikke"), at: Place(file: "guides/")) }
    return names
  }
}
