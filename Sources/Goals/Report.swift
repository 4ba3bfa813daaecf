public import Calendar

/// Everything the checks found in one text.
public struct Report: Hashable, Codable, Sendable {
  /// What to look at again, in the order of the text, missing things last.
  public var findings: [Finding]

  /// The layers that stand: A, then B on A, then C on B.
  public var layers: [Letter]

  /// The time expressions.
  public var times: [TimeExpression]

  /// The ids of the findings.
  public var ids: Set<Check.ID> { Set(findings.map(\.id)) }
}

/// One line of `bti goals check`.
public struct ReportLine: Hashable, Codable, Sendable {
  /// The number of the line, from 1.
  public var line: Int

  /// What to look at again.
  public var findings: [Finding]

  /// The layers that stand.
  public var layers: [Letter]

  /// The time expressions.
  public var times: [TimeExpression]

  /// Puts a line number on a report.
  public init(line: Int, report: Report) {
    self.line = line
    findings = report.findings
    layers = report.layers
    times = report.times
  }
}
