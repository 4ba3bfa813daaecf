import Foundation
import Prompts
import Testing

@Suite struct SignalFilesTests {
  @Test func `every mistake of every file is told with its place`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "signals-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.category, to: "01-x.yaml", in: folder)
    try write("lists: {}\ncolisions: []\n", to: "words.yaml", in: folder)
    try write("places: [Oslo]\nnicknames: []\n", to: "names.yaml", in: folder)
    #expect(
      problems(of: folder) == [
        "signals/01-x.yaml:5: missingLanguage", "signals/01-x.yaml:8: badPattern",
        "signals/01-x.yaml:9: badPattern", "signals/01-x.yaml:10: unknownKey",
        "signals/names.yaml:2: unknownKey", "signals/points.txt:1: unreadable",
        "signals/words.yaml:2: unknownKey",
      ])
  }

  @Test func `the files as they are hold no mistake`() throws {
    #expect(throws: Never.self) { try Library.signals(in: Books.prompts) }
  }

  private static let category = """
    id: x
    opens: violence
    weight: 3
    asks:
      {nb: "{match}?", nn: "{match}?"}
    patterns:
      - slo
      - a|b c|d
      - <nobody> slo
    excepts: []

    """

  private func write(_ text: String, to name: String, in folder: URL) throws {
    let signals = folder.appending(path: "signals")
    try FileManager.default.createDirectory(at: signals, withIntermediateDirectories: true)
    try text.write(to: signals.appending(path: name), atomically: true, encoding: .utf8)
  }

  private func problems(of folder: URL) -> [String] {
    do throws(Problems) {
      _ = try Library.signals(in: folder)
      return []
    } catch {
      return error.all.map { problem in
        "\(problem.place.file):\(problem.place.line): \(Self.kind(of: problem.fault))"
      }
    }
  }

  private static func kind(of fault: Fault) -> String {
    switch fault {
    case .badPattern: "badPattern"
    case .missingLanguage: "missingLanguage"
    case .unknownKey: "unknownKey"
    case .unreadable: "unreadable"
    default: "\(fault)"
    }
  }
}
