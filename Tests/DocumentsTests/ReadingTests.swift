import Foundation
import Prompts
import Testing

/// `documents.yaml` is read strictly: what is missing, misspelt or without a source is an error.
struct ReadingTests {
  @Test(arguments: [
    ("  yes: {nb: Ja", "  yess: {nb: Ja", "ukjent nøkkel 'yess'; mente du 'yes'?"),
    ("  note-writing:", "  note-writin:", "nøkkelen 'note-writing' mangler"),
    ("cite: [S2.8, barnehus-notat]", "cite: []", "dette har ingen kilde"),
    ("cite: [S2.8, barnehus-notat]", "cite: [S2.800]", "ukjent punkt 'S2.800'"),
    ("report-colleague, ", "report-coleague, ", "ukjent råd 'report-coleague'"),
    ("file: {nb: notat,", "file: {nb: Notat/x,", "'Notat/x' kan ikke være en id"),
    ("{nb: Plan, nn: Plan, en: Plan}", "{nb: Plan, nn: Plan}", "teksten mangler på 'en'"),
    ("{log-def} når", "{loggen} når", "det finnes ingen plassholder '{loggen}'"),
  ])
  func `a mistake is reported with its place`(good: String, bad: String, message: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: World.folder, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "documents.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let place = try #require(text.range(of: good))
    try text.replacingCharacters(in: place, with: bad).write(
      to: file, atomically: true, encoding: .utf8)
    let problems = try #require(throws: Problems.self) { try Library(contentsOf: folder) }
    let lines = problems.all.map(\.description)
    #expect(lines.contains { $0.hasPrefix("documents.yaml:") && $0.contains(message) }, "\(lines)")
  }
}
