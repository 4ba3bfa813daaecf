import ArgumentParser
import Foundation
import Prompts

/// Where the prompt files are.
struct PromptsOption: ParsableArguments {
  @Option(name: .long, help: "Mappa med tekster og regler.")
  var prompts: String?

  /// The folder that was named, or the first of the usual places that exists.
  func folder() throws -> URL {
    let folders = prompts.map { [URL(filePath: $0)] } ?? Self.usual
    guard let folder = folders.first(where: Self.isFolder) else {
      throw Failure.noPrompts(folders.map(\.path))
    }
    return folder
  }

  /// Reads the library, of some guides or all.
  func library(only: [String]? = nil) throws -> Library {
    let folder = try folder()
    do {
      return try Library(contentsOf: folder, only: only)
    } catch {
      throw Failure.badPrompts(error, folder: folder.path)
    }
  }

  private static func isFolder(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "outcomes.yaml").path)
  }

  /// `$BTI_PROMPTS`, beside an installed binary, and above a freshly built one.
  private static var usual: [URL] {
    let environment = ProcessInfo.processInfo.environment["BTI_PROMPTS"].map { URL(filePath: $0) }
    let binary = (Bundle.main.executableURL ?? URL(filePath: "."))
      .resolvingSymlinksInPath().deletingLastPathComponent()
    let above = sequence(first: binary) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
    return [environment, binary.appending(path: "../share/bti/prompts").standardized]
      .compactMap(\.self) + above.prefix(6).map { $0.appending(path: "prompts") }
  }
}
