public import Goals
import Wording
public import Yams

extension MeasureIdea {
  /// Reads the ideas for measures from `measures.yaml`.
  public static func all(in node: Node) throws(GoalsReadingError) -> [MeasureIdea] {
    guard let ideas = node["ideas"]?.sequence else { throw .notAList("ideas") }
    var read: [MeasureIdea] = []
    for idea in ideas { read.append(try MeasureIdea(idea)) }
    return read
  }

  private init(_ node: Node) throws(GoalsReadingError) {
    guard let id = node["id"]?.string else { throw .missing("id") }
    guard let arena = node["arena"]?.string.flatMap(Arena.init), let role = node["role"],
      let text = node["text"], let cite = node["cite"]?.sequence
    else { throw .missing(id) }
    self.init(
      id: id, arena: arena, role: try Localized(role, id), text: try Localized(text, id),
      cite: cite.compactMap(\.string))
  }
}

extension Localized {
  fileprivate init(_ node: Node, _ id: String) throws(GoalsReadingError) {
    guard let nb = node["nb"]?.string, let nn = node["nn"]?.string, let en = node["en"]?.string
    else { throw .missing(id) }
    self.init(nb: nb, nn: nn, en: en)
  }
}
