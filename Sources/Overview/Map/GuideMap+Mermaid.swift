extension GuideMap {
  /// The map as Mermaid text, which many editors and web pages draw by themselves.
  public var mermaid: String {
    let lines =
      ["flowchart LR", "  accTitle: \(title)"] + safeguardLines + columns.flatMap(\.mermaid)
      + columns.flatMap(\.mermaidEdges)
    return lines.joined(separator: "\n") + "\n"
  }

  private var safeguardLines: [String] {
    ["  subgraph first[\(everywhere.quoted)]", "    direction TB"]
      + safeguards.enumerated().map { "    first\($0)[[\($1.label.quoted)]]" } + ["  end"]
  }
}

extension GuideMap.Column {
  fileprivate var mermaid: [String] {
    let chain = steps.indices.dropFirst().map { "    \(step($0 - 1)) --> \(step($0))" }
    return ["  subgraph level\(level)[\(title.quoted)]", "    direction TB"]
      + steps.enumerated().map { "    \(step($0))[\($1.quoted)]" }
      + ends.enumerated().map { "    \(end($0))([\($1.label.quoted)])" }
      + chain + ends.indices.map { "    \(step(steps.count - 1)) -.-> \(end($0))" } + ["  end"]
  }

  fileprivate var mermaidEdges: [String] {
    ends.enumerated().compactMap { place, end in
      end.target.map { "  \(self.end(place)) ==> level\($0)" }
    }
  }

  private func step(_ place: Int) -> String {
    steps.isEmpty ? "level\(level)" : "step\(level)x\(place + 1)"
  }

  private func end(_ place: Int) -> String { "end\(level)x\(place + 1)" }
}

extension GuideMap.End {
  /// What it does and what it says, without saying one thing twice.
  var label: String {
    title.hasPrefix(effect) ? title : "\(effect): \(title)"
  }
}

extension String {
  fileprivate var quoted: String { "\"\(replacing("\"", with: "#quot;"))\"" }
}
