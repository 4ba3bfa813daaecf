// How many goals are checked in a second, with every check, in each written form.
//
//   swift run -c release goal-figures [ROUNDS]

import Calendar
import Foundation
import Goals
import Prompts
import Wording

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10
let library = try Library(contentsOf: URL(filePath: "prompts"), only: [])
let checker = GoalChecker(lexicon: library.lexicon)
let today = Day(year: 2026, month: 11, day: 23)

for language in [Language.nb, .nn] {
  let file = "Tests/GoalsTests/Corpus/\(language.rawValue).tsv"
  let goals = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
    String($0.split(separator: "\t", omittingEmptySubsequences: false).last ?? "")
  }
  guard let today else { break }
  var findings = 0
  let time = ContinuousClock().measure {
    for _ in 0..<rounds {
      for goal in goals {
        let report = checker.check(goal, kind: .goal, language: language, today: today)
        findings += report.findings.count
      }
    }
  }
  let count = rounds * goals.count
  print("\(language.rawValue): \(Int(Double(count) / (time / .seconds(1)))) checks a second")
  print("  \(goals.count) goals, \(findings / rounds) findings, \(rounds) rounds")
}
