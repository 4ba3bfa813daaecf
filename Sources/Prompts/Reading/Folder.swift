import Foundation
import Yams

/// A folder of prompt files.
struct Folder {
  let root: URL
  let findings: Findings

  /// The top of a file, or nil where it cannot be read, which is reported.
  func open(_ file: String) -> Spot? {
    guard let text = text(of: file) else { return nil }
    do {
      guard let node = try Yams.compose(yaml: text, .basic) else {
        findings.report(.syntax(.empty), at: Place(file: file))
        return nil
      }
      findings.keep(text, of: file)
      return Spot(node: node, file: file, findings: findings)
    } catch {
      let (fault, place) = diagnose(error, in: Lines(text))
      findings.report(fault, at: Place(file: file, line: place.line, column: place.column))
      return nil
    }
  }

  /// The keys at the top of a file.
  func fields(_ file: String) -> Fields? { open(file)?.fields() }

  func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: file).path)
  }

  /// The YAML files of a folder, by name.
  func files(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
  }

  /// The names in a folder, sorted, hidden ones left out.
  func names(in folder: String) -> [String] {
    let path = root.appending(path: folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The text of a file, or nil where it cannot be read, which is reported.
  func text(of file: String) -> String? {
    do {
      let data = try Data(contentsOf: root.appending(path: file))
      guard let text = String(validating: data, as: UTF8.self) else {
        findings.report(.unreadable("den er ikke UTF-8"), at: Place(file: file))
        return nil
      }
      return text
    } catch {
      let why =
        (error as NSError).code == NSFileReadNoSuchFileError ? "den finnes ikke" : "\(error)"
      findings.report(.unreadable(why), at: Place(file: file))
      return nil
    }
  }
}
