import Calendar
import Goals
import Testing
import Wording
struct ScratchTests {
  @Test func scratch() throws {
    let c = try #require(Words.checker)
    let t = try #require(Words.today)
    for line in try Words.text("../scratch.txt").split(separator: "\n") {
      let p = line.split(separator: "|")
      let k: Kind = p[1] == "g" ? .goal : p[1] == "h" ? .mainGoal : .measure
      let r = c.check(String(p[2]), kind: k, language: p[0] == "nn" ? .nn : .nb, today: t)
      print("CORPUS \(p[2])\n CORPUS     \(r.findings.map { $0.id.rawValue + ($0.match.isEmpty ? "" : "«\($0.match)»") + ($0.suggestion.map { " → \($0.text)" } ?? "") }) \(r.layers.map(\.rawValue)) \(r.times.map(\.text))")
    }
  }
}
