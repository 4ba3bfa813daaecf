public import Foundation
public import Wording
import Yams

/// One text of the prompt files in one language, and where it stands.
public struct WrittenText: Sendable, Hashable {
  /// Where it stands.
  public var place: Place

  /// The text, on one line.
  public var text: String

  /// Every text of a folder of prompts in one language, by file and place.
  ///
  /// - Throws: ``Problems`` where a file is no YAML.
  public static func all(in folder: URL, language: Language) throws(Problems) -> [WrittenText] {
    let findings = Findings()
    let folder = Folder(root: folder, findings: findings)
    let texts = folder.all.compactMap(folder.open).flatMap { $0.texts(in: language) }
    guard findings.sorted.isEmpty else { throw Problems(all: findings.sorted) }
    return texts
  }
}

extension Folder {
  /// Every YAML file here and in the folders below.
  fileprivate var all: [String] {
    let paths = try? FileManager.default.subpathsOfDirectory(atPath: root.path)
    return (paths ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }
}

extension Spot {
  /// The texts in and below a node: mappings of languages to sentences, but no names of files.
  fileprivate func texts(in language: Language) -> [WrittenText] {
    if let sequence = node.sequence { return sequence.flatMap { at($0).texts(in: language) } }
    guard let mapping = node.mapping else { return [] }
    if let form = mapping[Node(language.rawValue)], let scalar = form.scalar {
      return [WrittenText(place: at(form).place, text: scalar.string.trimmed)]
    }
    return mapping.filter { $0.key.string != "file" }
      .flatMap { at($0.value).texts(in: language) }
  }
}
