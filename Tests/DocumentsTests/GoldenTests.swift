import Calendar
import Documents
import Foundation
import Interview
import Testing
import Wording

/// Papers kept beside the tests; `RECORD=1` writes them anew, and the change is read in git.
struct GoldenTests {
  @Test(arguments: Language.allCases)
  func `papers of an agreed plan read as recorded`(language: Language) throws {
    let session = try World.session(World.pupil, levels: [1])
    let dossier = try World.dossier(of: session, in: language)
    #expect(dossier.offered == DocumentKind.allCases)
    for kind in dossier.offered { try Golden.check(dossier, kind, .markdown, "plan") }
    for kind in [DocumentKind.plan, .consentLog] { try Golden.check(dossier, kind, .html, "plan") }
    try Golden.check(dossier, .dates, .iCalendar, "plan")
    try Golden.check(dossier.everything, as: "plan/\(language)/everything.json")
  }

  @Test(arguments: Language.allCases)
  func `papers of a case of violence read as recorded`(language: Language) throws {
    let dossier = try World.dossier(of: World.session(World.danger), in: language)
    #expect(dossier.offered == [.note, .plan, .childTalk, .report, .decision, .dates])
    for kind in dossier.offered { try Golden.check(dossier, kind, .markdown, "danger") }
    try Golden.check(dossier, .report, .html, "danger")
    try Golden.check(dossier, .dates, .iCalendar, "danger")
    try Golden.check(dossier.everything, as: "danger/\(language)/everything.json")
  }
}

enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  static func check(
    _ dossier: Dossier, _ kind: DocumentKind, _ format: DocumentFormat, _ name: String
  ) throws {
    let file = try #require(dossier.file(kind, as: format))
    try check(file, as: "\(name)/\(dossier.language)/\(kind.rawValue).\(format.rawValue)")
  }

  static func check(_ file: OutputFile, as name: String) throws {
    let path = folder.appending(path: name)
    let new = try file.bytes()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try new.write(to: path)
    }
    let old = try String(decoding: Data(contentsOf: path), as: UTF8.self)
    #expect(lines(old) == lines(String(decoding: new, as: UTF8.self)), "\(name)")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }
}

extension OutputFile {
  /// What is written, as the command writes it.
  func bytes() throws -> Data {
    switch content {
    case .text(let text): return Data(text.utf8)
    case .json(let file):
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(file) + Data("\n".utf8)
    }
  }
}
