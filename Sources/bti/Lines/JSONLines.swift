import ArgumentParser
import Foundation
import Terminal

/// Values as JSON, one object a line.
struct JSONLines {
  private let screen = Screen()
  private let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// Writes one value; a reader that has gone away ends the command.
  func write(_ value: some Encodable) throws {
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    do throws(Screen.Failure) {
      try screen.write(text + "\n")
    } catch {
      throw ExitCode(error.exitCode)
    }
  }
}
