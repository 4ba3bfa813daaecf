import Foundation
import Interview
import Shell
import Wording

/// The municipality and language that were chosen once, kept in `$XDG_CONFIG_HOME/bti/settings`.
struct Preferences {
  var guide: String?
  var language: Language?

  /// Reads what is kept; nothing, or something unreadable, is no preference.
  static func read() -> Preferences {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var preferences = Preferences()
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2 else { continue }
      if parts[0] == "guide" { preferences.guide = parts[1] }
      if parts[0] == "language" { preferences.language = Language(rawValue: parts[1]) }
    }
    return preferences
  }

  /// Keeps a choice, readable by its owner only.
  ///
  /// - Throws: What the file system says.
  static func keep(_ choice: Reception.Choice) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let language = choice.language.map { "language = \($0.rawValue)\n" } ?? ""
    let text = "guide = \(choice.guide)\n" + language
    try Data(text.utf8).write(to: file, options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
  }

  /// A relative `$XDG_CONFIG_HOME` is ignored, as the standard says.
  private static var file: URL {
    let named = ProcessInfo.processInfo.environment["XDG_CONFIG_HOME"]
    let folder =
      named.flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".config")
    return folder.appending(path: "bti/settings")
  }
}
