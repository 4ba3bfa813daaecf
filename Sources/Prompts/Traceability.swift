public import Interview

/// Where every provision lives: the proof that a guide is whole.
public struct Traceability: Sendable {
  /// The provisions, as they stand in the files.
  public let entries: [Entry]

  /// What is wrong: a provision that nothing cites, that is only explained and never asked of anybody,
  /// or that is cited although it is left out.
  public let problems: [Problem]

  /// One provision and what cites it.
  public struct Entry: Sendable {
    /// The provision.
    public var id: Provision.ID

    /// Where it is written.
    public var place: Place

    /// What cites it, by place.
    public var cites: [Place]

    /// Whether it says why nothing cites it.
    public var isOmitted: Bool

    /// Whether nothing but the glossary cites it: it is explained, but nobody is told to do it.
    public var isOnlyExplained: Bool {
      !cites.isEmpty && cites.allSatisfy { $0.file == "glossary.yaml" }
    }
  }
}

extension Traceability {
  /// Gathers what was cited, and reports what does not exist.
  init(_ findings: Findings) {
    let cites = Dictionary(grouping: findings.cites, by: \.text)
    let ids = findings.provisions.map(\.text)
    let known = Set(ids)
    findings.reportTwins(findings.provisions)
    for cite in findings.cites where !known.contains(cite.text) {
      findings.report(.unknownWord(cite.text, role: "punkt", accepted: ids), at: cite.place)
    }
    entries = findings.provisions.map { provision in
      Entry(
        id: provision.text, place: provision.place,
        cites: Set((cites[provision.text] ?? []).map(\.place)).sorted(),
        isOmitted: findings.omitted.contains(provision.text))
    }
    problems = entries.compactMap(\.problem)
  }
}

extension Traceability.Entry {
  fileprivate var problem: Problem? {
    if isOmitted { return cites.isEmpty ? nil : Problem(.citedAnyway(id), at: place) }
    if cites.isEmpty { return Problem(.uncited(id), at: place) }
    return isOnlyExplained ? Problem(.onlyExplained(id), at: place) : nil
  }
}
