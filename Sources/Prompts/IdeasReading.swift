public import Goals
import Interview
public import Yams

extension MeasureIdea {
  /// Reads the ideas for measures from the root of `measures.yaml`.
  ///
  /// - Throws: ``Problems``, with every mistake.
  public static func all(in node: Node) throws(Problems) -> [MeasureIdea] {
    let findings = Findings()
    let fields = Spot(node: node, file: "measures.yaml", findings: findings).fields()
    let ideas = fields?.all("ideas") { MeasureIdea($0) } ?? []
    guard findings.sorted.isEmpty else { throw Problems(all: findings.sorted) }
    return ideas
  }

  init?(_ spot: Spot) {
    guard let fields = spot.fields() else { return nil }
    let id = fields.id()
    let arena = fields.one(of: Arena.self, "arena", as: "arena")
    let role = fields.text("role")
    let text = fields.text("text")
    let cite = fields.cites()
    fields.done()
    if arena == nil, !fields.has("arena") { spot.report(.missingKey("arena")) }
    guard let id, let arena, let role, let text else { return nil }
    self.init(id: id.text, arena: arena, role: role, text: text, cite: cite.map(\.text))
  }
}
