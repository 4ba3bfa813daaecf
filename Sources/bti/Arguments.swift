public import ArgumentParser
public import Calendar
import Foundation
public import Goals
public import Wording

extension Language: ExpressibleByArgument {}

extension Kind: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads `2026-11-23`.
  public init?(argument: String) {
    self.init(iso: argument)
  }

  /// The day it is here.
  static var today: Day? {
    let parts = Foundation.Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
  }
}
