/// A mistake in a prompt file: where it is, what is wrong, and what would be right.
public struct Problem: Error, Sendable, Hashable {
  /// Where it is.
  public var place: Place

  /// What is wrong.
  public var fault: Fault

  /// Creates a problem.
  public init(_ fault: Fault, at place: Place) {
    self.place = place
    self.fault = fault
  }
}

/// A place in a file; lines and columns count from 1.
public struct Place: Sendable, Hashable, Comparable {
  /// The file, relative to the folder of prompts.
  public var file: String

  /// The line.
  public var line: Int

  /// The column.
  public var column: Int

  /// Creates a place.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// By file, then line, then column.
  public static func < (one: Place, other: Place) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}

extension Place: CustomStringConvertible {
  /// The place as `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}

/// Every problem of a folder of prompts.
public struct Problems: Error, Sendable {
  /// The problems, by place; never none.
  public var all: [Problem]
}

extension Problem: CustomStringConvertible {
  /// The problem on one line: `file:line:column: what is wrong; what is accepted`.
  public var description: String {
    "\(place): \(fault)"
  }
}

extension Problems: CustomStringConvertible {
  /// A problem a line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
